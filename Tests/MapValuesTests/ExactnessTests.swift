import Foundation
import MapTestSupport
import MapValues
import Testing

/// Arithmetic, rounding and allocation against Python's `decimal`, in a process of its own.
///
/// 20,000 cases; 1,000,000 with `MAPCTL_SLOW=1` (in a release build). `MAPCTL_SEED` repeats a run.
@Suite struct ExactnessTests {
    private static let caseCount = Corpus.isSlow ? 1_000_000 : 20_000

    @Test func agreesWithDecimalsOfPython() throws {
        var cases = DecimalCases(random: SeededRandom(1))
        try check(Self.caseCount) { cases.next() }
    }

    @Test func allocatesLikeTheReference() throws {
        var cases = AllocationCases(random: SeededRandom(2))
        try check(Self.caseCount / 4) { cases.next() }
    }

    /// What the oracle finds wrong, it must be able to find: each of these answers is false.
    @Test func seesWrongAnswers() throws {
        let wrong = [
            "add 0.1 0.2 = 0.30000000000000004", "multiply 2 3 = nil", "round 2.5 1 half_even = 3",
            "allocate 3 100 0.01 1 1 1 largest_remainder first = 33.33,33.34,33.33", "compare 1 2 = 1",
            "divide 1 3 = 0.33333333333333333333333333333333333333", "read 1e40 = 1",
        ]
        let run = try oracle(wrong)
        #expect(run.output.split(separator: "\n").count == wrong.count + 1)
    }

    private func check(_ count: Int, _ next: () -> String) throws {
        let batch = 100_000
        for start in stride(from: 0, to: count, by: batch) {
            let size = min(batch, count - start)
            let run = try oracle((0..<size).map { _ in next() })
            #expect(run.errors == "" && run.exit == 0)
            #expect(run.output == "\(size)\n", "MAPCTL_SEED=\(SeededRandom.seed)")
        }
    }

    private func oracle(_ lines: [String]) throws -> ShellRun {
        try ShellRun(
            "python3 Tests/MapValuesTests/Oracles/decimals.py", in: RepositoryRoot.path,
            input: Array((lines.joined(separator: "\n") + "\n").utf8))
    }
}
