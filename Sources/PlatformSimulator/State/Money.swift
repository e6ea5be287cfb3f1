import MapValues

/// Sums of money as the platforms calculate them: exact, then rounded to a hundredth.
///
/// A result that no decimal holds becomes zero: amounts of a shop are far from that.
enum Money {
    /// Rounded to a hundredth, half away from zero.
    static func rounded(_ amount: ExactDecimal) -> ExactDecimal {
        amount.rounded(toStep: .cent, mode: .halfUp) ?? .zero
    }

    static func sum(_ amounts: some Sequence<ExactDecimal>) -> ExactDecimal {
        ExactDecimal.sum(amounts) ?? .zero
    }

    static func difference(_ left: ExactDecimal, _ right: ExactDecimal) -> ExactDecimal {
        left.subtracting(right) ?? .zero
    }

    static func product(_ left: ExactDecimal, _ right: ExactDecimal) -> ExactDecimal {
        left.multiplied(by: right) ?? .zero
    }

    /// A quotient rounded to a hundredth; zero for a divisor of zero.
    static func quotient(_ left: ExactDecimal, _ right: ExactDecimal) -> ExactDecimal {
        left.divided(by: right, toStep: .cent, mode: .halfUp) ?? .zero
    }

    /// So many percent of an amount, not rounded.
    static func percent(_ percent: ExactDecimal, of amount: ExactDecimal) -> ExactDecimal {
        product(product(amount, percent), .cent)
    }
}
