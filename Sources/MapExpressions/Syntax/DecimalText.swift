import MapValues

/// Decimals as expressions write them: also without a digit before the point, and with `+`.
enum DecimalText {
    /// The exact value, `.decimal` or `.wide`; `nil` when the text is no number or has too many digits.
    static func read(_ text: String) -> ExpressionValue? {
        var bytes = Array(text.utf8)[...]
        var sign: [UInt8] = []
        if bytes.first == UInt8(ascii: "+") {
            bytes.removeFirst()
        } else if bytes.first == UInt8(ascii: "-") {
            sign = [bytes.removeFirst()]
        }
        while bytes.count > 1, bytes.first == UInt8(ascii: "0"),
            let second = bytes.dropFirst().first, Lexer.isDigit(second)
        {
            bytes.removeFirst()
        }
        if bytes.first == UInt8(ascii: ".") { sign.append(UInt8(ascii: "0")) }
        let number = sign + bytes
        if let decimal = ExactDecimal(String(decoding: number, as: UTF8.self)) { return .decimal(decimal) }
        return wide(number)
    }

    /// Digits whose exponent carries them out of the usual range.
    private static func wide(_ bytes: [UInt8]) -> ExpressionValue? {
        guard let mark = bytes.firstIndex(where: { $0 | 0x20 == UInt8(ascii: "e") }) else { return nil }
        var exponentText = bytes[(mark + 1)...]
        if exponentText.first == UInt8(ascii: "+") { exponentText.removeFirst() }
        guard let exponent = Int(String(decoding: exponentText, as: UTF8.self)),
            let digits = ExactDecimal(String(decoding: bytes[..<mark], as: UTF8.self)),
            abs(exponent) <= WideDecimal.exponentMax
        else { return nil }
        return WideDecimal(coefficient: digits.coefficient, exponent: exponent - digits.scale)?.value
    }
}
