import MapExpressions
import Testing

@Suite struct NumberTests {
    @Test(arguments: [
        ("0.1 + 0.2 == 0.3", "true"), ("1 + 0.5", "1.5"), ("3 * 0.1", "0.3"), ("7 / 2", "3"),
        ("7.0 / 2", "3.5"),
        ("1 == 1.0", "true"), ("2 > 1.5", "true"), ("-7 % 3", "-1"),
        ("1.0 / 3", "error: the quotient has digits without end, which only `round(x, step, mode)` can cut"),
        ("9223372036854775807 + 1", "error: the result of `+` has too many digits"),
        ("decimal('0.5') * 2", "1.0"), ("abs(-2.5)", "2.5"),
    ])
    func countsExactly(_ text: String, _ expected: String) {
        #expect(Expressions.result(text) == expected)
    }

    @Test(arguments: [
        ("round(10 / 4, 1, 'half_up')", "3.0"), ("round(10.0 / 3, 0.01, 'half_up')", "3.33"),
        ("round(1 / 3 + 1 / 3 + 1 / 3, 1, 'down')", "1.0"), ("round(250.87, 1, 'down')", "250.0"),
        ("round(total_price / 3, 0.01, 'up')", "433.5"),
        ("round(2.5, 1, 'half_even')", "2.0"),
    ])
    func roundsOnceInsideRound(_ text: String, _ expected: String) {
        #expect(Expressions.result(text, purpose: .writtenValue) == expected)
    }

    @Test func refusesDivisionOutsideRoundInWrittenValues() {
        let message = "finding: A division in a written value stands inside round"
        #expect(Expressions.result("7 / 2", purpose: .writtenValue) == message)
        #expect(Expressions.result("total_price / 3", purpose: .writtenValue) == message)
        #expect(Expressions.result("total_price / 4", purpose: .writtenValue) == "325.125")
    }

    @Test(arguments: [
        ("total_price * discount", "130.05"), ("total_price - total_price * discount", "1170.45"),
        ("total_price + discount", "finding: `+` between money and percent has no unit"),
        ("total_price * total_price", "finding: `*` between money and money has no unit"),
        ("total_price + 5 > 1000", "true"),
        ("order_lines[0].quantity + total_price", "finding: `+` between int and money has no unit"),
    ])
    func countsWithUnits(_ text: String, _ expected: String) {
        #expect(Expressions.result(text) == expected)
    }
}
