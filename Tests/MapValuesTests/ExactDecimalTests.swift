import MapValues
import Testing

@Suite struct ExactDecimalTests {
    private static let readable: [(String, String?)] = [
        ("0", "0"), ("-0", "0"), ("0.00", "0"), ("12.10", "12.1"), ("-0.05", "-0.05"), ("300", "300"),
        ("1e3", "1000"), ("1.5E+2", "150"), ("25e-3", "0.025"), ("1.000e0", "1"), ("100e-2", "1"),
        ("0e999999999999999999999", "0"), ("123456789012345678901234567890.12345678", nil),
        ("170141183460469231731687303715884105727", "170141183460469231731687303715884105727"),
        ("0.00000000000000000000000000000000000001", "0.00000000000000000000000000000000000001"),
    ]

    @Test(arguments: readable)
    func readsJSONNumbersExactly(text: String, shortest: String?) {
        #expect(ExactDecimal(text)?.description == shortest ?? text)
    }

    @Test func readsZerosOfAnyNumber() {
        let zeros = String(repeating: "0", count: 100)
        #expect(ExactDecimal("1." + zeros) == .one)
        #expect(ExactDecimal("1" + zeros + "e-100") == .one)
        #expect(ExactDecimal("0." + zeros + "1e101") == .one)
        #expect(ExactDecimal("0." + zeros + "1") == nil)
        #expect(ExactDecimal("1" + zeros) == nil)
        #expect(ExactDecimal("1" + zeros + "1") == nil)
    }

    private static let refusesOtherTextsCases: [String] = [
        "", "-", "+1", ".5", "1.", "-.5", "007", "-01", "1,5", "1_000", " 1", "1 ", "1e", "1e+", "e5", "1.e5",
        "0x10", "NaN", "Infinity", "1.2.3", "--1", "1-", "١", "1e1000", "1e-1000",
        "1e99999999999999999999999",
        "170141183460469231731687303715884105728", "-170141183460469231731687303715884105728",
        "0.000000000000000000000000000000000000001",
    ]

    @Test(arguments: refusesOtherTextsCases)
    func refusesOtherTexts(text: String) {
        #expect(ExactDecimal(text) == nil)
    }

    @Test func isEqualWhateverTheZeros() {
        #expect(ExactDecimal("10") == ExactDecimal("10.00"))
        #expect(ExactDecimal("10").hashValue == ExactDecimal("1e1").hashValue)
        #expect(ExactDecimal(coefficient: 1200, scale: 3) == "1.2")
        #expect(ExactDecimal(coefficient: 12, scale: -2) == "1200")
        #expect(ExactDecimal(coefficient: 1, scale: 39) == nil)
        #expect(ExactDecimal(coefficient: 10, scale: 39) == "0.00000000000000000000000000000000000001")
        #expect(ExactDecimal(coefficient: 1, scale: -39) == nil)
        #expect(ExactDecimal(coefficient: 0, scale: 1000) == .zero)
        #expect(ExactDecimal(coefficient: Int128.min, scale: 0) == nil)
    }

    private static let addsCases: [(ExactDecimal, ExactDecimal, ExactDecimal?)] = [
        ("0.1", "0.2", "0.3"), ("1132.92", "-1132.92", "0"), ("99.99", "0.01", "100"),
        ("170141183460469231731687303715884105727", "1", nil),
        ("170141183460469231731687303715884105727", "0.5", nil),
        ("-170141183460469231731687303715884105727", "-0.5", nil),
        ("100000000000000000000000000000000000000", "0.1", nil),
        ("17014118346046923173168730371588410572.5", "0.5", "17014118346046923173168730371588410573"),
        ("100000000000000000000000000000000000000", "-0.1", nil),
        ("0.5", "-0.25", "0.25"),
    ]

    @Test(arguments: addsCases)
    func adds(left: ExactDecimal, right: ExactDecimal, sum: ExactDecimal?) {
        #expect(left.adding(right) == sum)
        #expect(right.adding(left) == sum)
        #expect(left.subtracting(right.negated) == sum)
        #expect(left.negated.adding(right.negated) == sum?.negated)
    }

