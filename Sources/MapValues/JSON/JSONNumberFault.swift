import MapSource

/// What is wrong with something that begins like a number but is none of JSON.
struct JSONNumberFault {
    let message: Phrase
    let fix: Phrase

    init(_ text: String) {
        let bytes = Array(text.utf8)
        let unsigned = bytes.first == Byte.minus ? Array(bytes.dropFirst()) : bytes
        if let found = Self.form(of: text, unsigned) {
            (message, fix) = found
        } else if let found = Self.notation(of: text, unsigned) {
            (message, fix) = found
        } else if let found = Self.digits(of: text, unsigned) {
            (message, fix) = found
        } else {
            (message, fix) = ("`\(text)` is no number of JSON", "Put it in double quotes if it is a text")
        }
    }

    /// Texts that only begin with a digit.
    private static func form(of text: String, _ bytes: [UInt8]) -> (Phrase, Phrase)? {
        let quoted: Phrase = "Write `\"\(text)\"`"
        let shape = String(decoding: bytes.map { Byte.isDigit($0) ? Byte.zero : $0 }, as: UTF8.self)
        if shape.hasPrefix("0000-00-00") { return ("Date `\(text)` without quotes", quoted) }
        if shape.hasPrefix("00:00") || shape.hasPrefix("0:00") {
            return ("Time `\(text)` without quotes", quoted)
        }
        if bytes.contains(Byte.colon) { return ("Colon behind `\(text.prefix { $0 != ":" })`", quoted) }
        if bytes.filter({ $0 == Byte.point }).count > 1 { return ("`\(text)` has two points", quoted) }
        if bytes.dropFirst().contains(where: { $0 == Byte.minus }), !hasExponent(bytes) {
            return ("Minus inside `\(text)`", quoted)
        }
        return nil
    }

    /// Numbers as other languages write them.
    private static func notation(of text: String, _ bytes: [UInt8]) -> (Phrase, Phrase)? {
        let second = bytes.count > 1 ? bytes[1] | 0x20 : 0
        let decimal: Phrase = "Write it in decimal"
        if bytes.first == Byte.zero {
            switch second {
            case UInt8(ascii: "x"): return ("Hexadecimal `\(text)`: JSON counts in tens", decimal)
            case UInt8(ascii: "o"): return ("Octal `\(text)`: JSON counts in tens", decimal)
            case UInt8(ascii: "b"): return ("Binary `\(text)`: JSON counts in tens", decimal)
            default: break
            }
        }
        if bytes.contains(Byte.underscore) {
            return ("Underscore in `\(text)`: digits are not grouped", "Write the digits without it")
        }
        if bytes.contains(Byte.apostrophe) {
            return ("Apostrophe in `\(text)`: digits are not grouped", "Write the digits without it")
        }
        if bytes.last == UInt8(ascii: "%") {
            return (
                "Percent sign behind `\(text.dropLast())`", "Write the number alone, or the text in quotes"
            )
        }
        if bytes.last == UInt8(ascii: "n"), bytes.dropLast().allSatisfy(Byte.isDigit) {
            return (
                "`n` behind `\(text.dropLast())` marks a long integer of JavaScript", "Write the digits alone"
            )
        }
        return nil
    }

    /// Signs, points and zeros where JSON has none.
    private static func digits(of text: String, _ bytes: [UInt8]) -> (Phrase, Phrase)? {
        guard let first = bytes.first else { return ("Minus without digits", "Write the number behind it") }
        if first == Byte.plus {
            return ("Plus before `\(text.dropFirst())`: only a minus stands there", "Write it without")
        }
        if first == Byte.minus { return ("Minus twice in `\(text)`", "Write it once or not at all") }
        if first == Byte.point { return ("Point of `\(text)` has no digit before it", "Write `0` before it") }
        if text.hasPrefix("-Inf") || text.hasPrefix("-NaN") {
            return ("`\(text)` has no form in JSON", "Leave the member out, or write `null`")
        }
        if bytes.count > 1, first == Byte.zero, Byte.isDigit(bytes[1]) {
            let rest = bytes.drop { $0 == Byte.zero }
            let digits = Byte.isDigit(rest.first ?? 0) ? Array(rest) : [Byte.zero] + rest
            let number = (text.hasPrefix("-") ? "-" : "") + String(decoding: digits, as: UTF8.self)
            return ("`\(text)` begins with a zero", "Write `\(number)`, or `\"\(text)\"` if it is a code")
        }
        if let point = bytes.firstIndex(of: Byte.point),
            point + 1 == bytes.count || !Byte.isDigit(bytes[point + 1])
        {
            return ("Point of `\(text)` has no digit behind it", "Write `0` behind it, or no point")
        }
        if hasExponent(bytes),
            bytes.dropFirst().allSatisfy({ !Byte.isLetter($0) || $0 | 0x20 == UInt8(ascii: "e") })
        {
            return ("Exponent of `\(text)` has no digits", "Write the digits, or no `e`")
        }
        if let letter = text.firstIndex(where: { $0.isLetter }) {
            return (
                "`\(text[letter...])` behind the number `\(text[..<letter])`",
                "Write the number alone, or the text in quotes"
            )
        }
        return nil
    }

    private static func hasExponent(_ bytes: [UInt8]) -> Bool {
        bytes.contains { $0 | 0x20 == UInt8(ascii: "e") }
    }
}
