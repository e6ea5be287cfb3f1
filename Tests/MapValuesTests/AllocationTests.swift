import MapValues
import Testing

@Suite struct AllocationTests {
    private static let givesTheRestToTheLargestRemaindersCases:
        [(ExactDecimal, String, ExactDecimal, String)] = [
            ("1000", "18000 2000", "0.01", "900 100"),
            ("100", "1 1 1", "0.01", "33.34 33.33 33.33"),
            ("-100", "1 1 1", "0.01", "-33.34 -33.33 -33.33"),
            ("0.05", "1 1 1", "0.01", "0.02 0.02 0.01"),
            ("1000", "17200.01 2033.91", "0.01", "894.25 105.75"),
            ("10", "0 1 0", "1", "0 10 0"), ("10", "1 2", "5", "5 5"),
            ("1", "1 0 1 1", "0.01", "0.34 0 0.33 0.33"),
            ("7", "0.5 0.25 0.25", "1", "3 2 2"), ("0", "0 0", "0.01", "0 0"), ("0", "", "0.01", ""),
            // Below one unit: to the next in line, which is the first one when nothing else was lost.
            ("0.005", "1 1", "0.01", "0.005 0"), ("100.005", "1 1 1", "0.01", "33.34 33.335 33.33"),
            (
                "100000000000000000000000000000000000", "1 2", "0.01",
                "33333333333333333333333333333333333.33 66666666666666666666666666666666666.67"
            ),
        ]

    @Test(arguments: givesTheRestToTheLargestRemaindersCases)
    func givesTheRestToTheLargestRemainders(
        total: ExactDecimal, weights: String, unit: ExactDecimal, expected: String
    ) {
        #expect(split(total, weights, unit, .largestRemainder, .first) == expected)
    }

    @Test func breaksTiesByTheRule() {
        #expect(split("100", "1 1 1", .cent, .largestRemainder, .last) == "33.33 33.33 33.34")
        #expect(split("0.05", "1 1 1", .cent, .largestRemainder, .last) == "0.01 0.02 0.02")
        #expect(split("0.05", "1 1 1 0", .cent, .first, .first) == "0.03 0.01 0.01 0")
        #expect(split("0.05", "0 1 1 1 0", .cent, .last, .first) == "0 0.01 0.01 0.03 0")
    }

    @Test(arguments: RestRule.allCases, TieRule.allCases)
    func refusesWhatCannotBeSplit(rest: RestRule, tie: TieRule) {
        #expect(split("1", "0 0", .cent, rest, tie) == nil)
        #expect(split("1", "", .cent, rest, tie) == nil)
        #expect(split("1", "1 -1 1", .cent, rest, tie) == nil)
        #expect(split("1", "1", "0", rest, tie) == nil)
        #expect(split("1", "1", "-0.01", rest, tie) == nil)
        #expect(split("0", "1 -1", .cent, rest, tie) == nil)
        #expect(split("100000000000000000000000000000000000000", "1 2", .cent, rest, tie) == nil)
    }

    private func split(
        _ total: ExactDecimal, _ weights: String, _ unit: ExactDecimal, _ rest: RestRule,
        _ tie: TieRule
    ) -> String? {
        let weights = weights.split(separator: " ").map { ExactDecimal(stringLiteral: String($0)) }
        let parts = Allocation.largestRemainder(
            total: total, weights: weights, unit: unit, rest: rest, tie: tie)
        if let parts { #expect(ExactDecimal.sum(parts) == total) }
        return parts?.map(\.description).joined(separator: " ")
    }
}
