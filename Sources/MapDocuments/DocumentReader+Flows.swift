import MapSource
import MapYAML

extension DocumentReader {
    private static let goneWords = ["report", "hide", "delete"]

    /// A flow of a pair, or what a project sets of one, whose keys are checked with the pair.
    mutating func flow(
        _ node: YAMLNode, sides: [String], ignoringUnknown: Bool = false
    ) -> FlowDeclaration? {
        let findingsBefore = findings.count
        let keys =
            ignoringUnknown
            ? KeySet(members: members(of: node, what: "a flow"))
            : keys(of: node, .flow)
        var flow = FlowDeclaration(node: node)
        flow.hasUnknownKeys = findings.count > findingsBefore
        func text(_ key: String, _ reader: inout DocumentReader) -> Written? {
            keys[key].flatMap { reader.written($0, what: key) }
        }
        flow.record = text("record", &self)
        flow.because = reason(keys)
        flow.every = text("every", &self)
        flow.by = word("by", of: keys, ["hand", "webhook"])
        flow.start = text("start", &self)
        if let node = keys["enabled"] {
            _ = flag(node, what: "enabled")
            flow.enabled = text("enabled", &self)
        }
        if let written = text("direction", &self) { flow.direction = direction(written, sides: sides) }
        if let node = keys["after"] { flow.after = writtenList(node, what: "after") }
        if let node = keys["select"] { flow.select = places(of: node, sides: sides, what: "select") }
        if let node = keys["gone"] {
            let inner = self.keys(of: node, .gone)
            flow.gone = inner.members.compactMap { member in
                word(member.key, of: inner, Self.goneWords).map {
                    Named(name: member.key, nameSpan: member.keySpan, value: $0)
                }
            }
        }
        if let node = keys["limits"] {
            let inner = self.keys(of: node, .flowLimits)
            flow.limits = inner.members.compactMap { member in
                written(member.value, what: member.key).map {
                    Named(name: member.key, nameSpan: member.keySpan, value: $0)
                }
            }
        }
        return flow
    }

    private mutating func word(_ key: String, of keys: KeySet, _ known: [String]) -> Written? {
        guard let node = keys[key], let word = written(node, what: key) else { return nil }
        if !known.contains(word.text) { findings.append(.unknownWord(word, known: known, what: key)) }
        return word
    }
}
