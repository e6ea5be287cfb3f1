extension CivilDateTime {
    /// A date and time from its text, with the form it is written in: writing it in that form gives the text.
    ///
    /// Read are `2024-12-29`, behind it `T` or a space and `14:05`, `14:05:13` or `14:05:13.000` (up to nine
    /// digits), and behind that `Z`, `+03`, `+0300` or `+03:00`, the latter two also behind a space. Years
    /// 1 ... 9999, days that the calendar has, hours up to 23, seconds up to 59, offsets up to 23:59.
    /// Everything else gives `nil`; so does `-00:00`, which says that the offset is not known.
    package static func read(_ text: String) -> (value: CivilDateTime, form: DateTimeForm)? {
        let bytes = text.utf8.span
        var reader = DateTimeReader()
        return reader.read(bytes)
    }

    /// A date and time from its text in any of the forms.
    package init?(_ text: String) {
        guard let (value, _) = Self.read(text) else { return nil }
        self = value
    }
}

/// Reads one text from its beginning to its end.
private struct DateTimeReader {
    private var index = 0

    mutating func read(_ bytes: Span<UInt8>) -> (CivilDateTime, DateTimeForm)? {
        guard let year = number(bytes, digits: 4), skip(bytes, "-"), let month = number(bytes, digits: 2),
            skip(bytes, "-"), let dayOfMonth = number(bytes, digits: 2),
            let day = CivilDay(year: year, month: month, day: dayOfMonth)
        else { return nil }
        let midnight = day.number * CivilDateTime.daySeconds
        if index == bytes.count { return (CivilDateTime(wallSeconds: midnight), .date) }
        guard let (seconds, nanoseconds, clock) = clock(bytes) else { return nil }
        if index == bytes.count {
            let value = CivilDateTime(wallSeconds: midnight + seconds, nanoseconds: nanoseconds)
            return (value, DateTimeForm(clock: clock, offset: nil))
        }
        guard let (offset, style) = offset(bytes), index == bytes.count else { return nil }
        let value = CivilDateTime(wallSeconds: midnight + seconds, nanoseconds: nanoseconds, offset: offset)
        return (value, DateTimeForm(clock: clock, offset: style))
    }

    private mutating func clock(_ bytes: Span<UInt8>) -> (Int, Int, DateTimeForm.Clock)? {
        guard
            let separator = skip(bytes, "T")
                ? DateTimeForm.Separator.letterT : skip(bytes, " ") ? .space : nil,
            let hour = number(bytes, digits: 2), hour < 24, skip(bytes, ":"),
            let minute = number(bytes, digits: 2), minute < 60
        else { return nil }
        let minutes = hour * 3600 + minute * 60
        guard skip(bytes, ":") else {
            return (minutes, 0, DateTimeForm.Clock(separator, hasSeconds: false))
        }
        guard let second = number(bytes, digits: 2), second < 60 else { return nil }
        guard skip(bytes, ".") else { return (minutes + second, 0, DateTimeForm.Clock(separator)) }
        let start = index
        var nanoseconds = 0
        while index < bytes.count, index - start < 9, Byte.isDigit(bytes[index]) {
            nanoseconds = nanoseconds * 10 + Int(bytes[index] - Byte.zero)
            index += 1
        }
        let count = index - start
        guard count > 0 else { return nil }
        for _ in count..<9 { nanoseconds *= 10 }
        return (minutes + second, nanoseconds, DateTimeForm.Clock(separator, fractionDigits: count))
    }

    private mutating func offset(_ bytes: Span<UInt8>) -> (Int, DateTimeForm.Offset)? {
        if skip(bytes, "Z") { return (0, .letterZ) }
        let isSpaced = skip(bytes, " ")
        let isNegative: Bool
        if skip(bytes, "-") {
            isNegative = true
        } else if skip(bytes, "+") {
            isNegative = false
        } else {
            return nil
        }
        guard let hours = number(bytes, digits: 2), hours < 24 else { return nil }
        var style = DateTimeForm.Offset.hours
        var minutes = 0
        if index < bytes.count {
            let hasColon = skip(bytes, ":")
            guard let value = number(bytes, digits: 2), value < 60 else { return nil }
            minutes = value
            style = hasColon ? isSpaced ? .spacedWithColon : .withColon : isSpaced ? .spacedPlain : .plain
        } else if isSpaced {
            return nil
        }
        let seconds = hours * 3600 + minutes * 60
        if isNegative, seconds == 0 { return nil }
        return (isNegative ? -seconds : seconds, style)
    }

    private mutating func number(_ bytes: Span<UInt8>, digits: Int) -> Int? {
        guard index + digits <= bytes.count else { return nil }
        var value = 0
        for place in index..<index + digits {
            guard Byte.isDigit(bytes[place]) else { return nil }
            value = value * 10 + Int(bytes[place] - Byte.zero)
        }
        index += digits
        return value
    }

    private mutating func skip(_ bytes: Span<UInt8>, _ mark: Unicode.Scalar) -> Bool {
        guard index < bytes.count, UInt32(bytes[index]) == mark.value else { return false }
        index += 1
        return true
    }
}
