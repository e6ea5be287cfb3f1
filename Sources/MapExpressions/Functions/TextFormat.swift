import MapValues

/// Texts made from a pattern with clauses, the way `format` of CEL's string extension does.
enum TextFormat {
    /// The most digits behind the point that a clause may ask for.
    private static let precisionMax = 1000

    /// The pattern with its clauses replaced by values, in their order.
    static func format(_ pattern: String, _ values: [ExpressionValue]) throws(EvaluationError) -> String {
        var result = ""
        var next = 0
        var scalars = Substring(pattern).unicodeScalars
        while let scalar = scalars.popFirst() {
            guard scalar == "%" else {
                result.unicodeScalars.append(scalar)
                continue
            }
            if scalars.first == "%" {
                scalars.removeFirst()
                result += "%"
                continue
            }
            let precision = try precision(&scalars)
            guard let letter = scalars.popFirst() else {
                throw EvaluationError(.badFormat("a single % at the end of the text says nothing"))
            }
            guard next < values.count else {
                throw EvaluationError(.badFormat("the text has more clauses than the list has values"))
            }
            result += try clause(letter, precision, values[next])
            next += 1
            guard result.utf8.count <= ExpressionLimits.textMadeMax else { throw EvaluationError(.tooLong) }
        }
        return result
    }

    /// `.3` before the letter of a clause.
    private static func precision(
        _ scalars: inout Substring.UnicodeScalarView
    ) throws(EvaluationError) -> Int? {
        guard scalars.first == "." else { return nil }
        scalars.removeFirst()
        var digits = ""
        while let scalar = scalars.first, scalar >= "0", scalar <= "9" {
            digits.unicodeScalars.append(scalar)
            scalars.removeFirst()
        }
        guard let precision = Int(digits), precision <= precisionMax else {
            throw EvaluationError(.badFormat("a precision is a number up to \(precisionMax)"))
        }
        return precision
    }

    private static func clause(
        _ letter: Unicode.Scalar, _ precision: Int?, _ value: ExpressionValue
    ) throws(EvaluationError) -> String {
        switch (letter, value) {
        case ("s", _): return try text(value)
        case ("d", .int), ("d", .decimal), ("d", .wide): return try text(value)
        case ("f", .int), ("f", .decimal):
            return try fixed(value.number("format"), precision ?? 6)
        case ("e", .int), ("e", .decimal): return scientific(try value.number("format"), precision ?? 6)
        case ("b", .bool(let flag)): return flag ? "1" : "0"
        case ("b", .int(let number)): return String(number, radix: 2)
        case ("o", .int(let number)): return String(number, radix: 8)
        case ("x", .int(let number)): return String(number, radix: 16)
        case ("X", .int(let number)): return String(number, radix: 16, uppercase: true)
        case ("x", .string(let text)), ("X", .string(let text)):
            return text.utf8.map { byte in
                let digits = String(byte, radix: 16, uppercase: letter == "X")
                return byte < 16 ? "0" + digits : digits
            }.joined()
        case ("d", _), ("f", _), ("e", _), ("b", _), ("o", _), ("x", _), ("X", _):
            throw EvaluationError(.badFormat("%\(letter) does not write \(value.type)"))
        default:
            throw EvaluationError(.badFormat("%\(letter) is no clause: there are %s %d %f %e %b %o %x %X"))
        }
    }

    /// What `%s` writes: texts as they are, lists and maps with what they hold, keys in their order.
    private static func text(_ value: ExpressionValue) throws(EvaluationError) -> String {
        switch value {
        case .null: return "null"
        case .bool(let flag): return flag ? "true" : "false"
        case .int(let number): return String(number)
        case .decimal(let number): return number.description
        case .wide(let number): return number.description
        case .string(let text): return text
        case .timestamp(let instant): return instant.description
        case .duration(let span): return span.description
        case .type(let type): return type.name
        case .list(let list):
            var parts: [String] = []
            for element in try list.elements() { parts.append(try text(element)) }
            return "[" + parts.joined(separator: ", ") + "]"
        case .map(let map):
            var parts: [(key: String, value: String)] = []
            for (key, value) in try map.entries() { parts.append((try text(key.value), try text(value))) }
            parts.sort { $0.key.codePointOrder($1.key) < 0 }
            return "{" + parts.map { "\($0.key): \($0.value)" }.joined(separator: ", ") + "}"
        case .record, .optional: throw EvaluationError(.badFormat("%s does not write \(value.type)"))
        }
    }

    /// A number with so many digits behind the point, rounded half even.
    private static func fixed(_ number: ExactDecimal, _ precision: Int) throws(EvaluationError) -> String {
        var rounded = number
        if precision < number.scale {
            guard let step = ExactDecimal(coefficient: 1, scale: precision),
                let result = number.rounded(toStep: step, mode: .halfEven)
            else { throw EvaluationError(.overflow("format")) }
            rounded = result
        }
        var text = rounded.description
        if precision == 0 { return text }
        if rounded.scale == 0 { text += "." }
        return text + String(repeating: "0", count: precision - rounded.scale)
    }

    /// A number with one digit before the point and an exponent, rounded half even.
    private static func scientific(_ number: ExactDecimal, _ precision: Int) -> String {
        var digits = Array(String(number.coefficient.magnitude).utf8).map { Int($0) - 48 }
        var exponent = number.isZero ? 0 : digits.count - 1 - number.scale
        if digits.count > precision + 1 {
            let rest = digits[(precision + 1)...]
            digits.removeLast(rest.count)
            let isOver =
                rest.first.map { $0 > 5 || ($0 == 5 && rest.dropFirst().contains { $0 != 0 }) } == true
            let isTie = rest.first == 5 && !isOver
            if isOver || (isTie && digits[precision] % 2 == 1) {
                var place = precision
                while place >= 0, digits[place] == 9 {
                    digits[place] = 0
                    place -= 1
                }
                if place >= 0 {
                    digits[place] += 1
                } else {
                    digits.insert(1, at: 0)
                    digits.removeLast()
                    exponent += 1
                }
            }
        }
        digits += Array(repeating: 0, count: precision + 1 - digits.count)
        let text = digits.map(String.init)
        let fraction = precision == 0 ? "" : "." + text.dropFirst().joined()
        let sign = exponent < 0 ? "-" : "+"
        let power = abs(exponent) < 10 ? "0\(abs(exponent))" : "\(abs(exponent))"
        return (number.isNegative ? "-" : "") + (text.first ?? "0") + fraction + "e" + sign + power
    }

    /// A text between quotation marks, its special characters escaped.
    static func quoted(_ text: String) -> String {
        var result = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\u{07}": result += "\\a"
            case "\u{08}": result += "\\b"
            case "\u{0C}": result += "\\f"
            case "\n": result += "\\n"
            case "\r": result += "\\r"
            case "\t": result += "\\t"
            case "\u{0B}": result += "\\v"
            case "\\": result += "\\\\"
            case "\"": result += "\\\""
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result + "\""
    }
}
