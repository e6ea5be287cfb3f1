import MapValues
import Testing

@Suite struct RoundingTests {
    /// In the order of `RoundingMode.allCases`: half_up half_even half_down up down ceiling floor.
    private static let roundsToAStepCases: [(ExactDecimal, ExactDecimal, String)] = [
        ("250.35", "1", "250 250 250 251 250 251 250"), ("250.87", "1", "251 251 251 251 250 251 250"),
        ("250.00", "1", "250 250 250 250 250 250 250"), ("2.5", "1", "3 2 2 3 2 3 2"),
        ("3.5", "1", "4 4 3 4 3 4 3"), ("-2.5", "1", "-3 -2 -2 -3 -2 -2 -3"),
        ("-2.345", "0.01", "-2.35 -2.34 -2.34 -2.35 -2.34 -2.34 -2.35"),
        ("1.13", "0.05", "1.15 1.15 1.15 1.15 1.1 1.15 1.1"),
        ("1.125", "0.05", "1.15 1.1 1.1 1.15 1.1 1.15 1.1"),
        ("75", "50", "100 100 50 100 50 100 50"), ("25", "50", "50 0 0 50 0 50 0"),
        ("-25", "50", "-50 0 0 -50 0 0 -50"), ("0", "0.05", "0 0 0 0 0 0 0"), ("7", "3", "6 6 6 9 6 9 6"),
        (
            "0.1", "170141183460469231731687303715884105727",
            "0 0 0 170141183460469231731687303715884105727 0 170141183460469231731687303715884105727 0"
        ),
        (
            "170141183460469231731687303715884105727", "0.01",
            Array(repeating: "170141183460469231731687303715884105727", count: 7).joined(separator: " ")
        ),
        (
            "10000000000000000000000000000000000000", "0.75",
            "nil nil nil 10000000000000000000000000000000000000.5 "
                + "nil 10000000000000000000000000000000000000.5 nil"
        ),
    ]

    @Test(arguments: roundsToAStepCases)
    func roundsToAStep(number: ExactDecimal, step: ExactDecimal, expected: String) {
        let results = RoundingMode.allCases.map {
            number.rounded(toStep: step, mode: $0)?.description ?? "nil"
        }
        #expect(results.joined(separator: " ") == expected)
    }

    @Test func refusesStepsThatAreNotPositive() {
        for step: ExactDecimal in ["0", "-0.01"] {
            #expect(ExactDecimal.one.rounded(toStep: step, mode: .halfUp) == nil)
            #expect(ExactDecimal.one.divided(by: .one, toStep: step, mode: .halfUp) == nil)
            #expect(ExactDecimal.one.multiplied(by: .one, toStep: step, mode: .halfUp) == nil)
        }
    }

    @Test func givesNothingWhereTheNextStepDoesNotFit() {
        #expect(ExactDecimal.greatest.rounded(toStep: "10", mode: .up) == nil)
        #expect(ExactDecimal.greatest.rounded(toStep: "10", mode: .down)?.isMultiple(of: "10") == true)
    }

    private static let dividesToAStepCases: [(ExactDecimal, ExactDecimal, ExactDecimal, String)] = [
        ("1000", "3", "0.01", "333.33 333.33 333.33 333.34 333.33 333.34 333.33"),
        ("100", "-3", "0.01", "-33.33 -33.33 -33.33 -33.34 -33.33 -33.33 -33.34"),
        ("1", "8", "0.01", "0.13 0.12 0.12 0.13 0.12 0.13 0.12"),
        ("0.5", "0.2", "1", "3 2 2 3 2 3 2"), ("10", "3", "0.5", "3.5 3.5 3.5 3.5 3 3.5 3"),
        // Rounded once: to a cent first, 0.445 would become 0.45 half up, and then 0.5.
        ("0.445", "1", "0.1", "0.4 0.4 0.4 0.5 0.4 0.5 0.4"),
        (
            "170141183460469231731687303715884105.727", "3", "0.01",
            "56713727820156410577229101238628035.24 56713727820156410577229101238628035.24 "
                + "56713727820156410577229101238628035.24 56713727820156410577229101238628035.25 "
                + "56713727820156410577229101238628035.24 56713727820156410577229101238628035.25 "
                + "56713727820156410577229101238628035.24"
        ),
    ]

    @Test(arguments: dividesToAStepCases)
    func dividesToAStep(number: ExactDecimal, divisor: ExactDecimal, step: ExactDecimal, expected: String) {
        let results = RoundingMode.allCases.map {
            number.divided(by: divisor, toStep: step, mode: $0)?.description ?? "nil"
        }
        #expect(results.joined(separator: " ") == expected)
    }

    private static let multipliesToAStepCases: [(ExactDecimal, ExactDecimal, ExactDecimal, String)] = [
        ("19.99", "0.075", "0.01", "1.5 1.5 1.5 1.5 1.49 1.5 1.49"),
        ("-0.5", "0.5", "0.5", "-0.5 0 0 -0.5 0 0 -0.5"),
        (
            "12345678901234567890.123456789", "0.00000000000000000000987654321", "0.01",
            "0.12 0.12 0.12 0.13 0.12 0.13 0.12"
        ),
    ]

    @Test(arguments: multipliesToAStepCases)
    func multipliesToAStep(number: ExactDecimal, factor: ExactDecimal, step: ExactDecimal, expected: String) {
        let results = RoundingMode.allCases.map {
            number.multiplied(by: factor, toStep: step, mode: $0)?.description ?? "nil"
        }
        #expect(results.joined(separator: " ") == expected)
    }
}