    private static let multipliesCases: [(ExactDecimal, ExactDecimal, ExactDecimal?)] = [
        ("377.64", "3", "1132.92"), ("-1.5", "0.5", "-0.75"), ("0", "5.5", "0"),
        ("200000000000000000000000000000", "0.0000000005", "100000000000000000000"),
        ("25000000000000000000.0000000000000004", "0.4", "10000000000000000000.00000000000000016"),
        ("0.00000000000000000002", "0.00000000000000000005", nil),
        ("0.0000000000000000002", "0.00000000000000000005", "0.00000000000000000000000000000000000001"),
        ("100000000000000000000", "100000000000000000000", nil),
        ("12345678901234567890.5", "0.000000000000000000002", "0.024691357802469135781"),
    ]

    @Test(arguments: multipliesCases)
    func multiplies(left: ExactDecimal, right: ExactDecimal, product: ExactDecimal?) {
        #expect(left.multiplied(by: right) == product)
        #expect(right.multiplied(by: left) == product)
        #expect(left.negated.multiplied(by: right) == product?.negated)
    }

    private static let dividesWhereTheQuotientEndsCases: [(ExactDecimal, ExactDecimal, ExactDecimal?)] = [
        ("1132.92", "3", "377.64"), ("1", "3", nil), ("1", "8", "0.125"), ("-1", "0.5", "-2"),
        ("1", "0", nil),
        ("0", "7", "0"), ("1", "0.00000000000000000000000000000000000001", "1e38"),
        ("2", "0.00000000000000000000000000000000000001", nil),
        ("0.00000000000000000000000000000000000001", "10", nil),
        ("170141183460469231731687303715884105727", "170141183460469231731687303715884105727", "1"),
    ]

    @Test(arguments: dividesWhereTheQuotientEndsCases)
    func dividesWhereTheQuotientEnds(left: ExactDecimal, right: ExactDecimal, quotient: ExactDecimal?) {
        #expect(left.divided(by: right) == quotient)
        #expect(left.negated.divided(by: right) == quotient?.negated)
    }

    private static let dividesToAWholeNumberCases:
        [(ExactDecimal, ExactDecimal, ExactDecimal?, ExactDecimal)] = [
            ("7.5", "2", "3", "1.5"), ("-7.5", "2", "-3", "-1.5"), ("7.5", "-2", "-3", "1.5"),
            ("1", "0.3", "3", "0.1"), ("0.2", "0.3", "0", "0.2"), ("6", "2", "3", "0"),
            ("100000000000000000000000000000000000000", "0.3", nil, "0.1"),
            ("0.1", "100000000000000000000000000000000000000", "0", "0.1"),
        ]

    @Test(arguments: dividesToAWholeNumberCases)
    func dividesToAWholeNumber(
        left: ExactDecimal, right: ExactDecimal, quotient: ExactDecimal?, rest: ExactDecimal
    ) {
        #expect(left.wholeQuotient(dividingBy: right) == quotient)
        #expect(left.remainder(dividingBy: right) == rest)
    }

    @Test func refusesToDivideByZero() {
        #expect(ExactDecimal.one.wholeQuotient(dividingBy: .zero) == nil)
        #expect(ExactDecimal.one.remainder(dividingBy: .zero) == nil)
        #expect(ExactDecimal.one.divided(by: .zero, toStep: .cent, mode: .halfUp) == nil)
    }

    @Test func comparesAcrossScales() {
        let ascending: [ExactDecimal] = [
            ExactDecimal.greatest.negated, "-1e20", "-2", "-1.00000000000000000000000000000000000001", "-1",
            "-0.5",
            "0", "0.00000000000000000000000000000000000001", "0.5", "1",
            "1.00000000000000000000000000000000000001",
            "1.5", "2", "170141183460469231731687303715884105.725", .greatest,
        ]
        for (index, left) in ascending.enumerated() {
            for (otherIndex, right) in ascending.enumerated() {
                #expect((left < right) == (index < otherIndex), "\(left) \(right)")
                #expect((left == right) == (index == otherIndex), "\(left) \(right)")
            }
        }
    }

    @Test func givesMachineIntegersOnlyWhereTheyHoldTheValue() {
        #expect(ExactDecimal("-12.0").integer == -12)
        #expect(ExactDecimal("12.5").integer == nil)
        #expect(ExactDecimal("9223372036854775808").integer == nil)
        #expect(ExactDecimal(Int.min).integer == Int.min)
        #expect(ExactDecimal(Int.min).magnitude == "9223372036854775808")
    }
}
