import MapValues

extension Instant {
    /// A moment from text as RFC 3339 writes it. For example: `2009-02-13T23:31:30.5+03:00`.
    package init?(rfc3339 text: String) {
        var reader = TimeTextReader(text)
        guard let civil = reader.readCivilTime(), let offset = reader.readOffset(), reader.isAtEnd else {
            return nil
        }
        self.init(seconds: civil.wallSeconds - offset, nanoseconds: civil.nanoseconds)
    }

    /// A moment from nanoseconds since the start of 1970.
    package init?(nanosecondsSince1970 count: Int128) {
        var seconds = count / 1_000_000_000
        var rest = count % 1_000_000_000
        if rest < 0 {
            rest += 1_000_000_000
            seconds -= 1
        }
        guard let whole = Int(exactly: seconds) else { return nil }
        self.init(seconds: whole, nanoseconds: Int(rest))
    }

    /// What a clock so many seconds east of Greenwich shows.
    func civilTime(offset: Int = 0) -> CivilDateTime {
        CivilDateTime(instant: seconds, nanoseconds: Int(nanoseconds), offset: offset)
    }
}

extension Instant: CustomStringConvertible {
    /// The moment in Greenwich. For example: `2009-02-13T23:31:30Z`; a fraction in steps of three digits.
    package var description: String {
        let time = civilTime()
        var text =
            Self.padded(time.year, 4) + "-" + Self.padded(time.month, 2) + "-"
            + Self.padded(time.dayOfMonth, 2)
        text += "T" + Self.padded(time.hour, 2) + ":" + Self.padded(time.minute, 2) + ":"
        text += Self.padded(time.second, 2)
        if nanoseconds != 0 {
            var digits = Self.padded(Int(nanoseconds), 9)
            while digits.hasSuffix("000") { digits.removeLast(3) }
            text += "." + digits
        }
        return text + "Z"
    }

    private static func padded(_ number: Int, _ count: Int) -> String {
        let digits = String(number)
        return String(repeating: "0", count: max(0, count - digits.utf8.count)) + digits
    }
}
