/// Reads the text of the variable TZ from its beginning to its end.
struct TimeZoneRuleReader {
    private let bytes: [UInt8]
    private var index = 0

    init(_ text: String) { bytes = Array(text.utf8) }

    /// The rule; `nil` when anything is left over or missing.
    mutating func read() -> TimeZoneRule? {
        guard skipName(), let west = readTime() else { return nil }
        if index == bytes.count { return TimeZoneRule(offset: -west, summer: nil) }
        guard skipName() else { return nil }
        var summerOffset = -west + 3600
        if index < bytes.count, bytes[index] != Byte.comma {
            guard let other = readTime() else { return nil }
            summerOffset = -other
        }
        guard skip(Byte.comma), let start = readTurn(), skip(Byte.comma), let end = readTurn(),
            index == bytes.count
        else { return nil }
        return TimeZoneRule(
            offset: -west, summer: TimeZoneRule.Summer(offset: summerOffset, start: start, end: end))
    }

    /// `MSK`, or `<+03>`.
    private mutating func skipName() -> Bool {
        let start = index
        if skip(Byte.less) {
            while index < bytes.count, bytes[index] != UInt8(ascii: ">") { index += 1 }
            return index - start > 3 && skip(UInt8(ascii: ">"))
        }
        while index < bytes.count, Byte.isLetter(bytes[index]) { index += 1 }
        return index - start >= 3
    }

    /// `3`, `-3:30`, `+02:00:00`; up to 167 hours, as version 3 of the zone files allows.
    private mutating func readTime() -> Int? {
        let isNegative = skip(Byte.minus)
        if !isNegative { _ = skip(Byte.plus) }
        guard let hours = readNumber(), hours <= 167 else { return nil }
        var seconds = hours * 3600
        for unit in [60, 1] where skip(Byte.colon) {
            guard let number = readNumber(), number < 60 else { return nil }
            seconds += number * unit
        }
        return isNegative ? -seconds : seconds
    }

    private mutating func readTurn() -> TimeZoneRule.Turn? {
        guard let day = readDay() else { return nil }
        guard skip(Byte.slash) else { return TimeZoneRule.Turn(day: day, seconds: 2 * 3600) }
        return readTime().map { TimeZoneRule.Turn(day: day, seconds: $0) }
    }

    private mutating func readDay() -> TimeZoneRule.Day? {
        if skip(UInt8(ascii: "M")) {
            guard let month = readNumber(), (1...12).contains(month), skip(Byte.point),
                let week = readNumber(),
                (1...5).contains(week), skip(Byte.point), let weekday = readNumber(), weekday <= 6
            else { return nil }
            return .ofWeek(month: month, week: week, weekday: weekday)
        }
        if skip(UInt8(ascii: "J")) {
            guard let number = readNumber(), (1...365).contains(number) else { return nil }
            return .withoutLeapDay(number)
        }
        guard let number = readNumber(), number <= 365 else { return nil }
        return .ofYear(number)
    }

    /// Up to three digits.
    private mutating func readNumber() -> Int? {
        let start = index
        var value = 0
        while index < bytes.count, index - start < 3, Byte.isDigit(bytes[index]) {
            value = value * 10 + Int(bytes[index] - Byte.zero)
            index += 1
        }
        return index > start ? value : nil
    }

    private mutating func skip(_ byte: UInt8) -> Bool {
        guard index < bytes.count, bytes[index] == byte else { return false }
        index += 1
        return true
    }
}
