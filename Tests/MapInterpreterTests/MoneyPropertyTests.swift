import Glibc
import MapInterpreter
import MapProgram
import MapTestSupport
import MapValues
import Testing

/// Generated orders: the total that is written is the total that was read, to the last minor unit, or the
/// order is parked with a cause. 3,000 orders; 1,000,000 with `MAPCTL_SLOW=1` (in a release build).
/// `MAPCTL_SEED=N` repeats a run.
@Suite struct MoneyPropertyTests {
    private struct Tally {
        var mapped = 0
        /// Parked because the pair says so: `residual: park`, or nothing to spread over.
        var parkedAsDeclared = 0
        var parkedOtherwise: [String: Int] = [:]
    }

    @Test func keepsTotals() throws {
        let seed = getenv("MAPCTL_SEED").flatMap { UInt64(String(cString: $0)) } ?? 20_261_124
        let count = Corpus.isSlow ? 1_000_000 : 3_000
        let programs = try self.programs()
        var random = SeededRandom(seed: seed)
        var tally = Tally()
        for index in 0..<count {
            let (options, interpreter) = programs[random.below(programs.count)]
            let isFromShop = random.below(3) > 0
            let order =
                isFromShop
                ? GeneratedOrder.ofShop(&random, id: index + 1) : GeneratedOrder.ofCRM(&random, id: index + 1)
            let input = MappingInput(
                records: isFromShop ? PerSide(order.record, nil) : PerSide(nil, order.record),
                from: isFromShop ? .first : .second)
            let result = interpreter.map(input)
            check(result, order, isFromShop: isFromShop, options: options, seed: seed, index: index, &tally)
        }
        let undeclared = tally.parkedOtherwise.values.reduce(0, +)
        #expect(undeclared * 100 <= count, "parked without a declared cause: \(tally.parkedOtherwise)")
        #expect(tally.mapped * 2 > count, "most orders are mapped: \(tally)")
    }

    private func check(
        _ result: MappingResult, _ order: GeneratedOrder, isFromShop: Bool, options: [String: String],
        seed: UInt64, index: Int, _ tally: inout Tally
    ) {
        guard result.outcome == .mapped else {
            let isDeclared =
                (options["residual"] == "park" && result.cause.contains("does not divide"))
                || result.cause.contains("nothing to spread")
            if isDeclared {
                tally.parkedAsDeclared += 1
            } else {
                tally.parkedOtherwise[result.cause.filter { !$0.isNumber }, default: 0] += 1
            }
            return
        }
        tally.mapped += 1
        let written = isFromShop ? result.wanted.second : result.wanted.first
        let total = written.map {
            isFromShop ? GeneratedOrder.totalOfCRM($0) : GeneratedOrder.totalOfShop($0)
        }
        if total != order.totalCents {
            Issue.record(
                """
                order \(index) of seed \(seed) with \(options.sorted { $0.key < $1.key }):
                \(order.totalCents) was read, \(total ?? 0) is written;
                replay: MAPCTL_SEED=\(seed) swift test --filter MoneyPropertyTests
                \(JSONWriter.text(order.record))
                \(written.map { JSONWriter.text($0) } ?? "nothing")
                """)
        }
    }

    /// One program for each of many choices of options: every word of every option stands in some of them.
    private func programs() throws -> [([String: String], Interpreter)] {
        let pair = try LoadedPair("Tests/Corpus/programs/money")
        let words: [String: [String]] = [
            "kits": ["none", "elements", "whole"], "over": ["line_net", "line_gross", "list_price"],
            "rest": ["largest_remainder", "first", "last"], "tie": ["first", "last"],
            "residual": ["split_line", "order_discount", "split_line", "order_discount", "park"],
            "mode": ["half_up", "half_even", "half_down", "up", "down", "ceiling", "floor"],
        ]
        var random = SeededRandom(seed: 1)
        return try (0..<42).map { index in
            var options: [String: String] = [:]
            for (name, choices) in words.sorted(by: { $0.key < $1.key }) {
                options[name] = name == "mode" ? choices[index % 7] : choices[random.below(choices.count)]
            }
            let program = try pair.program(options: options)
            return (options, try #require(Interpreter(program: program, record: "order")))
        }
    }
}
