/// Reads Swift source as far as the named constructors of findings need: literals, brackets, arguments.
enum ConstructorScanner {
    /// One argument of a call.
    struct Argument {
        /// The label; `nil` when it has none.
        var label: String?
        var text: String
    }

    /// The index behind the literal, comment, bracket or character that begins at an index.
    static func skip(_ bytes: [UInt8], _ start: Int) -> Int {
        switch bytes[start] {
        case UInt8(ascii: "\""): return skipLiteral(bytes, start)
        case UInt8(ascii: "/") where start + 1 < bytes.count && bytes[start + 1] == UInt8(ascii: "/"):
            return bytes[start...].firstIndex(of: 0x0A) ?? bytes.count
        case UInt8(ascii: "("), UInt8(ascii: "["), UInt8(ascii: "{"):
            var index = start + 1
            while index < bytes.count, ![0x29, 0x5D, 0x7D].contains(bytes[index]) {
                index = skip(bytes, index)
            }
            return min(index + 1, bytes.count)
        default: return start + 1
        }
    }

    /// Whether a literal or a comment begins at an index.
    static func isLiteral(_ bytes: [UInt8], _ index: Int) -> Bool {
        if bytes[index] == UInt8(ascii: "\"") { return true }
        let slash = UInt8(ascii: "/")
        return bytes[index] == slash && index + 1 < bytes.count && bytes[index + 1] == slash
    }

    private static func skipLiteral(_ bytes: [UInt8], _ start: Int) -> Int {
        var index = start + 1
        while index < bytes.count, bytes[index] != UInt8(ascii: "\"") {
            guard bytes[index] == UInt8(ascii: "\\") else {
                index += 1
                continue
            }
            let isCode = index + 1 < bytes.count && bytes[index + 1] == UInt8(ascii: "(")
            index = isCode ? skip(bytes, index + 1) : index + 2
        }
        return min(index + 1, bytes.count)
    }

    /// The arguments between the parentheses of a call; the text begins with the opening one.
    static func arguments(_ call: String) -> [Argument] {
        let bytes = Array(call.utf8)
        var pieces: [[UInt8]] = [[]]
        var index = 1
        while index < bytes.count, bytes[index] != UInt8(ascii: ")") {
            let next = skip(bytes, index)
            if bytes[index] == UInt8(ascii: ",") {
                pieces.append([])
            } else {
                pieces[pieces.count - 1] += bytes[index..<next]
            }
            index = next
        }
        return pieces.map { argument(trimmed(String(decoding: $0, as: UTF8.self))) }
    }

    private static func argument(_ text: String) -> Argument {
        let name = text.prefix { $0.isLetter || $0.isNumber || $0 == "_" }
        let rest = text.dropFirst(name.count)
        guard !name.isEmpty, rest.hasPrefix(":") else { return Argument(label: nil, text: text) }
        return Argument(label: String(name), text: trimmed(String(rest.dropFirst())))
    }

    /// The texts that an expression can be where it is made of literals; what is filled in is `…`.
    ///
    /// Literals joined by `+` are one text; the arms of a condition are two.
    static func texts(_ expression: String) -> [String] {
        let bytes = Array(expression.utf8)
        var found: [String] = []
        var isJoined = false
        var index = 0
        while index < bytes.count {
            let next = skip(bytes, index)
            if bytes[index] == UInt8(ascii: "\"") {
                let text = template(bytes[(index + 1)..<(next - 1)])
                if isJoined, let last = found.popLast() {
                    found.append(last + text)
                } else {
                    found.append(text)
                }
                isJoined = false
            } else if bytes[index] == UInt8(ascii: "+") {
                isJoined = !found.isEmpty
            }
            index = next
        }
        return isJoined ? found.dropLast() + [(found.last ?? "") + "…"] : found
    }

    /// The text of a literal, with `…` for each interpolation.
    private static func template(_ literal: ArraySlice<UInt8>) -> String {
        var result: [UInt8] = []
        let bytes = Array(literal)
        var index = 0
        while index < bytes.count {
            guard bytes[index] == UInt8(ascii: "\\"), index + 1 < bytes.count else {
                result.append(bytes[index])
                index += 1
                continue
            }
            switch bytes[index + 1] {
            case UInt8(ascii: "("):
                result += Array("…".utf8)
                index = skip(bytes, index + 1)
                continue
            case UInt8(ascii: "n"): result += Array("\\n".utf8)
            default: result.append(bytes[index + 1])
            }
            index += 2
        }
        return String(decoding: result, as: UTF8.self).replacing("……", with: "…")
    }

    /// The calls of a function in a text: what stands in their parentheses, with them.
    static func calls(_ name: String, in text: String) -> [String] {
        var found: [String] = []
        var rest = text[...]
        while let range = rest.firstRange(of: name + "(") {
            let bytes = Array(rest[rest.index(before: range.upperBound)...].utf8)
            found.append(String(decoding: bytes[..<skip(bytes, 0)], as: UTF8.self))
            rest = rest[range.upperBound...]
        }
        return found
    }

    /// The text without blanks and line breaks around it.
    static func trimmed(_ text: String) -> String {
        var result = text.drop { $0.isWhitespace }
        while result.last?.isWhitespace == true { result.removeLast() }
        return String(result)
    }
}
