/// A moment that comes every year. For example: `M10.5.0/3`, the last Sunday of October at three.
struct ZoneYearDay: Sendable {
    private enum Day {
        /// The `week`th (5: the last) `weekday` (0: Sunday) of a month.
        case weekday(month: Int, week: Int, weekday: Int)
        /// A day from 1 to 365; 29 February is never counted.
        case withoutLeapDay(Int)
        /// A day from 0 to 365; 29 February is counted.
        case withLeapDay(Int)
    }

    private let day: Day
    private let secondsOfDay: Int

    /// `nil` when the text is no such moment.
    init?(_ text: Substring) {
        let parts = text.split(separator: "/")
        guard let date = parts.first else { return nil }
        var time = parts.count > 1 ? parts[1] : "2"
        guard let seconds = ZoneYearRule.duration(&time) else { return nil }
        secondsOfDay = seconds
        if date.hasPrefix("M") {
            let numbers = date.dropFirst().split(separator: ".").compactMap { Int($0) }
            guard numbers.count == 3, 1...12 ~= numbers[0] else { return nil }
            day = .weekday(month: numbers[0], week: numbers[1], weekday: numbers[2])
        } else if date.hasPrefix("J"), let number = Int(date.dropFirst()) {
            day = .withoutLeapDay(number)
        } else if let number = Int(date) {
            day = .withLeapDay(number)
        } else {
            return nil
        }
    }

    /// The moment in a year on the clock of the zone, in seconds since 1970.
    func seconds(in year: Int) -> Int { dayNumber(in: year) * 86_400 + secondsOfDay }

    private func dayNumber(in year: Int) -> Int {
        let newYear = CivilDate(year: year, month: 1, day: 1).daysSince1970
        switch day {
        case .withLeapDay(let number): return newYear + number
        case .withoutLeapDay(let number):
            return newYear + number - 1 + (CivilDate.isLeap(year) && number >= 60 ? 1 : 0)
        case .weekday(let month, let week, let weekday):
            let first = CivilDate(year: year, month: month, day: 1).daysSince1970
            // 1 January 1970 was a Thursday.
            let firstWeekday = ((first + 4) % 7 + 7) % 7
            let day = first + (weekday - firstWeekday + 7) % 7 + (week - 1) * 7
            return day < first + CivilDate.days(in: month, of: year) ? day : day - 7
        }
    }
}
