package import MapSource
package import MapYAML

/// Reads typed, located values out of YAML nodes and collects what is wrong with their shape.
package struct DocumentReader {
    /// What was found so far.
    package var findings: [Diagnostic] = []
    /// What the documents read so far allow.
    package var waivers: [Waiver] = []

    package init() {}

    /// The members of a mapping; a finding and none when the node is something else.
    mutating func members(of node: YAMLNode, what: String) -> [YAMLMember] {
        if case .mapping(let members) = node.content { return members }
        findings.append(
            .shape(expected: "a mapping of keys", for: what, found: node, example: Self.examples[what]))
        return []
    }

    /// What to write where something else stood, by what it should have been.
    private static let examples = [
        "a link": "email: { shop: email, crm: client.email }", "links": "email: { shop: email, crm: email }",
        "sides": "sides: { shop: shop, crm: crm }",
        "round": "round: { to: 0.01, mode: half_up }", "a record": "order: { shop: order, crm: order }",
        "dictionaries": "status: { unmapped: park, rows: [[new, open]] }",
    ]

    /// A finding about a key that is not there; none where something else
    /// has been said: the node is no mapping, or what stands under the key is of another kind.
    mutating func missing(_ key: String, of node: YAMLNode, what: String, example: String) {
        guard case .mapping(let members) = node.content, !members.contains(where: { $0.key == key }) else {
            return
        }
        findings.append(.missingKey(key, what: what, at: node.span, example: example))
    }

    /// The elements of a sequence; one scalar or mapping alone counts as a list of one when allowed.
    mutating func elements(of node: YAMLNode, what: String, orOne: Bool = false) -> [YAMLNode] {
        if case .sequence(let elements) = node.content { return elements }
        if orOne, !node.isEmpty { return [node] }
        findings.append(.shape(expected: orOne ? "a value or a list" : "a list", for: what, found: node))
        return []
    }

    /// A scalar with something in it.
    mutating func written(_ node: YAMLNode, what: String) -> Written? {
        guard case .scalar(let scalar) = node.content, !node.isEmpty else {
            findings.append(.shape(expected: "a text", for: what, found: node))
            return nil
        }
        return Written(text: scalar.text, style: scalar.style, span: node.span, node: node)
    }

    /// What stands under `because:`; blanks are no reason.
    mutating func reason(_ keys: KeySet) -> Written? {
        keys["because"].flatMap { written($0, what: "because") }.flatMap { reason in
            reason.text.allSatisfy(\.isWhitespace) ? nil : reason
        }
    }

    /// One scalar, or a list of them.
    mutating func writtenList(_ node: YAMLNode, what: String) -> [Written] {
        var result: [Written] = []
        for element in elements(of: node, what: what, orOne: true) {
            if let text = written(element, what: what) { result.append(text) }
        }
        return result
    }

    /// `true` or `false`.
    mutating func flag(_ node: YAMLNode, what: String) -> Bool {
        guard let text = written(node, what: what) else { return false }
        switch text.text {
        case "true": return true
        case "false": return false
        default:
            findings.append(.shape(expected: "true or false", for: what, found: node))
            return false
        }
    }

    /// The members by key, with a finding for each that is neither a key of the shape nor a side.
    mutating func keys(of node: YAMLNode, _ shape: Shape, sides: [String] = []) -> KeySet {
        let keys = keys(of: node, sides + shape.names, what: shape.what)
        if shape.names.contains("allow") { takeWaiver(keys, .stretch(node.span.withItsKey)) }
        return keys
    }

    /// Takes the `allow` of a mapping, which has to say why.
    mutating func takeWaiver(_ keys: KeySet, _ scope: Waiver.Scope) {
        guard let node = keys["allow"] else { return }
        let because = reason(keys)
        waivers.append(
            Waiver(codes: writtenList(node, what: "allow"), scope: scope, reason: because?.text ?? ""))
        if because == nil { findings.append(.waiverWithoutReason(at: node.span)) }
    }

    /// The members by side, with a finding for each that is none.
    mutating func sides(of node: YAMLNode, _ sides: [String], what: String) -> KeySet {
        keys(of: node, sides, what: what)
    }

    private mutating func keys(of node: YAMLNode, _ known: [String], what: String) -> KeySet {
        let members = members(of: node, what: what)
        for member in members where !known.contains(member.key) {
            findings.append(.unknownKey(member, known: known, what: what))
        }
        return KeySet(members: members)
    }

    /// Every member as a named value.
    mutating func named<Value>(
        _ node: YAMLNode, what: String, read: (inout DocumentReader, YAMLNode) -> Value?
    ) -> [Named<Value>] {
        var result: [Named<Value>] = []
        for member in members(of: node, what: what) {
            if let value = read(&self, member.value) {
                result.append(Named(name: member.key, nameSpan: member.keySpan, value: value))
            }
        }
        return result
    }

    /// Every member as written, uninterpreted.
    mutating func namedNodes(_ node: YAMLNode, what: String) -> [Named<YAMLNode>] {
        named(node, what: what) { _, value in value }
    }

    /// One value for both sides, or one for each side by name.
    mutating func forSides<Value>(
        _ node: YAMLNode, sides: [String], what: String, read: (inout DocumentReader, YAMLNode) -> Value?
    ) -> ForSides<Value>? {
        if case .mapping(let members) = node.content, !members.isEmpty,
            members.allSatisfy({ sides.contains($0.key) })
        {
            return .each(named(node, what: what, read: read))
        }
        return read(&self, node).map { .both($0) }
    }

    /// An outcome: a word of the list, or `{ default: V }`.
    mutating func outcome(_ node: YAMLNode, what: String) -> OutcomeDeclaration? {
        let taken = Self.outcomesByPlace[what] ?? Self.outcomeWords
        if case .mapping(let members) = node.content, members.count == 1, members[0].key == "default" {
            if Self.placesWithoutDefault.contains(what) {
                findings.append(.outcomeOutOfPlace("default", place: what, known: taken, at: node.span))
            }
            if members[0].value.isEmpty { findings.append(.defaultWithoutValue(at: node.span)) }
            return OutcomeDeclaration(word: "default", value: members[0].value, span: node.span)
        }
        guard let word = written(node, what: what) else { return nil }
        guard Self.outcomeWords.contains(word.text) else {
            findings.append(.unknownWord(word, known: taken, what: what))
            // Something was said, so that nothing else complains that it was not.
            return OutcomeDeclaration(word: "park", value: nil, span: node.span)
        }
        if !taken.contains(word.text) {
            findings.append(
                .outcomeOutOfPlace(
                    word.text, place: what,
                    known: taken + (Self.placesWithoutDefault.contains(what) ? [] : ["{ default: VALUE }"]),
                    at: word.span))
        }
        return OutcomeDeclaration(word: word.text, value: nil, span: node.span)
    }

    /// The words that each key takes; keys that are not here take all.
    private static let outcomesByPlace = [
        "absent": ["omit", "clear", "drop", "park", "skip", "stop"],
        "unmapped": ["omit", "clear", "pass", "drop", "park", "skip", "stop"],
        "unbound": ["omit", "clear", "drop", "park", "skip", "stop", "create", "stage"],
        "unfit": ["omit", "clear", "cut", "drop", "park", "skip", "stop"],
        "else": ["omit", "clear", "drop", "park", "skip", "stop"],
        "unmatched": ["create", "stage", "omit", "park", "skip", "stop"],
    ]
    /// Keys where no value can be written in the place of one.
    private static let placesWithoutDefault: Set = ["unmatched"]

    /// The one list of outcome words; `default` stands for itself with its value.
    static let outcomeWords = [
        "omit", "clear", "pass", "cut", "drop", "park", "skip", "create", "stage", "stop",
    ]
}

extension YAMLNode {
    /// Whether nothing stands there: an empty plain scalar.
    package var isEmpty: Bool {
        if case .scalar(let scalar) = content { return scalar.text.isEmpty && scalar.style == .plain }
        return false
    }
}
