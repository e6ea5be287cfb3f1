import MapValues

/// The few time zones of the corpus, by their rules, so that no test depends on files of the machine.
enum Zones {
    private static let rules: [String: TimeZoneRules] = [
        "UTC": .utc,
        "Europe/Moscow": TimeZoneRules(fixedOffset: 3 * 3600),
        "Europe/Berlin": TimeZoneRule("CET-1CEST,M3.5.0,M10.5.0/3").map(TimeZoneRules.init(rule:)) ?? .utc,
    ]

    /// Seconds east of Greenwich at a moment given in seconds since 1970; `nil` for other zones.
    static let offset: @Sendable (String, Int) -> Int? = { rules[$0]?.offset(at: $1) }
}
