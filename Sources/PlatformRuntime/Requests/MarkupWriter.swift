package import MapProgram
package import MapValues

/// Writes a value as XML: members are elements, members named `@id` attributes, `#text` is the text.
///
/// A list is its element again and again; in the typed style it is one element of `type="array"`.
package struct MarkupWriter {
    private let style: MarkupStyle

    package init(style: MarkupStyle) { self.style = style }

    /// The document; a value with one member has that as its root.
    package func text(_ value: Value) -> String {
        guard case .object(let fields) = value else { return "" }
        return fields.members.map { element($0.name, $0.value) }.joined()
    }

    private func element(_ name: String, _ value: Value) -> String {
        let name = style.isDashed ? String(name.map { $0 == "_" ? "-" : $0 }) : name
        switch value {
        case .list(let elements):
            guard style.isTyped else { return elements.map { element(name, $0) }.joined() }
            let inner = elements.map { element(singular(name), $0) }.joined()
            return "<\(name) type=\"array\">\(inner)</\(name)>"
        case .object(let fields):
            var attributes = ""
            var inner = ""
            for member in fields.members {
                if member.name.hasPrefix("@") {
                    let text = Self.escaped(ValueLookup.text(member.value))
                    attributes += " \(member.name.dropFirst())=\"\(text)\""
                } else if member.name == "#text" {
                    inner += text(of: member.value)
                } else {
                    inner += element(member.name, member.value)
                }
            }
            return "<\(name)\(attributes)>\(inner)</\(name)>"
        case .null: return style.isTyped ? "<\(name) nil=\"true\"/>" : "<\(name)/>"
        case .bool, .number, .text:
            return "<\(name)\(style.isTyped ? type(of: value) : "")>\(text(of: value))</\(name)>"
        }
    }

    private func type(of value: Value) -> String {
        switch value {
        case .bool: " type=\"boolean\""
        case .number(let number): number.decimal?.isWhole == true ? " type=\"integer\"" : " type=\"decimal\""
        case .null, .text, .list, .object: ""
        }
    }

    private func text(of value: Value) -> String {
        let text = ValueLookup.text(value)
        guard style.isCData else { return Self.escaped(text) }
        // The end mark cannot stand inside: it is spread over two sections.
        let parts = text.split(separator: "]]>", omittingEmptySubsequences: false)
        return "<![CDATA[" + parts.joined(separator: "]]]]><![CDATA[>") + "]]>"
    }

    private func singular(_ name: String) -> String { name.hasSuffix("s") ? String(name.dropLast()) : name }

    private static func escaped(_ text: String) -> String {
        var result = ""
        for character in text.unicodeScalars {
            switch character {
            case "&": result += "&amp;"
            case "<": result += "&lt;"
            case ">": result += "&gt;"
            case "\"": result += "&quot;"
            default: result.unicodeScalars.append(character)
            }
        }
        return result
    }
}
