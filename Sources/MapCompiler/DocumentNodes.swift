import MapDocuments
package import MapValues
package import MapYAML

/// Small readings of YAML nodes whose shape has been checked before.
package struct DocumentNodes {
    package init() {}

    /// The text of a scalar with something in it.
    package func text(_ node: YAMLNode?) -> String? {
        guard let node, case .scalar(let scalar) = node.content, !node.isEmpty else { return nil }
        return scalar.text
    }

    /// Whether a scalar says `true`.
    package func flag(_ node: YAMLNode?) -> Bool { text(node) == "true" }

    /// The value of a member of a mapping.
    package func member(_ key: String, of node: YAMLNode?) -> YAMLNode? {
        guard let node, case .mapping(let members) = node.content else { return nil }
        return members.first { $0.key == key }?.value
    }

    /// The members of a mapping; none of anything else.
    package func members(_ node: YAMLNode?) -> [YAMLMember] {
        guard let node, case .mapping(let members) = node.content else { return [] }
        return members
    }

    /// The elements of a list; anything else is a list of one.
    package func elements(_ node: YAMLNode?) -> [YAMLNode] {
        guard let node else { return [] }
        if case .sequence(let elements) = node.content { return elements }
        return [node]
    }

    /// A node as record data: plain scalars have JSON's types, quoted ones are texts, nothing is null.
    package func value(_ node: YAMLNode) -> Value {
        switch node.content {
        case .mapping(let members):
            return .object(Fields(distinct: members.map { .init(name: $0.key, value: value($0.value)) }))
        case .sequence(let elements): return .list(elements.map(value))
        case .scalar(let scalar):
            guard scalar.style == .plain else { return .text(scalar.text) }
            switch scalar.text {
            case "", "null", "~": return .null
            case "true": return .bool(true)
            case "false": return .bool(false)
            default:
                return Self.isNumber(scalar.text)
                    ? .number(Number(jsonText: scalar.text)) : .text(scalar.text)
            }
        }
    }

    /// Whether a text is a number by the grammar of JSON.
    static func isNumber(_ text: String) -> Bool {
        var bytes = Array(text.utf8)[...]
        func digits() -> Int {
            var count = 0
            while let byte = bytes.first, byte >= 48, byte <= 57 {
                bytes.removeFirst()
                count += 1
            }
            return count
        }
        if bytes.first == UInt8(ascii: "-") { bytes.removeFirst() }
        let leadsWithZero = bytes.first == UInt8(ascii: "0")
        let whole = digits()
        guard whole > 0, !(leadsWithZero && whole > 1) else { return false }
        if bytes.first == UInt8(ascii: ".") {
            bytes.removeFirst()
            guard digits() > 0 else { return false }
        }
        if let byte = bytes.first, byte | 32 == UInt8(ascii: "e") {
            bytes.removeFirst()
            if let sign = bytes.first, sign == UInt8(ascii: "+") || sign == UInt8(ascii: "-") {
                bytes.removeFirst()
            }
            guard digits() > 0 else { return false }
        }
        return bytes.isEmpty
    }
}
