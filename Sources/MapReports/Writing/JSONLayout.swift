package import MapValues

/// Writes a value as JSON with indents, members in their order: the same bytes for the same value.
package enum JSONLayout {
    /// The text without a line end behind it.
    package static func text(_ value: Value) -> String {
        var output = ""
        append(value, indent: 0, to: &output)
        return output
    }

    private static func append(_ value: Value, indent: Int, to output: inout String) {
        let inner = String(repeating: "  ", count: indent + 1)
        let outer = String(repeating: "  ", count: indent)
        switch value {
        case .null: output += "null"
        case .bool(let isTrue): output += isTrue ? "true" : "false"
        case .number(let number): output += number.text
        case .text(let text): output += quoted(text)
        case .list(let elements):
            if elements.isEmpty { return output += "[]" }
            output += "["
            for (index, element) in elements.enumerated() {
                output += index == 0 ? "\n\(inner)" : ",\n\(inner)"
                append(element, indent: indent + 1, to: &output)
            }
            output += "\n\(outer)]"
        case .object(let fields):
            if fields.isEmpty { return output += "{}" }
            output += "{"
            for (index, member) in fields.members.enumerated() {
                output += index == 0 ? "\n\(inner)" : ",\n\(inner)"
                output += "\(quoted(member.name)): "
                append(member.value, indent: indent + 1, to: &output)
            }
            output += "\n\(outer)}"
        }
    }

    /// A JSON string, with only those characters escaped that have to be.
    package static func quoted(_ text: String) -> String {
        var output = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"": output += "\\\""
            case "\\": output += "\\\\"
            case "\n": output += "\\n"
            case "\r": output += "\\r"
            case "\t": output += "\\t"
            case "\u{0}"..<" ":
                let digits = String(scalar.value, radix: 16)
                output += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
            default: output.unicodeScalars.append(scalar)
            }
        }
        return output + "\""
    }
}
