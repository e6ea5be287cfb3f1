import MapSource
import MapValues

extension Lexer {
    /// A number: `12`, `0x1F`, `1.5`, `.5`, `1e3`; `12u` is left out.
    mutating func readNumber() -> Token.Kind {
        let start = index
        if byte() == UInt8(ascii: "0"), byte(1) | 0x20 == UInt8(ascii: "x"), Self.isHexDigit(byte(2)) {
            index += 2
            while Self.isHexDigit(byte()) { index += 1 }
            return finishInteger(text(start + 2..<index), radix: 16, start: start)
        }
        skipDigits()
        var isWhole = true
        if byte() == UInt8(ascii: "."), Self.isDigit(byte(1)) {
            isWhole = false
            index += 1
            skipDigits()
        }
        let signed = byte(1) == UInt8(ascii: "+") || byte(1) == UInt8(ascii: "-")
        if byte() | 0x20 == UInt8(ascii: "e"), Self.isDigit(byte(signed ? 2 : 1)) {
            isWhole = false
            index += signed ? 2 : 1
            skipDigits()
        }
        if isWhole { return finishInteger(text(start..<index), radix: 10, start: start) }
        if reportGluedLetters(start: start) { return .mistake }
        switch DecimalText.read(text(start..<index)) {
        case .decimal(let value)?: return .decimal(value)
        case .wide(let value)?: return .wide(value)
        default:
            report({ .numberTooLong(at: $0) }, at: start..<index)
            return .mistake
        }
    }

    private mutating func finishInteger(_ digits: String, radix: Int, start: Int) -> Token.Kind {
        if byte() | 0x20 == UInt8(ascii: "u"), !Self.isNameStart(byte(1)), !Self.isDigit(byte(1)) {
            index += 1
            return .leftOut(.unsignedIntegers)
        }
        if reportGluedLetters(start: start) { return .mistake }
        return .integer(digits: digits, radix: radix)
    }

    /// Letters directly behind a number are neither a number nor a name.
    private mutating func reportGluedLetters(start: Int) -> Bool {
        guard Self.isNameStart(byte()) else { return false }
        while Self.isNameStart(byte()) || Self.isDigit(byte()) { index += 1 }
        let word = text(start..<index)
        report({ .lettersBehindNumber(word, at: $0) }, at: start..<index)
        return true
    }

    private mutating func skipDigits() {
        while Self.isDigit(byte()) { index += 1 }
    }

    /// A text between quotation marks, one or three of them; with `r` in front without escapes.
    mutating func readString(prefixLength: Int) -> Token.Kind {
        let start = index
        let prefix = (0..<prefixLength).map { byte($0) | 0x20 }
        let isRaw = prefix.contains(UInt8(ascii: "r"))
        let isBytes = prefix.contains(UInt8(ascii: "b"))
        index += prefixLength
        let quote = byte()
        let quoteCount = byte(1) == quote && byte(2) == quote ? 3 : 1
        index += quoteCount
        var content: [UInt8] = []
        var isMistaken = false
        while true {
            guard index < bytes.count, quoteCount == 3 || (byte() != 0x0A && byte() != 0x0D) else {
                report({ .unterminatedText(at: $0) }, at: start..<index)
                return .mistake
            }
            if byte() == quote, quoteCount == 1 || (byte(1) == quote && byte(2) == quote) {
                index += quoteCount
                break
            }
            if byte() == UInt8(ascii: "\\"), !isRaw {
                let escapeStart = index
                if let scalar = readEscape(isBytes: isBytes) {
                    content.append(contentsOf: Array(String(Character(scalar)).utf8))
                } else {
                    let escape = text(escapeStart..<index)
                    report({ .unknownEscape(escape, at: $0) }, at: escapeStart..<index)
                    isMistaken = true
                }
            } else {
                content.append(byte())
                index += 1
            }
        }
        if isMistaken { return .mistake }
        return isBytes ? .leftOut(.bytes) : .string(String(decoding: content, as: UTF8.self))
    }

    /// What an escape stands for; the index moves behind it, also when it is unknown.
    private mutating func readEscape(isBytes: Bool) -> Unicode.Scalar? {
        let letter = byte(1)
        index += index + 1 < bytes.count ? 2 : 1
        switch letter {
        case UInt8(ascii: "a"): return "\u{07}"
        case UInt8(ascii: "b"): return "\u{08}"
        case UInt8(ascii: "f"): return "\u{0C}"
        case UInt8(ascii: "n"): return "\n"
        case UInt8(ascii: "r"): return "\r"
        case UInt8(ascii: "t"): return "\t"
        case UInt8(ascii: "v"): return "\u{0B}"
        case UInt8(ascii: "\\"), UInt8(ascii: "?"), UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: "`"):
            return Unicode.Scalar(letter)
        case UInt8(ascii: "x"), UInt8(ascii: "X"): return readCode(digits: 2, radix: 16)
        case UInt8(ascii: "u"): return isBytes ? nil : readCode(digits: 4, radix: 16)
        case UInt8(ascii: "U"): return isBytes ? nil : readCode(digits: 8, radix: 16)
        case UInt8(ascii: "0")...UInt8(ascii: "3"):
            index -= 1
            return readCode(digits: 3, radix: 8)
        default:
            while index < bytes.count, bytes[index] & 0xC0 == 0x80 { index += 1 }
            return nil
        }
    }

    private mutating func readCode(digits: Int, radix: UInt32) -> Unicode.Scalar? {
        var value: UInt32 = 0
        for _ in 0..<digits {
            guard Self.isHexDigit(byte()), let digit = UInt32(text(index..<index + 1), radix: 16),
                digit < radix
            else { return nil }
            value = value &* radix &+ digit
            index += 1
        }
        return Unicode.Scalar(value)
    }

    private static func isHexDigit(_ byte: UInt8) -> Bool {
        isDigit(byte) || (byte | 0x20 >= UInt8(ascii: "a") && byte | 0x20 <= UInt8(ascii: "f"))
    }
}
