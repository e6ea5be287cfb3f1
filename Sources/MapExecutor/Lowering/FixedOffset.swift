import MapProgram

/// The offset of a time zone that does not change during the years that orders are from.
enum FixedOffset {
    /// Seconds east of Greenwich; `nil` for a zone whose clock was changed between 2015 and 2040.
    ///
    /// Instants outside those years are for the walk.
    static func of(_ zone: String, in zones: TimeZones) -> Int? {
        let day = 86_400
        guard let first = zones.offset(zone, seconds.lowerBound) else { return nil }
        var moment = seconds.lowerBound
        while moment < seconds.upperBound {
            guard zones.offset(zone, moment) == first else { return nil }
            moment += 7 * day
        }
        return first
    }

    /// From the first of January 2015 to that of 2040, in seconds since 1970.
    static let seconds = 1_420_070_400..<2_208_988_800
}
