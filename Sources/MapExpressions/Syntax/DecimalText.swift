import MapValues

/// Decimals as expressions write them: also without a digit before the point, and with `+`.
enum DecimalText {
    /// The exact value; `nil` when the text is no number or has too many digits.
    static func read(_ text: String) -> ExactDecimal? {
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
        return ExactDecimal(String(decoding: sign + bytes, as: UTF8.self))
    }
}
