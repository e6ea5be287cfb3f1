import Glibc
import MapTestSupport
import MapctlCommands
import Testing

@Suite struct ZoneDatabaseTests {
    private let zones = ZoneDatabase()

    @Test(
        arguments: [
            ("Europe/Moscow", 1_136_073_600, 10_800),  // 2006-01-01: winter
            ("Europe/Moscow", 1_151_712_000, 14_400),  // 2006-07-01: summer time, as it was then
            ("Europe/Moscow", 1_325_376_000, 14_400),  // 2012-01-01: summer time all the year
            ("Europe/Moscow", 1_767_225_600, 10_800),  // 2026-01-01
            ("Europe/Budapest", 1_711_846_799, 3_600),  // the last second before summer time 2024
            ("Europe/Budapest", 1_711_846_800, 7_200),  // and the first second of it
            ("Europe/Budapest", 4_102_444_800, 3_600),  // 2100-01-01: beyond all that is tabled
            ("Europe/Budapest", 4_118_000_000, 7_200),  // 2100-06-30
            ("America/Los_Angeles", 1_720_000_000, -25_200), ("Asia/Kolkata", 0, 19_800),
            ("Australia/Sydney", 4_102_444_800, 39_600),  // summer over the turn of the year
            ("UTC", 1_000_000_000, 0),
        ])
    func knowsTheOffset(zone: String, seconds: Int, offset: Int) {
        #expect(zones.offset(zone: zone, secondsSince1970: seconds) == offset)
    }

    @Test(arguments: ["", "Europe", "Europe/Moscwo", "../zoneinfo/UTC", "/etc/passwd", "tzdata.zi", "a//b"])
    func knowsNoOtherFile(zone: String) {
        #expect(zones.offset(zone: zone, secondsSince1970: 0) == nil)
    }

    @Test(.enabled(if: getenv("MAPCTL_SLOW") != nil))
    func agreesWithPythonForEveryZone() throws {
        let script = """
            import zoneinfo, datetime, random
            random.seed(7)
            for zone in sorted(zoneinfo.available_timezones()):
                for _ in range(40):
                    moment = random.randrange(-3_000_000_000, 5_000_000_000)
                    utc = datetime.datetime(1970, 1, 1, tzinfo=datetime.timezone.utc)
                    local = (utc + datetime.timedelta(seconds=moment)).astimezone(zoneinfo.ZoneInfo(zone))
                    print(zone, moment, int(local.utcoffset().total_seconds()))
            """
        let run = try ShellRun("python3 -", in: "/", input: Array(script.utf8))
        let lines = run.output.split(separator: "\n")
        #expect(lines.count > 10_000)
        for line in lines {
            let parts = line.split(separator: " ")
            let seconds = try #require(Int(parts[1]))
            let offset = zones.offset(zone: String(parts[0]), secondsSince1970: seconds)
            #expect(offset == Int(parts[2]), "\(line)")
        }
    }
}
