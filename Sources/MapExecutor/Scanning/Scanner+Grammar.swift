/// The grammar of RFC 8259, eight bytes at a time. Records end with a zero byte, which no rule takes,
/// so that nothing here asks for the end.
extension Scanner {
    private static let ones: UInt64 = 0x0101_0101_0101_0101
    private static let highs: UInt64 = 0x8080_8080_8080_8080

    /// The offset of the first byte that is no blank. A line end is none here: a record stands on one line,
    /// and one that is cut off must not go on with the next.
    @inline(__always)
    static func blanks(_ text: ByteView, _ start: Int) -> Int {
        text[proven: start] > JSONByte.space ? start : moreBlanks(text, start)
    }

    @inline(never)
    private static func moreBlanks(_ text: ByteView, _ start: Int) -> Int {
        var position = start
        while true {
            switch text[proven: position] {
            case 0x20, 0x0D, 0x09: position &+= 1
            default: return position
            }
        }
    }

    /// The offset of the quote that closes a text which starts here; ``declined`` when the text is malformed.
    @inline(__always)
    static func closingQuote(_ text: ByteView, _ start: Int, _ isEscaped: inout Bool) -> Int {
        var position = start
        while true {
            let word = text.word(proven: position)
            let quotes = word ^ 0x2222_2222_2222_2222
            let slashes = word ^ 0x5C5C_5C5C_5C5C_5C5C
            // The high bit of each byte that is a quote, a backslash, a control character or not ASCII: of an
            // ASCII byte a difference goes below zero only where it should. A borrow can mark a byte too
            // many, but only behind a marked one, and only the first counts.
            let marks =
                ((quotes &- ones) | (slashes &- ones) | (word &- 0x2020_2020_2020_2020) | word) & highs
            if marks == 0 {
                position &+= 8
                continue
            }
            position &+= marks.trailingZeroBitCount >> 3
            let byte = text[proven: position]
            if byte == JSONByte.quote { return position }
            if byte >= 0x80 {
                var pairs = twoByteCharacters(text.word(proven: position))
                if pairs > 0 {
                    position &+= pairs &* 2
                    while pairs == 4 {
                        pairs = twoByteCharacters(text.word(proven: position))
                        position &+= pairs &* 2
                    }
                    continue
                }
                position = longCharacter(text, position)
            } else {
                isEscaped = true
                position = byte == JSONByte.backslash ? escape(text, position) : declined
            }
            if position < 0 { return declined }
        }
    }

    /// How many characters of two bytes a word begins with.
    @inline(__always)
    private static func twoByteCharacters(_ word: UInt64) -> Int {
        // In each pair: 110xxxxx 10xxxxxx, and the first byte at least C2 (C0 and C1 would be overlong).
        let wrong = (word & 0xC0E0_C0E0_C0E0_C0E0) ^ 0x80C0_80C0_80C0_80C0
        let fromC2 = (word & 0x001E_001E_001E_001E) &+ 0x7FFE_7FFE_7FFE_7FFE
        let bad = wrong | (~fromC2 & 0x8000_8000_8000_8000)
        return bad.trailingZeroBitCount >> 4
    }

    /// Steps over a character of three or four bytes.
    @inline(never)
    private static func longCharacter(_ text: ByteView, _ position: Int) -> Int {
        let byte = text[proven: position]
        let second = text[proven: position &+ 1]
        guard second & 0xC0 == 0x80, text[proven: position &+ 2] & 0xC0 == 0x80 else { return declined }
        if byte & 0xF0 == 0xE0 {
            // E0 would be overlong below A0; ED from A0 on is a surrogate.
            let isWrong = (byte == 0xE0 && second < 0xA0) || (byte == 0xED && second > 0x9F)
            return isWrong ? declined : position &+ 3
        }
        guard byte &- 0xF0 < 5, text[proven: position &+ 3] & 0xC0 == 0x80 else { return declined }
        // F0 would be overlong below 90; F4 from 90 on is beyond Unicode.
        let isWrong = (byte == 0xF0 && second < 0x90) || (byte == 0xF4 && second > 0x8F)
        return isWrong ? declined : position &+ 4
    }

    /// Steps over an escape; a surrogate without its partner is declined.
    @inline(never)
    private static func escape(_ text: ByteView, _ position: Int) -> Int {
        switch text[proven: position &+ 1] {
        case 0x22, 0x5C, 0x2F, 0x62, 0x66, 0x6E, 0x72, 0x74: return position &+ 2
        case UInt8(ascii: "u"):
            let unit = fourHexDigits(text, position &+ 2)
            if unit & 0xF800 != 0xD800 { return unit < 0 ? declined : position &+ 6 }
            guard unit < 0xDC00, text[proven: position &+ 6] == JSONByte.backslash,
                text[proven: position &+ 7] == UInt8(ascii: "u")
            else { return declined }
            return fourHexDigits(text, position &+ 8) & ~0x3FF == 0xDC00 ? position &+ 12 : declined
        default: return declined
        }
    }

