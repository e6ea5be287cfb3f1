import MapSource

extension JSONParser {
    /// A number; a digit or a minus is the next byte.
    mutating func readNumber(_ bytes: Span<UInt8>) -> Value? {
        let start = index
        var place = index
        let isNegative = bytes[place] == Byte.minus
        if isNegative { place += 1 }
        let digits = place
        var amount: UInt64 = 0
        while place < bytes.count, Byte.isDigit(bytes[place]) {
            amount = amount &* 10 &+ UInt64(bytes[place] & 15)
            place += 1
        }
        let integerEnd = place
        guard integerEnd > digits, integerEnd == digits + 1 || bytes[digits] != Byte.zero else {
            return readOddNumber(bytes)
        }
        var fraction = 0
        if place < bytes.count, bytes[place] == Byte.point {
            place += 1
            while place < bytes.count, Byte.isDigit(bytes[place]) {
                amount = amount &* 10 &+ UInt64(bytes[place] & 15)
                place += 1
            }
            fraction = place - integerEnd - 1
            guard fraction > 0 else { return readOddNumber(bytes) }
        }
        let mantissaEnd = place
        if place < bytes.count, bytes[place] | 0x20 == UInt8(ascii: "e") {
            place += 1
            if place < bytes.count, bytes[place] == Byte.plus || bytes[place] == Byte.minus { place += 1 }
            let exponent = place
            while place < bytes.count, Byte.isDigit(bytes[place]) { place += 1 }
            guard place > exponent else { return readOddNumber(bytes) }
        }
        guard place == bytes.count || !Self.continuesNumber(bytes, at: place) else {
            return readOddNumber(bytes)
        }
        index = place
        // Up to 18 digits fit 64 bits; a zero at the end of a fraction, an exponent, or -0 is kept as text.
        let isShort = mantissaEnd - digits <= 18 && place == mantissaEnd
        if isShort, fraction == 0 || amount % 10 != 0, amount != 0 || !isNegative {
            let coefficient = Int128(isNegative ? -Int64(amount) : Int64(amount))
            return .number(Number(ExactDecimal(shortened: coefficient, scale: fraction)))
        }
        return longNumber(bytes, start..<place)
    }

    private mutating func longNumber(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Value? {
        guard range.count <= limits.numberLengthMax else {
            let limit = limits.numberLengthMax
            return stop { .jsonNumberTooLong(lengthMax: limit, at: $0.span(range)) }
        }
        return .number(Number(jsonText: String(copying: bytes, range)))
    }

    /// What follows digits only in numbers of other formats.
    private static func continuesNumber(_ bytes: Span<UInt8>, at place: Int) -> Bool {
        let byte = bytes[place]
        if byte == Byte.colon { return place + 1 < bytes.count && Byte.isDigit(bytes[place + 1]) }
        return Byte.isWord(byte) || byte == Byte.point || byte == Byte.plus || byte == Byte.minus
            || byte == Byte.apostrophe || byte == UInt8(ascii: "%")
    }

    /// Something that begins like a number: says what it is, and reads on behind it.
    mutating func readOddNumber(_ bytes: Span<UInt8>) -> Value? {
        let start = index
        while index < bytes.count, Self.continuesNumber(bytes, at: index) { index += 1 }
        let range = start..<index
        let text = String(copying: bytes, range)
        if index == bytes.count, let last = text.utf8.last,
            [Byte.minus, Byte.plus, Byte.point].contains(last)
                || (last | 0x20 == UInt8(ascii: "e") && !text.hasPrefix("0x"))
        {
            return stopAtEnd(bytes, behind: "`\(text)`")
        }
        let fault = JSONNumberFault(text)
        report { .jsonNumber(fault.message, fix: fault.fix, at: $0.span(range)) }
        return .null
    }
}
