/// A date and a time of day as a clock shows them, in the Gregorian calendar, of no zone.
///
/// For example: `2024-05-01 10:00:00`. The arithmetic is the usual count of days with the year starting in
/// March, so that the leap day comes last.
struct CivilTime: Sendable, Hashable {
    var year: Int
    /// 1 ... 12.
    var month: Int
    /// 1 ... 31.
    var day: Int
    var hour = 0
    var minute = 0
    /// 0 ... 59.
    var second = 0
    var nanosecond = 0

    /// A clock reading that is so many seconds after the start of 1970 on the same clock.
    init(secondsSince1970 seconds: Int, nanoseconds: Int = 0) {
        var days = seconds / 86_400
        var rest = seconds % 86_400
        if rest < 0 {
            rest += 86_400
            days -= 1
        }
        hour = rest / 3600
        minute = rest / 60 % 60
        second = rest % 60
        nanosecond = nanoseconds
        let shifted = days + 719_468
        let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
        let dayOfEra = shifted - era * 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let shiftedMonth = (5 * dayOfYear + 2) / 153
        day = dayOfYear - (153 * shiftedMonth + 2) / 5 + 1
        month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
        year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
    }

    /// Days from the start of 1970 to a date.
    static func days(year: Int, month: Int, day: Int) -> Int {
        let shiftedYear = month <= 2 ? year - 1 : year
        let era = (shiftedYear >= 0 ? shiftedYear : shiftedYear - 399) / 400
        let yearOfEra = shiftedYear - era * 400
        let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
        let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
        return era * 146_097 + dayOfEra - 719_468
    }

    /// Seconds from the start of 1970 on the same clock.
    var secondsSince1970: Int {
        Self.days(year: year, month: month, day: day) * 86_400 + hour * 3600 + minute * 60 + second
    }

    /// 0 for Sunday.
    var dayOfWeek: Int {
        let days = Self.days(year: year, month: month, day: day)
        return ((days % 7) + 11) % 7
    }

    /// 0 for the first of January.
    var dayOfYear: Int {
        Self.days(year: year, month: month, day: day) - Self.days(year: year, month: 1, day: 1)
    }

    /// The moment at which a clock in a zone shows this; of two such moments the earlier offset counts.
    func instant(in zone: String, zoneOffset: (String, Int) -> Int?) -> Instant? {
        let clock = secondsSince1970
        guard let guess = ZoneOffset.seconds(zone, at: clock, named: zoneOffset),
            let offset = ZoneOffset.seconds(zone, at: clock - guess, named: zoneOffset)
        else { return nil }
        return Instant(seconds: clock - offset, nanoseconds: nanosecond)
    }
}

extension CivilTime {
    /// A date, or a date and a time with `T` or a space between; `nil` for anything else.
    init?(_ text: String) {
        var reader = TimeTextReader(text)
        guard let time = reader.readCivilTime(), reader.isAtEnd else { return nil }
        self = time
    }

    /// The days of a month, with the leap day.
    static func dayCount(year: Int, month: Int) -> Int {
        switch month {
        case 4, 6, 9, 11: 30
        case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
        default: 31
        }
    }
}