    /// The number that four hexadecimal digits stand for; negative when they are none.
    static func fourHexDigits(_ text: ByteView, _ start: Int) -> Int {
        var number = 0
        for position in start..<(start &+ 4) {
            let byte = text[proven: position]
            let letter = (byte | 0x20) &- UInt8(ascii: "a")
            if byte &- JSONByte.zero < 10 {
                number = number << 4 | Int(byte &- JSONByte.zero)
            } else if letter < 6 {
                number = number << 4 | Int(letter &+ 10)
            } else {
                return -1
            }
        }
        return number
    }

    /// Steps over any value that nobody reads.
    @inline(__always)
    static func skip(_ text: ByteView, _ position: Int) -> Int {
        if text[proven: position] == JSONByte.quote {
            var isEscaped = false
            let end = closingQuote(text, position &+ 1, &isEscaped)
            return end < 0 ? declined : end &+ 1
        }
        var kind = Slot.Kind.composite
        return plain(text, position, &kind)
    }

    /// Steps over a value that is no text, and says what it is.
    @inline(__always)
    static func plain(_ text: ByteView, _ position: Int, _ kind: inout Slot.Kind) -> Int {
        switch text[proven: position] {
        case UInt8(ascii: "n"):
            kind = .null
            return text.word(proven: position) & 0xFFFF_FFFF == 0x6C6C_756E ? position &+ 4 : declined
        case UInt8(ascii: "t"):
            kind = .yes
            return text.word(proven: position) & 0xFFFF_FFFF == 0x6575_7274 ? position &+ 4 : declined
        case UInt8(ascii: "f"):
            kind = .no
            return text.word(proven: position) & 0xFF_FFFF_FFFF == 0x65_736C_6166 ? position &+ 5 : declined
        case JSONByte.openBrace, JSONByte.openBracket:
            kind = .composite
            return composite(text, position, depth: 0)
        default:
            return number(text, position, &kind)
        }
    }

    /// Steps over a number, and says whether it is an integer in its plain form.
    @inline(__always)
    static func number(_ text: ByteView, _ start: Int, _ kind: inout Slot.Kind) -> Int {
        var position = start
        kind = .integer
        if text[proven: position] == JSONByte.minus { position &+= 1 }
        if text[proven: position] == JSONByte.zero {
            // The plain form of -0 is 0.
            if position > start { kind = .number }
            position &+= 1
        } else {
            let end = digits(text, position)
            if end == position { return declined }
            position = end
        }
        if text[proven: position] == JSONByte.point {
            kind = .number
            let end = digits(text, position &+ 1)
            if end == position &+ 1 { return declined }
            position = end
        }
        guard text[proven: position] | 0x20 == UInt8(ascii: "e") else { return position }
        kind = .number
        return exponent(text, position)
    }

    @inline(never)
    private static func exponent(_ text: ByteView, _ position: Int) -> Int {
        let sign = text[proven: position &+ 1]
        let start = position &+ (sign == UInt8(ascii: "+") || sign == JSONByte.minus ? 2 : 1)
        let end = digits(text, start)
        return end == start ? declined : end
    }

    /// The offset behind the digits that start here.
    @inline(__always)
    static func digits(_ text: ByteView, _ start: Int) -> Int {
        var position = start
        while true {
            // A digit becomes 0 ... 9; adding 0x76 sets the high bit of everything above. A carry can spoil
            // the byte behind one that is no digit, but only the first counts.
            let values = text.word(proven: position) ^ 0x3030_3030_3030_3030
            let others = ((values &+ 0x7676_7676_7676_7676) | values) & highs
            if others != 0 { return position &+ others.trailingZeroBitCount >> 3 }
            position &+= 8
        }
    }

    /// Steps over an object or a list.
    @inline(never)
    private static func composite(_ text: ByteView, _ start: Int, depth: Int) -> Int {
        guard depth < depthMax else { return declined }
        let isObject = text[proven: start] == JSONByte.openBrace
        let close = isObject ? JSONByte.closeBrace : JSONByte.closeBracket
        var position = blanks(text, start &+ 1)
        if text[proven: position] == close { return position &+ 1 }
        while true {
            if isObject {
                position = key(text, position)
                if position < 0 { return declined }
            }
            let byte = text[proven: position]
            if byte == JSONByte.openBrace || byte == JSONByte.openBracket {
                position = composite(text, position, depth: depth &+ 1)
            } else {
                position = skip(text, position)
            }
            if position < 0 { return declined }
            position = blanks(text, position)
            let next = text[proven: position]
            position &+= 1
            if next == close { return position }
            guard next == JSONByte.comma else { return declined }
            position = blanks(text, position)
        }
    }

    /// Steps over a key and its colon, up to the value.
    private static func key(_ text: ByteView, _ position: Int) -> Int {
        guard text[proven: position] == JSONByte.quote else { return declined }
        var isEscaped = false
        let end = closingQuote(text, position &+ 1, &isEscaped)
        if end < 0 { return declined }
        let colon = blanks(text, end &+ 1)
        return text[proven: colon] == JSONByte.colon ? blanks(text, colon &+ 1) : declined
    }
}
