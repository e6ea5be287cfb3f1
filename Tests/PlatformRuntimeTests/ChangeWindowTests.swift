import MapProgram
import MapSource
import MapValues
import PlatformRuntime
import Testing

/// Stretches of time follow each other without a gap, in each platform's own form.
@Suite struct ChangeWindowTests {
    /// 2024-05-01 11:00 in Moscow.
    private static let now = CivilDateTime(instant: 1_714_550_400, offset: 10_800)
    private static let before = CivilDateTime(instant: 1_714_546_800, offset: 0)

    @Test(
        arguments: [
            ("hugeprofit", "product", ["modify_start": "1714546200", "modify_end": "1714550400"]),
            ("shop-express", "order", ["from": "2024-04-28 10:00:00"]),
            (
                "amocrm", "lead",
                ["updated_from": "2024-05-01T09:59:00+03:00", "updated_to": "2024-05-01T11:00:00+03:00"]
            ),
        ])
    func overlapsTheStretchBefore(platform: String, record: String, wanted: [String: String]) throws {
        let changes = try changes(platform, record)
        let parameters = ChangeWindow.parameters(changes, after: Self.before, until: Self.now)
        #expect(parameters == wanted.mapValues { .text($0) })
    }

    @Test func beginsAtTheBeginning() throws {
        let changes = try changes("hugeprofit", "product")
        let parameters = ChangeWindow.parameters(changes, after: nil, until: Self.now)
        #expect(parameters["modify_start"] == .text("946684800"))
    }

    @Test func asksForNothingWithoutAWindow() throws {
        let changes = try changes("vk", "product")
        #expect(ChangeWindow.parameters(changes, after: Self.before, until: Self.now).isEmpty)
    }

    private func changes(_ platform: String, _ record: String) throws -> ChangesProgram {
        let compiled = try CompiledPlatforms.compile(platform)
        return try #require(compiled.value?.record(record)?.changes)
    }
}
