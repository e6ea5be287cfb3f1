/// How the clocks of a zone are set each year, as the text of the variable TZ says it (POSIX, section 8.3).
///
/// For example: `MSK-3` sets none; `CET-1CEST,M3.5.0,M10.5.0/3` sets them on the last Sundays of March and
/// October. Offsets in the text count west of Greenwich; here they count east.
package struct TimeZoneRule: Sendable, Hashable {
    /// A day of the year.
    enum Day: Sendable, Hashable {
        /// 1 ... 365; the 29th of February is never counted.
        case withoutLeapDay(Int)
        /// 0 ... 365; the 29th of February counts where there is one.
        case ofYear(Int)
        /// A weekday (0 for Sunday) of a week of a month; week 5 is the last one.
        case ofWeek(month: Int, week: Int, weekday: Int)
    }

    /// A moment of the year, on the clock that is in force before it.
    struct Turn: Sendable, Hashable {
        var day: Day
        /// Seconds past midnight; may be negative or past the day.
        var seconds: Int
    }

    /// The clock of summer, and when it is in force.
    struct Summer: Sendable, Hashable {
        var offset: Int
        var start: Turn
        var end: Turn
    }

    /// Seconds east of Greenwich in winter.
    let offset: Int
    /// `nil` when the clocks are not set.
    let summer: Summer?

    /// A rule from its text; `nil` when it is none.
    package init?(_ text: String) {
        var reader = TimeZoneRuleReader(text)
        guard let rule = reader.read() else { return nil }
        self = rule
    }

    init(offset: Int, summer: Summer?) {
        self.offset = offset
        self.summer = summer
    }
}

extension TimeZoneRule {
    /// Seconds east of Greenwich at a moment.
    func offset(at instant: Int) -> Int {
        guard summer != nil else { return offset }
        return transitions(around: instant).last { $0.instant <= instant }?.offset ?? offset
    }

    /// The settings of the year of a moment and of those before and after it, in their order in time.
    func transitions(around instant: Int) -> [TimeZoneRules.Transition] {
        guard let summer else { return [] }
        let middle = CivilDateTime(instant: instant, offset: offset).day.parts.year
        var found: [TimeZoneRules.Transition] = []
        for year in middle - 1...middle + 1 {
            let start = Self.wallSeconds(summer.start, year) - offset
            let end = Self.wallSeconds(summer.end, year) - summer.offset
            found.append(TimeZoneRules.Transition(instant: end, offset: offset))
            found.append(TimeZoneRules.Transition(instant: start, offset: summer.offset))
        }
        // Summer that begins in the moment in which it ends goes on: the order of equal moments is kept.
        return found.enumerated().sorted { ($0.element.instant, $0.offset) < ($1.element.instant, $1.offset) }
            .map(\.element)
    }

    private static func wallSeconds(_ turn: Turn, _ year: Int) -> Int {
        dayNumber(turn.day, year) * CivilDateTime.daySeconds + turn.seconds
    }

    private static func dayNumber(_ day: Day, _ year: Int) -> Int {
        switch day {
        case .withoutLeapDay(let number):
            return newYear(year) + number - 1 + (CivilDay.isLeap(year) && number >= 60 ? 1 : 0)
        case .ofYear(let number): return newYear(year) + number
        case .ofWeek(let month, let week, let weekday):
            let first = firstDay(month, year)
            let firstWeekday = first + (weekday - CivilDay(number: first).weekday + 7) % 7
            let wanted = firstWeekday + (week - 1) * 7
            return wanted < first + CivilDay.length(ofMonth: month, year: year) ? wanted : wanted - 7
        }
    }

    private static func newYear(_ year: Int) -> Int { firstDay(1, year) }

    /// The first day of a month; years past the calendar's range are counted on from its end.
    private static func firstDay(_ month: Int, _ year: Int) -> Int {
        let cycles = year > 9999 ? (year - 9999 + 399) / 400 : year < 1 ? (year - 400) / 400 : 0
        let day = CivilDay(year: year - cycles * 400, month: month, day: 1)
        return (day?.number ?? 0) + cycles * 146_097
    }
}
