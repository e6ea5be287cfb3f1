import Foundation
import MapTestSupport
import MapValues
import Testing

@Suite struct TimeZoneRulesTests {
    private static let folder = "/usr/share/zoneinfo/"
    private static let names = [
        "Europe/Moscow", "Europe/Budapest", "Europe/Berlin", "Europe/London", "Europe/Dublin",
        "Asia/Yekaterinburg",
        "Asia/Kolkata", "Asia/Kathmandu", "America/New_York", "America/Sao_Paulo", "America/St_Johns",
        "Asia/Tehran",
        "Australia/Lord_Howe", "Australia/Sydney", "Africa/Casablanca", "Pacific/Apia", "Pacific/Chatham",
        "UTC",
        "Antarctica/Troll", "America/Nuuk", "Asia/Gaza", "Europe/Kaliningrad", "Asia/Almaty",
        "Africa/Monrovia",
    ]

    /// Against Python's zoneinfo on the zone files of the machine: at random moments of two centuries, and
    /// around the hours at which clocks are set.
    @Test(.enabled(if: FileManager.default.fileExists(atPath: folder + "Europe/Moscow")))
    func agreesWithZonesOfPython() throws {
        var random = SeededRandom(5)
        var lines: [String] = []
        for name in Self.names {
            guard let bytes = FileManager.default.contents(atPath: Self.folder + name) else { continue }
            let rules = try #require(TimeZoneRules(tzif: Array(bytes)), "\(name)")
            for _ in 0..<(Corpus.isSlow ? 20_000 : 400) {
                let instant = Self.moment(&random)
                lines.append("at \(name) \(instant) = \(rules.offset(at: instant))")
                lines.append("wall \(name) \(instant) = \(rules.moments(ofWallSeconds: instant).instant)")
            }
        }
        let run = try ShellRun(
            "python3 Tests/MapValuesTests/Oracles/zones.py", in: RepositoryRoot.path,
            input: Array((lines.joined(separator: "\n") + "\n").utf8))
        #expect(run.errors == "" && run.exit == 0)
        #expect(run.output == "\(lines.count)\n", "MAPCTL_SEED=\(SeededRandom.seed)")
    }

    private static func moment(_ random: inout SeededRandom) -> Int {
        let day = CivilDateTime.daySeconds
        if random.below(2) == 0 { return (random.below(200 * 365) - 70 * 365) * day + random.below(day) }
        // From a Sunday's first hours in a month in which clocks are set, to the second.
        let month = [3, 4, 9, 10, 11][random.below(5)]
        guard let first = CivilDay(year: 1970 + random.below(90), month: month, day: 1) else { return 0 }
        let sunday = first.number + (7 - first.weekday) % 7 + 7 * random.below(5)
        return sunday * day + (random.below(40) - 12) * 1800 + random.below(3) - 1
    }

    private static let budapest = "CET-1CEST,M3.5.0,M10.5.0/3"

    /// A rule, a time on its clock, and the moments that show it: one, `skipped` or two.
    private static let walls: [(String, String, TimeZoneRules.Moments)] = [
        (budapest, "2024-03-31 01:59:59", .one(1_711_846_799)),
        (budapest, "2024-03-31 02:30:00", .skipped(1_711_848_600)),
        (budapest, "2024-03-31 03:00:00", .one(1_711_846_800)),
        (budapest, "2024-10-27 02:30:00", .twice(earlier: 1_729_989_000, later: 1_729_992_600)),
        (budapest, "2024-10-27 03:00:00", .one(1_729_994_400)),
        ("MSK-3", "2024-03-31 02:30:00", .one(1_711_841_400)),
        ("<-03>3", "2024-01-01 00:00:00", .one(1_704_078_000)),
        // The southern summer goes over the new year.
        ("AEST-10AEDT,M10.1.0,M4.1.0/3", "2024-01-01 00:00:00", .one(1_704_027_600)),
        // Summer all the year round.
        ("EST5EDT,0/0,J365/25", "2024-01-01 00:30:00", .one(1_704_083_400)),
        ("EST5EDT,0/0,J365/25", "2024-07-01 00:00:00", .one(1_719_806_400)),
        // The 60th day with and without the leap day: the 1st of March, and the 29th of February.
        ("AAA0BBB,J60/0,J300", "2024-02-29 12:00:00", .one(1_709_208_000)),
        ("AAA0BBB,J60/0,J300", "2024-03-01 12:00:00", .one(1_709_290_800)),
        ("AAA0BBB,59/0,J300", "2024-02-29 12:00:00", .one(1_709_204_400)),
    ]

