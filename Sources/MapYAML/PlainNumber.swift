/// Plain text that readers of YAML take for different numbers.
///
/// The rules follow the number forms of YAML 1.1 and of the core schema of YAML 1.2. Whole numbers and
/// decimals as everybody writes them (`12`, `-0.5`), dates, and words are no traps.
enum PlainNumber {
    /// `0123`: an octal number, or 123.
    case leadingZero
    /// `1_000`: a thousand, or text.
    case underscores
    /// `1:30`: ninety, or text.
    case colons
    /// `+79161234567`: loses its sign.
    case plusSign
    /// `1e3`: a thousand, or text.
    case exponent
    /// `0x1F`, `0o17`, `0b11`.
    case otherBase
    /// `.5` or `5.`.
    case bareDot
    /// `.inf`, `.nan`.
    case notFinite

    /// The trap that a plain text is; `nil` for none.
    static func trap(_ text: String) -> PlainNumber? {
        guard let first = text.utf8.first, isDigit(first) || first == plus || first == minus || first == dot,
            text.utf8.count <= lengthMax
        else { return nil }
        let bytes = Array(text.utf8)
        if first == plus, bytes.count > 1, bytes.dropFirst().allSatisfy(isPhonePart) { return .plusSign }
        let isSigned = first == plus || first == minus
        let body = isSigned ? bytes.dropFirst() : bytes[...]
        guard let start = body.first, isDigit(start) || start == dot else { return nil }
        if start == dot { return dotted(body) }
        return numbered(body)
    }

    /// Longer digits are no number of anybody's.
    private static let lengthMax = 64
    private static let plus = UInt8(ascii: "+")
    private static let minus = UInt8(ascii: "-")
    private static let dot = UInt8(ascii: ".")
    private static let underscore = UInt8(ascii: "_")
    private static let colon = UInt8(ascii: ":")

    private static func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }

    private static func isPhonePart(_ byte: UInt8) -> Bool {
        isDigit(byte) || byte == 0x20 || byte == minus || byte == 0x28 || byte == 0x29 || byte == dot
    }

    /// `.5`, `.inf`, `.NaN`; the body begins with a dot.
    private static func dotted(_ body: ArraySlice<UInt8>) -> PlainNumber? {
        let rest = body.dropFirst()
        if ["inf", "nan"].contains(String(decoding: rest, as: UTF8.self).lowercased()) { return .notFinite }
        return !rest.isEmpty && rest.allSatisfy(isDigit) ? .bareDot : nil
    }

    /// Text that begins with a digit.
    private static func numbered(_ body: ArraySlice<UInt8>) -> PlainNumber? {
        if isOtherBase(body) { return .otherBase }
        let digits = body.prefix(while: isDigit)
        let rest = body.dropFirst(digits.count)
        guard let next = rest.first else {
            return digits.count > 1 && digits.first == 0x30 ? .leadingZero : nil
        }
        let isNumeric = rest.allSatisfy { isDigit($0) || $0 == underscore || $0 == dot || $0 == colon }
        if isNumeric, rest.contains(colon) {
            return isSexagesimal(body) ? .colons : nil
        }
        if isNumeric, rest.contains(underscore) {
            return rest.filter { $0 == dot }.count <= 1 ? .underscores : nil
        }
        if next == dot {
            let fraction = rest.dropFirst()
            if fraction.isEmpty { return .bareDot }
            if fraction.allSatisfy(isDigit) {
                return digits.count > 1 && digits.first == 0x30 ? .leadingZero : nil
            }
        }
        return isExponent(rest) ? .exponent : nil
    }

    /// Digits in groups: `1:30`, `10:00:30.5`.
    private static func isSexagesimal(_ body: ArraySlice<UInt8>) -> Bool {
        let groups = body.split(separator: colon, omittingEmptySubsequences: false)
        return groups.dropLast().allSatisfy {
            !$0.isEmpty && $0.allSatisfy { isDigit($0) || $0 == underscore }
        }
            && groups.last?.first.map(isDigit) == true
    }

    private static func isOtherBase(_ body: ArraySlice<UInt8>) -> Bool {
        guard body.count > 2, body.first == 0x30 else { return false }
        let digits = body.dropFirst(2)
        switch body.dropFirst().first {
        case UInt8(ascii: "x"), UInt8(ascii: "X"):
            return digits.allSatisfy { isDigit($0) || (0x61...0x66).contains($0 | 0x20) || $0 == underscore }
        case UInt8(ascii: "o"), UInt8(ascii: "O"), UInt8(ascii: "b"), UInt8(ascii: "B"):
            return digits.allSatisfy { isDigit($0) || $0 == underscore }
        default: return false
        }
    }

    /// What follows the first digits of `1e3`, `1.5E-3`.
    private static func isExponent(_ rest: ArraySlice<UInt8>) -> Bool {
        var rest = rest
        if rest.first == dot { rest = rest.dropFirst().drop(while: isDigit) }
        guard let mark = rest.first, mark | 0x20 == UInt8(ascii: "e") else { return false }
        rest = rest.dropFirst()
        if let sign = rest.first, sign == plus || sign == minus { rest = rest.dropFirst() }
        return !rest.isEmpty && rest.allSatisfy(isDigit)
    }
}
