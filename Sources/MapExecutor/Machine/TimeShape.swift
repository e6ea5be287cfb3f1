/// The forms of dates and times that the machine reads; any other is left to the walk.
enum TimeShape: UInt8 {
    /// `2024-05-01`.
    case date
    /// `2024-05-01T10:00:00`, up to nine digits of a fraction, then `Z` or `+03:00`.
    case instant
    /// `2024-05-01 10:00:00`.
    case local

    /// Whether a run of bytes has the form, with a day and a time that exist (seconds under 60).
    func isShape(of text: ByteView, _ offset: Int, _ count: Int) -> Bool {
        switch self {
        case .date: count == 10 && Self.isDate(text, offset)
        case .local:
            count == 19 && Self.isDate(text, offset) && text[offset &+ 10] == JSONByte.space
                && Self.isTime(text, offset &+ 11)
        case .instant:
            count >= 20 && Self.isDate(text, offset) && text[offset &+ 10] == UInt8(ascii: "T")
                && Self.isTime(text, offset &+ 11) && Self.isZone(text, offset &+ 19, offset &+ count)
        }
    }

    /// The number of two digits; large when they are none.
    @inline(__always) private static func two(_ text: ByteView, _ offset: Int) -> Int {
        let first = text[offset] &- JSONByte.zero
        let second = text[offset &+ 1] &- JSONByte.zero
        return first < 10 && second < 10 ? Int(first) &* 10 &+ Int(second) : 1000
    }

    @inline(__always) private static func isDate(_ text: ByteView, _ offset: Int) -> Bool {
        let month = two(text, offset &+ 5)
        let day = two(text, offset &+ 8)
        let century = two(text, offset)
        let year = two(text, offset &+ 2)
        guard text[offset &+ 4] == JSONByte.minus, text[offset &+ 7] == JSONByte.minus, century < 100,
            year < 100
        else { return false }
        // 29 to 31 depend on the month: the walk looks them up.
        return month &- 1 < 12 && month > 0 && day > 0
            && (day <= 28 || (day <= 30 && month != 2) || (day == 31 && longMonths & (1 &<< month) != 0))
    }

    /// A bit for each month of 31 days.
    private static let longMonths = 0b1_0101_1010_1010

    @inline(__always) private static func isTime(_ text: ByteView, _ offset: Int) -> Bool {
        text[offset &+ 2] == JSONByte.colon && text[offset &+ 5] == JSONByte.colon && two(text, offset) < 24
            && two(text, offset &+ 3) < 60 && two(text, offset &+ 6) < 60
    }

    private static func isZone(_ text: ByteView, _ start: Int, _ end: Int) -> Bool {
        var position = start
        if text[position] == JSONByte.point {
            let digits = Scanner.digits(text, position &+ 1)
            guard digits > position &+ 1, digits <= position &+ 10, digits < end else { return false }
            position = digits
        }
        if text[position] == UInt8(ascii: "Z") { return position &+ 1 == end }
        guard position &+ 6 == end, text[position] == UInt8(ascii: "+") || text[position] == JSONByte.minus
        else {
            return false
        }
        return text[position &+ 3] == JSONByte.colon && two(text, position &+ 1) < 24
            && two(text, position &+ 4) < 60
    }
}
