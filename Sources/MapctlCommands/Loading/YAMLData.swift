import MapSource
import MapValues
import MapYAML

/// YAML nodes as record data, as it stands in cases and in the codes of a project.
enum YAMLData {
    /// Plain scalars have the types of JSON, quoted ones are texts, nothing is null.
    static func value(_ node: YAMLNode) -> Value {
        switch node.content {
        case .mapping(let members):
            return .object(Fields(members.map { ($0.key, value($0.value)) }))
        case .sequence(let elements): return .list(elements.map(value))
        case .scalar(let scalar):
            guard scalar.style == .plain else { return .text(scalar.text) }
            return plainValue(scalar.text)
        }
    }

    /// The members of a mapping; none of anything else.
    static func members(_ node: YAMLNode?) -> [YAMLMember] {
        if case .mapping(let members)? = node?.content { members } else { [] }
    }

    /// The value of a member.
    static func member(_ key: String, of node: YAMLNode?) -> YAMLNode? {
        members(node).first { $0.key == key }?.value
    }

    /// The texts of a list, or of one scalar.
    static func texts(_ node: YAMLNode?) -> [String] {
        switch node?.content {
        case .scalar(let scalar)?: [scalar.text]
        case .sequence(let elements)?: elements.flatMap(texts)
        case .mapping?, nil: []
        }
    }

    /// One node laid over another: objects are merged, everything else is replaced.
    static func merged(_ base: YAMLNode?, _ over: YAMLNode?) -> YAMLNode? {
        guard let over else { return base }
        guard case .mapping(let below)? = base?.content, case .mapping(let above) = over.content
        else { return over }
        var result = below
        for member in above {
            if let index = result.firstIndex(where: { $0.key == member.key }) {
                result[index] = YAMLMember(
                    key: member.key, keySpan: member.keySpan,
                    value: merged(result[index].value, member.value) ?? member.value)
            } else {
                result.append(member)
            }
        }
        return YAMLNode(.mapping(result), span: over.span)
    }

    private static func plainValue(_ text: String) -> Value {
        if text.isEmpty || text == "~" { return .null }
        // What is a word or a number of JSON is read as such; a bare word is a text.
        let checked = JSONReader.read(Array(text.utf8), name: "")
        guard checked.diagnostics.isEmpty, let value = checked.value else { return .text(text) }
        switch value {
        case .null, .bool, .number: return value
        case .text, .list, .object: return .text(text)
        }
    }
}
