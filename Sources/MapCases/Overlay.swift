import MapYAML

/// Lays one YAML node over another: mappings merge, everything else is replaced.
enum Overlay {
    static func merged(_ under: YAMLNode?, _ over: YAMLNode?) -> YAMLNode? {
        guard let over else { return under }
        guard let under, case .mapping(let low) = under.content, case .mapping(let high) = over.content else {
            return over
        }
        var members = low
        for member in high {
            if let index = members.firstIndex(where: { $0.key == member.key }) {
                if let merged = merged(members[index].value, member.value) { members[index].value = merged }
            } else {
                members.append(member)
            }
        }
        return YAMLNode(.mapping(members), span: over.span)
    }
}
