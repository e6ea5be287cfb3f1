/// Bytes with a meaning in JSON.
enum JSONByte {
    static let quote = UInt8(ascii: "\"")
    static let backslash = UInt8(ascii: "\\")
    static let openBrace = UInt8(ascii: "{")
    static let closeBrace = UInt8(ascii: "}")
    static let openBracket = UInt8(ascii: "[")
    static let closeBracket = UInt8(ascii: "]")
    static let comma = UInt8(ascii: ",")
    /// A comma and the quote of the next key right behind it, as two bytes of a word.
    static let commaQuote: UInt64 = 0x222C
    /// The end of a text member.
    static let quoteComma: UInt64 = 0x2C22
    static let colon = UInt8(ascii: ":")
    static let space = UInt8(ascii: " ")
    static let minus = UInt8(ascii: "-")
    static let point = UInt8(ascii: ".")
    static let zero = UInt8(ascii: "0")
}
