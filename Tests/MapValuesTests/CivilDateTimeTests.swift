import MapValues
import Testing

@Suite struct CivilDateTimeTests {
    /// A text, its seconds since 1970 (at Greenwich where there is an offset), and its offset.
    private static let readable: [(String, Int, Int?)] = [
        ("2024-12-29T14:05:13.000+03:00", 1_735_470_313, 10_800),
        ("2017-06-02 14:11:26 +0300", 1_496_401_886, 10_800),
        ("2024-05-01 10:00:00", 1_714_557_600, nil), ("2024-05-01", 1_714_521_600, nil),
        ("1970-01-01T00:00:00Z", 0, 0), ("1969-12-31T23:59:59Z", -1, 0),
        ("2024-02-29T12:00+05", 1_709_190_000, 18_000),
        ("2000-01-01T00:00:00.123456789-09:30", 946_719_000, -34_200), ("0001-01-01", -62_135_596_800, nil),
        ("9999-12-31T23:59:59.9999999", 253_402_300_799, nil),
        ("2024-12-29 14:05 +03:00", 1_735_470_300, 10_800),
        ("2024-12-29T14:05:13+0530", 1_735_461_313, 19_800),
    ]

    @Test(arguments: readable)
    func readsTheFormsOfPlatformsAndWritesThemBack(text: String, seconds: Int, offset: Int?) throws {
        let (time, form) = try #require(CivilDateTime.read(text))
        #expect((time.instant ?? time.wallSeconds) == seconds)
        #expect(time.offset == offset)
        #expect(time.text(form) == text)
    }

    @Test(arguments: [
        "", "2024", "2024-1-1", "2024-13-01", "2024-00-10", "2023-02-29", "2100-02-29", "2024-04-31",
        "2024-01-00",
        "0000-00-00", "0000-00-00 00:00:00", "2024-12-29T24:00:00", "2024-12-29T14:60:00",
        "2024-12-29T14:05:60",
        "2024-12-29t14:05:13", "2024-12-29T14:05:13z", "2024-12-29T14:05:13.",
        "2024-12-29T14:05:13.1234567890",
        "2024-12-29T14:05:13+3", "2024-12-29T14:05:13+24:00", "2024-12-29T14:05:13+03:60",
        "2024-12-29T14:05:13-00:00",
        "2024-12-29T", "2024-12-29 ", " 2024-12-29", "2024-12-29T14", "2024-12-29T14:05:13 ", "29.12.2024",
        "2024/12/29",
        "2024-12-29T14:05:13+03:00x", "2024-12-29+03:00", "٢٠٢٤-12-29", "-024-12-29",
        "2024-12-29T14:05:13 +03",
    ])
    func refusesOtherTexts(text: String) {
        #expect(CivilDateTime(text) == nil)
    }

    @Test func writesTheSameMomentInOtherForms() throws {
        let time = try #require(CivilDateTime("2024-12-29T23:05:13.987+03:00"))
        #expect(time.text(.date) == "2024-12-29")
        #expect(time.text(.local) == "2024-12-29 23:05:13")
        #expect(time.moved(toOffset: 18_000).text(.instant) == "2024-12-30T01:05:13+05:00")
        #expect(
            time.moved(toOffset: 0).text(DateTimeForm(clock: .init(.letterT), offset: .letterZ))
                == "2024-12-29T20:05:13Z")
        #expect(
            time.text(DateTimeForm(clock: .init(.space, fractionDigits: 2), offset: .spacedPlain))
                == "2024-12-29 23:05:13.98 +0300")
        let local = try #require(CivilDateTime("2024-12-29 23:05:13"))
        #expect(local.text(.instant) == "2024-12-29T23:05:13")
        #expect(local.moved(toOffset: -16_200).text(.instant) == "2024-12-29T23:05:13-04:30")
    }

    @Test func countsDaysBothWays() {
        var expected = CivilDay(year: 1, month: 1, day: 1)?.number ?? 0
        #expect(expected == -719_162)
        for year in 1...9999 {
            for month in 1...12 {
                for day in [1, CivilDay.length(ofMonth: month, year: year)] {
                    let number = expected + day - 1
                    #expect(CivilDay(year: year, month: month, day: day)?.number == number)
                    let parts = CivilDay(number: number).parts
                    #expect(parts.year == year && parts.month == month && parts.day == day)
                }
                expected += CivilDay.length(ofMonth: month, year: year)
            }
        }
        #expect(CivilDay(year: 2024, month: 12, day: 29)?.weekday == 0)
        #expect(CivilDay(year: 1969, month: 12, day: 31)?.weekday == 3)
    }
}
