/// What holds every year after the last moment of a zone file.
///
/// For example: `CET-1CEST,M3.5.0,M10.5.0/3`, where the last Sundays of March and October are the turns.
struct ZoneYearRule: Sendable {
    private let standardOffset: Int
    private let summer: Summer?

    private struct Summer {
        var offset: Int
        var start: ZoneYearDay
        var end: ZoneYearDay
    }

    /// `nil` when the text is no rule.
    init?(_ text: Substring) {
        var text = text
        guard Self.dropName(&text), let west = Self.duration(&text) else { return nil }
        standardOffset = -west
        guard !text.isEmpty else {
            summer = nil
            return
        }
        guard Self.dropName(&text) else { return nil }
        // Summer time is an hour ahead unless the rule says something else.
        var offset = standardOffset + 3600
        if text.first != ",", let west = Self.duration(&text) { offset = -west }
        let days = text.split(separator: ",")
        guard days.count == 2, let start = ZoneYearDay(days[0]), let end = ZoneYearDay(days[1])
        else { return nil }
        summer = Summer(offset: offset, start: start, end: end)
    }

    /// Seconds east of Greenwich at a moment.
    func offset(at seconds: Int) -> Int {
        guard let summer else { return standardOffset }
        let year = CivilDate(secondsSince1970: seconds + standardOffset).year
        let start = summer.start.seconds(in: year) - standardOffset
        let end = summer.end.seconds(in: year) - summer.offset
        // South of the equator summer goes over the turn of the year.
        let isSummer =
            start < end ? seconds >= start && seconds < end : seconds >= start || seconds < end
        return isSummer ? summer.offset : standardOffset
    }

    /// Takes a name such as `CET` or `<+03>` from the front.
    private static func dropName(_ text: inout Substring) -> Bool {
        if text.first == "<" {
            guard let end = text.firstIndex(of: ">") else { return false }
            text = text[text.index(after: end)...]
            return true
        }
        let rest = text.drop(while: \.isLetter)
        defer { text = rest }
        return rest.startIndex > text.startIndex
    }

    /// Takes `[+-]h[:m[:s]]` from the front, in seconds.
    static func duration(_ text: inout Substring) -> Int? {
        let sign = text.first == "-" ? -1 : 1
        if text.first == "-" || text.first == "+" { text.removeFirst() }
        let part = text.prefix { $0.isNumber || $0 == ":" }
        text = text[part.endIndex...]
        let numbers = part.split(separator: ":").map { Int($0) ?? 0 }
        guard let hours = numbers.first else { return nil }
        let minutes = numbers.count > 1 ? numbers[1] : 0
        return sign * (hours * 3600 + minutes * 60 + (numbers.count > 2 ? numbers[2] : 0))
    }
}
