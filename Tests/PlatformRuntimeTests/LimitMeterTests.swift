import MapProgram
import MapSource
import PlatformRuntime
import Testing

/// As fast as a platform allows, and never faster.
@Suite struct LimitMeterTests {
    /// 500 units in five minutes, 10 a second, 45 a 3 seconds with a weight: what the servers count.
    @Test(arguments: [(500, 300_000, 1), (10, 1_000, 1), (45, 3_000, 3)])
    func reachesTheAllowedRateWithoutARefusal(units: Int, milliseconds: Int, weight: Int) {
        var limit = LimitProgram(shape: .window(units: units, milliseconds: milliseconds))
        limit.weight = .fixed(weight)
        let operation = Self.operation
        var meter = LimitMeter([limit], now: 0)
        var now = 0
        var passed: [Int] = []
        while passed.count < 5_000 {
            let wait = meter.reserve(operation, now: now)
            now += wait
            if wait == 0 {
                passed.append(now)
                meter.ended(operation, answer: nil, now: now)
            }
        }
        let most = units / weight
        for index in passed.indices where index >= most {
            // In any stretch, so also in every window that a server may begin.
            #expect(passed[index] - passed[index - most] >= milliseconds)
        }
        let ideal = (5_000 - 1) / most * milliseconds
        #expect(ideal * 100 >= now * 95, "\(now) ms for what may take \(ideal) ms")
    }

    @Test func fillsABucketSteadily() {
        // One in three minutes, 20 at once.
        var meter = LimitMeter(
            [LimitProgram(shape: .bucket(units: 20, milliseconds: 3_600_000, burst: 20))], now: 0)
        for _ in 0..<20 { #expect(meter.reserve(Self.operation, now: 0) == 0) }
        #expect(meter.reserve(Self.operation, now: 0) == 180_000)
        #expect(meter.reserve(Self.operation, now: 180_000) == 0)
        #expect(meter.reserve(Self.operation, now: 180_001) > 170_000)
    }

    @Test func seesOtherUsersOfTheKey() throws {
        let text = """
            platform: shop
            base_url: https://shop.example.com
            limits: [{ requests: 5, per: 1m, used: "int(headers['used'])" }]
            operations: { orders.list: { get: orders, items: body } }
            """
        let program = try CompiledPlatforms.compile(text: text)
        let operation = try #require(program.operations.first)
        var meter = LimitMeter(program.limits, now: 0)
        #expect(meter.reserve(operation, now: 0) == 0)
        let answer = PlatformAnswer(status: 200, headers: ["used": "5"], body: nil)
        meter.ended(operation, answer: answer, now: 10)
        #expect(meter.reserve(operation, now: 20) > 50_000)
    }

    @Test func keepsSomeUnderWay() {
        var meter = LimitMeter([LimitProgram(shape: .parallel(2))], now: 0)
        #expect(meter.reserve(Self.operation, now: 0) == 0)
        #expect(meter.reserve(Self.operation, now: 0) == 0)
        #expect(meter.reserve(Self.operation, now: 0) > 0)
        meter.ended(Self.operation, answer: nil, now: 1)
        #expect(meter.reserve(Self.operation, now: 1) == 0)
    }

    @Test func waitsForAllWhenTold() {
        var meter = LimitMeter([], now: 0)
        meter.pause(until: 5_000)
        #expect(meter.reserve(Self.operation, now: 1_000) == 4_000)
        #expect(meter.reserve(Self.operation, now: 5_000) == 0)
    }

    private static let operation = OperationProgram(
        name: "orders.list", method: "GET", path: TextTemplate(pieces: []),
        format: BodyFormat(encoding: .json, reading: .json))
}
