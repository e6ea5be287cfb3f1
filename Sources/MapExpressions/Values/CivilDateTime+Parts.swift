import MapValues

/// What expressions ask of a clock reading.
extension CivilDateTime {
    /// 1 ... 9999.
    var year: Int { day.parts.year }
    /// 1 ... 12.
    var month: Int { day.parts.month }
    /// 1 ... 31.
    var dayOfMonth: Int { day.parts.day }
    /// 0 ... 23.
    var hour: Int { secondsOfDay / 3600 }
    /// 0 ... 59.
    var minute: Int { secondsOfDay / 60 % 60 }
    /// 0 ... 59.
    var second: Int { secondsOfDay % 60 }

    /// 0 for the first of January.
    var dayOfYear: Int {
        let (year, month, day) = day.parts
        return (1..<month).reduce(day - 1) { $0 + CivilDay.length(ofMonth: $1, year: year) }
    }

    /// The moment at which a clock in a zone shows this; of two such moments the earlier offset counts.
    func instant(in zone: String, zoneOffset: (String, Int) -> Int?) -> Instant? {
        guard let guess = ZoneOffset.seconds(zone, at: wallSeconds, named: zoneOffset),
            let offset = ZoneOffset.seconds(zone, at: wallSeconds - guess, named: zoneOffset)
        else { return nil }
        return Instant(seconds: wallSeconds - offset, nanoseconds: nanoseconds)
    }
}