    @Test(arguments: walls)
    func findsTheMomentsOfALocalTime(rule: String, wall: String, expected: TimeZoneRules.Moments) throws {
        let rules = try #require(TimeZoneRules(tzif: Self.file(offset: 0, rule: rule)))
        let time = try #require(CivilDateTime(wall))
        #expect(rules.moments(ofWallSeconds: time.wallSeconds) == expected)
    }

    @Test(arguments: [
        "", "MSK", "M-3", "MSK-3MSD", "MSK-3MSD,M3.5.0", "MSK-3MSD,M13.1.0,M1.1.0", "MSK-3MSD,M3.6.0,M10.5.0",
        "MSK-3MSD,M3.5.7,M10.5.0", "MSK-3MSD,J0,J1", "MSK-3MSD,366,1", "MSK-168", "MSK-3:60", "<+03-3",
        "<+>-3", "MSK-3 ",
    ])
    func refusesRulesThatAreNone(text: String) {
        #expect(TimeZoneRule(text) == nil)
    }

    @Test func readsNamesThatNeedNoFile() {
        #expect(TimeZoneRules(fixedName: "UTC")?.offset(at: 0) == 0)
        #expect(TimeZoneRules(fixedName: "+03:00")?.offset(at: 0) == 10_800)
        #expect(TimeZoneRules(fixedName: "-0330")?.offset(at: 1_700_000_000) == -12_600)
        for name in ["", "Europe/Moscow", "3", "+3", "+25:00", " +03:00", ":00"] {
            #expect(TimeZoneRules(fixedName: name) == nil, "\(name)")
        }
    }

    @Test func readsFilesOfTheFirstVersion() throws {
        let file = Self.part(version: 0, timeSize: 4, times: [(100, 1)], offsets: [3600, -7200])
        let rules = try #require(TimeZoneRules(tzif: file))
        #expect([99, 100].map(rules.offset(at:)) == [3600, -7200])
    }

    /// Cut anywhere and with any bit turned: no bytes trap, and no time asked of them does.
    @Test func neverTraps() {
        let file = Self.file(offset: 3600, rule: Self.budapest)
        for count in 0..<file.count { _ = TimeZoneRules(tzif: Array(file[..<count])) }
        var random = SeededRandom(6)
        for _ in 0..<5000 {
            var bytes = file
            for _ in 0..<1 + random.below(3) { random.damage(&bytes) }
            guard let rules = TimeZoneRules(tzif: bytes) else { continue }
            for instant in [Int.min, -1, 0, 1_711_848_600, Int.max] {
                _ = rules.offset(at: instant)
                _ = rules.moments(ofWallSeconds: instant)
            }
        }
    }

    /// A zone file of version 2 without transitions, so that its rule holds at all times.
    private static func file(offset: Int, rule: String) -> [UInt8] {
        part(version: 0x32, timeSize: 4, times: [], offsets: [0])
            + part(version: 0x32, timeSize: 8, times: [], offsets: [offset]) + Array("\n\(rule)\n".utf8)
    }

    private static func part(
        version: UInt8, timeSize: Int, times: [(instant: Int, type: UInt8)], offsets: [Int]
    ) -> [UInt8] {
        func bigEndian(_ value: Int, _ size: Int) -> [UInt8] {
            (0..<size).reversed().map { UInt8(truncatingIfNeeded: value >> ($0 * 8)) }
        }
        var bytes = Array("TZif".utf8) + [version] + [UInt8](repeating: 0, count: 15)
        for count in [0, 0, 0, times.count, offsets.count, 4] { bytes += bigEndian(count, 4) }
        for time in times { bytes += bigEndian(time.instant, timeSize) }
        bytes += times.map(\.type)
        for offset in offsets { bytes += bigEndian(offset, 4) + [0, 0] }
        return bytes + Array("AAA\0".utf8)
    }
}
