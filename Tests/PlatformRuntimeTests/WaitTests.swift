import MapProgram
import MapSource
import MapTestSupport
import PlatformRuntime
import Testing

/// What platforms tell of waits and limits may be anything.
@Suite struct WaitTests {
    /// Sun, 06 Nov 1994 08:49:37 GMT.
    private static let now = 784_111_777

    private static let platform = """
        platform: shop
        base_url: https://shop.example.com
        limits:
          - { requests: 5, per: 1m, used: "int(headers['used'])" }
          - { requests: 5, per: 1m, burst: 5, left: "int(headers['left'])" }
          - { requests: 50, per: 1m, left: "int(headers['left'])" }
        answers:
          means:
            - { when: status == 429, is: throttled, wait: "headers['retry-after']", unit: s }
            - { when: status == 503, is: later, wait: "headers['retry-after']", unit: ms }
        operations: { orders.list: { get: orders, items: body } }
        """

    private static let aYear = 366 * 86_400_000

    /// Milliseconds; `nil` where nothing is told.
    @Test(
        arguments: [
            ("1", 1_000), ("143", 143_000), ("0", nil), ("-5", nil), ("-9223372036854775808", nil), ("", nil),
            ("soon", nil), ("259200", 259_200_000), ("9223372036854775807", aYear),
            ("99999999999999999999999", aYear), ("1e9", nil),
            ("Sun, 06 Nov 1994 08:49:47 GMT", 10_000), ("Sun, 06 Nov 1994 08:49:37 GMT", nil),
            ("Sat, 05 Nov 1994 08:49:37 GMT", nil), ("Thu, 01 Jan 1970 00:00:00 GMT", nil),
            ("Fri, 31 Dec 9999 23:59:59 GMT", aYear), ("Fri, 31 Dec 99999 23:59:59 GMT", nil),
            ("Sun, 06 Nov 1994 9223372036854775807:00:00 GMT", nil), ("Sun, 06 Nov 1994 24:00:00 GMT", nil),
        ] as [(String, Int?)])
    func isReadAsItIsMeant(told: String, milliseconds: Int?) throws {
        let program = try CompiledPlatforms.compile(text: Self.platform)
        let judge = AnswerJudge(program: program, operation: try #require(program.operations.first))
        let answer = PlatformAnswer(status: 429, headers: ["retry-after": told], body: nil)
        #expect(judge.refusal(answer, now: Self.now)?.wait == milliseconds)
    }

    @Test func countsInTheUnitOfThePlatform() throws {
        let program = try CompiledPlatforms.compile(text: Self.platform)
        let judge = AnswerJudge(program: program, operation: try #require(program.operations.first))
        let answer = PlatformAnswer(status: 503, headers: ["retry-after": "120000"], body: nil)
        #expect(judge.refusal(answer, now: Self.now)?.wait == 120_000)
    }

    @Test(arguments: [429, 503])
    func waitsForNobodyForEver(status: Int) throws {
        let program = try CompiledPlatforms.compile(text: Self.platform)
        var budget = RetryBudget()
        var random = SeededRandom(seed: 1)
        let most = CallMachine.waitMax * (status == 429 ? 1 : 1_000) / 1_000
        for (told, isWaitedFor) in [(most, true), (most + 1, false)] {
            var machine = CallMachine(program: program, operation: try #require(program.operations.first))
            let answer = PlatformAnswer(status: status, headers: ["retry-after": "\(told)"], body: nil)
            let step = machine.answered(answer, now: Self.now, budget: &budget, random: &random)
            switch step {
            case .repeatAfter(let wait, _): #expect(isWaitedFor && wait == CallMachine.waitMax)
            case .end(.refused(let refusal)): #expect(!isWaitedFor && refusal.wait ?? 0 > CallMachine.waitMax)
            case .login, .end: Issue.record("\(step)")
            }
        }
    }

    /// A time that is over is no reason to ask at once, twenty times.
    @Test func pausesWhenTheTimeIsOver() throws {
        let program = try CompiledPlatforms.compile(text: Self.platform)
        var machine = CallMachine(program: program, operation: try #require(program.operations.first))
        var budget = RetryBudget()
        var random = SeededRandom(seed: 1)
        let answer = PlatformAnswer(status: 429, headers: ["retry-after": "-1"], body: nil)
        let step = machine.answered(answer, now: Self.now, budget: &budget, random: &random)
        guard case .repeatAfter(let wait, pausesAll: true) = step else {
            Issue.record("\(step)")
            return
        }
        #expect(wait >= program.retry.base)
    }

    @Test(
        arguments: ["-9223372036854775808", "9223372036854775807", "-1", "0", "5"],
        ["-9223372036854775808", "9223372036854775807", "-1", "0", "5"])
    func takesAnyNumberForALimit(used: String, left: String) throws {
        let program = try CompiledPlatforms.compile(text: Self.platform)
        let operation = try #require(program.operations.first)
        var meter = LimitMeter(program.limits, now: 0)
        #expect(meter.reserve(operation, now: 0) == 0)
        let answer = PlatformAnswer(status: 200, headers: ["used": used, "left": left], body: nil)
        meter.ended(operation, answer: answer, now: 10)
        // At the worst everything of the longest stretch is used up.
        #expect((0...60_100).contains(meter.reserve(operation, now: 20)))
    }
}
