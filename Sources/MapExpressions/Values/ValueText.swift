import MapValues

/// Values as text, the way an author would write them.
package enum ValueText {
    /// The value as an expression would write it. For example: `'a'`, `12.5`, `[1, 2]`, `optional.of(1)`.
    ///
    /// Raw values that do not fit their declared type are shown as `?`.
    package static func shown(_ value: ExpressionValue) -> String {
        switch value {
        case .null: return "null"
        case .bool(let flag): return flag ? "true" : "false"
        case .int(let number): return String(number)
        case .decimal(let number): return number.scale == 0 ? "\(number).0" : "\(number)"
        case .wide(let number): return number.description
        case .string(let text): return quoted(text)
        case .timestamp(let instant): return "timestamp('\(instant)')"
        case .duration(let span): return "duration('\(span)')"
        case .list(let list):
            var parts: [String] = []
            for index in 0..<list.count {
                parts.append(shown { () throws(EvaluationError) in try list.element(at: index) })
            }
            return "[" + parts.joined(separator: ", ") + "]"
        case .map(let map):
            let parts = map.keys.map { key in
                shown(key.value) + ": "
                    + shown { () throws(EvaluationError) in try map.value(of: key) ?? .null }
            }
            return "{" + parts.joined(separator: ", ") + "}"
        case .record(let record):
            let parts = record.layout.fields.map(\.declaration.name).filter { record.has($0) == true }.map {
                name in
                name + ": " + shown { () throws(EvaluationError) in try record.value(of: name) ?? .null }
            }
            return "{" + parts.joined(separator: ", ") + "}"
        case .optional(let optional):
            return optional.value.map { "optional.of(\(shown($0)))" } ?? "optional.none()"
        case .type(let type): return type.name
        }
    }

    private static func shown(_ read: () throws(EvaluationError) -> ExpressionValue) -> String {
        do throws(EvaluationError) { return shown(try read()) } catch { return "?" }
    }

    /// A text between apostrophes, with escapes for what would break it.
    private static func quoted(_ text: String) -> String {
        var result = "'"
        for scalar in text.unicodeScalars {
            switch scalar {
            case "'": result += "\\'"
            case "\\": result += "\\\\"
            case "\n": result += "\\n"
            case "\r": result += "\\r"
            case "\t": result += "\\t"
            default:
                if scalar.value < 0x20 || scalar.value == 0x7F {
                    let digits = String(scalar.value, radix: 16)
                    result += "\\x" + (digits.utf8.count < 2 ? "0" : "") + digits
                } else {
                    result.unicodeScalars.append(scalar)
                }
            }
        }
        return result + "'"
    }
}
