import Glibc
import MapInterpreter
import MapProgram
import MapTestSupport
import MapValues
import Testing

/// Generated orders: the total that is written is the total that was read, to the last minor unit, or the
/// order is parked with a cause; the machine writes what the walk writes. 2,000 orders; 1,000,000 with
/// `MAPCTL_SLOW=1` (in a release build).
/// `MAPCTL_SEED=N` repeats a run.
@Suite struct MoneyPropertyTests {
    private struct Tally {
        var mapped = 0
        /// Mapped by the machine without the walk.
        var byMachine = 0
        /// Read from the shop: what the machine has code for.
        var fromShop = 0
        /// Parked because the pair says so: `residual: park`, or nothing to spread over.
        var parkedAsDeclared = 0
        var parkedOtherwise: [String: Int] = [:]
    }

    @Test func keepsTotals() throws {
        let seed = getenv("MAPCTL_SEED").flatMap { UInt64(String(cString: $0)) } ?? 20_261_124
        let count = Corpus.isSlow ? 1_000_000 : 2_000
        let programs = try self.programs()
        var random = SeededRandom(seed: seed)
        var tally = Tally()
        for start in stride(from: 0, to: count, by: Self.blockSize) {
            let (options, walk, both) = programs[random.below(programs.count)]
            let isFromShop = random.below(3) > 0
            let orders = (start..<min(start + Self.blockSize, count)).map { index in
                isFromShop
                    ? GeneratedOrder.ofShop(&random, id: index + 1)
                    : GeneratedOrder.ofCRM(&random, id: index + 1)
            }
            var failed: [String] = []
            func inspect(_ index: Int, _ result: MappingResult) {
                check(result, orders[index], isFromShop: isFromShop, options: options, &tally, &failed)
            }
            if isFromShop {
                let outcome = both.run(
                    orders.map { Array(JSONWriter.text($0.record).utf8) }, inspect: inspect)
                tally.byMachine += outcome.mapped
                tally.fromShop += orders.count
                if let difference = outcome.difference { failed.append(difference) }
            } else {
                for (index, order) in orders.enumerated() {
                    inspect(index, walk.map(MappingInput(records: PerSide(nil, order.record), from: .second)))
                }
            }
            #expect(
                failed.isEmpty,
                """
                orders from \(start) of seed \(seed) with \(options.sorted { $0.key < $1.key }):
                \(failed.joined(separator: "\n"))
                replay: MAPCTL_SEED=\(seed) swift test --filter MoneyPropertyTests
                """)
        }
        let undeclared = tally.parkedOtherwise.values.reduce(0, +)
        #expect(undeclared * 100 <= count, "parked without a declared cause: \(tally.parkedOtherwise)")
        #expect(tally.mapped * 2 > count, "most orders are mapped: \(tally)")
        #expect(tally.byMachine * 3 > tally.fromShop, "the machine maps a good part of them itself: \(tally)")
    }

    /// Orders in a row that go one way through one program.
    private static let blockSize = 50

    private func check(
        _ result: MappingResult, _ order: GeneratedOrder, isFromShop: Bool, options: [String: String],
        _ tally: inout Tally, _ failed: inout [String]
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
            failed.append(
                """
                \(order.totalCents) was read, \(total ?? 0) is written;
                \(JSONWriter.text(order.record))
                \(written.map { JSONWriter.text($0) } ?? "nothing")
                """)
        }
    }

    /// One program for each of many choices of options: every word of every option stands in some of them.
    ///
    /// Without the pair's own check of totals, which would park what this test is looking for. The machine
    /// reads the shop; the CRM's keys of lines are found by a selector, which is left to the walk.
    private func programs() throws -> [(options: [String: String], walk: Interpreter, both: Differential)] {
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
            var program = try pair.program(options: options)
            for index in program.records.indices { program.records[index].invariants = [] }
            return (
                options, try #require(Interpreter(program: program, record: "order")),
                try Differential.make(program, record: "order", reading: .first).get()
            )
        }
    }
}
