import PlatformSimulator
import Testing

/// Requests as clients of other languages write them: the files of `Tests/Corpus/wire` say which.
@Suite struct WireTests {
    @Test(arguments: [
        "retailcrm.wire", "retailcrm-kinds.wire", "retailcrm-services.wire", "retailcrm-filters.wire",
    ])
    func theAccountTakesThem(file: String) {
        var world = RetailCRMWorld.demo(at: Self.moment)
        run(file, key: ("X-API-KEY", "demo-key-0123456789abcdef")) { world.answer($0, at: $1) }
    }

    @Test(arguments: ["insales.wire"])
    func theShopTakesThem(file: String) {
        var world = InSalesWorld.demo(seed: 1, at: Self.moment)
        let key = ("Authorization", "Basic MDEyMzQ1Njc4OWFiY2RlZjpkZW1vLXBhc3N3b3Jk")
        run(file, key: key) { world.answer($0, at: $1) }
    }

    /// 2024-05-01 07:00:00 at Greenwich.
    private static let moment = 1_714_546_800_000

    /// Asks for one after the other, a second apart, so that no limit is met.
    private func run(
        _ file: String, key: WorldRequest.Header, answer: (WorldRequest, Int) -> WorldAnswer
    ) {
        let cases = WireCase.read(file)
        #expect(cases.count > 3, "\(file) has its cases")
        for (index, one) in cases.enumerated() {
            let answer = answer(one.worldRequest(key: key), Self.moment + (index + 1) * 1000)
            let faults = one.faults(of: answer)
            #expect(faults == [], "\(one.testDescription): \(answer.text.prefix(2000))")
        }
    }
}
