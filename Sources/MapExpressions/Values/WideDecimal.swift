import MapValues

/// A decimal whose point lies further out than ``MapValues/ExactDecimal`` reaches, such as `1e300`.
///
/// Comes only from a number written with an exponent, and from arithmetic with it; amounts never get
/// there. Results that fit again are ordinary decimals.
/// A class, because values are kept small.
package final class WideDecimal: Sendable {
    /// The digits; not divisible by ten.
    let coefficient: Int128
    /// The power of ten that the digits are multiplied by.
    let exponent: Int

    /// Further out no number is kept.
    static let exponentMax = 10_000

    /// `coefficient × 10^exponent`; `nil` when it is too far out.
    init?(coefficient: Int128, exponent: Int) {
        var coefficient = coefficient
        var exponent = exponent
        while coefficient != 0, coefficient % 10 == 0 {
            coefficient /= 10
            exponent += 1
        }
        guard abs(exponent) <= Self.exponentMax else { return nil }
        self.coefficient = coefficient
        self.exponent = coefficient == 0 ? 0 : exponent
    }

    /// A decimal in this form.
    convenience init?(_ number: ExactDecimal) {
        self.init(coefficient: number.coefficient, exponent: -number.scale)
    }

    /// The value as an ordinary decimal, if it fits one.
    var narrowed: ExactDecimal? { ExactDecimal(coefficient: coefficient, scale: -exponent) }

    /// The value in the smaller of the two forms.
    var value: ExpressionValue { narrowed.map { .decimal($0) } ?? .wide(self) }
}

extension WideDecimal {
    var negated: WideDecimal? { WideDecimal(coefficient: -coefficient, exponent: exponent) }

    /// The exact result of `+ - * /`; `nil` when it does not fit or has digits without end.
    func combined(_ symbol: BinaryOperator, _ other: WideDecimal) -> WideDecimal? {
        switch symbol {
        case .multiply:
            let (product, overflow) = coefficient.multipliedReportingOverflow(by: other.coefficient)
            return overflow ? nil : WideDecimal(coefficient: product, exponent: exponent + other.exponent)
        case .divide: return divided(by: other)
        case .add: return sum(with: other)
        case .subtract: return other.negated.flatMap { sum(with: $0) }
        case .equal, .notEqual, .less, .lessOrEqual, .greater, .greaterOrEqual, .isIn, .remainder: return nil
        }
    }

    private func divided(by other: WideDecimal) -> WideDecimal? {
        guard other.coefficient != 0 else { return nil }
        var dividend = coefficient
        var power = exponent - other.exponent
        while dividend % other.coefficient != 0 {
            let (product, overflow) = dividend.multipliedReportingOverflow(by: 10)
            if overflow { return nil }
            dividend = product
            power -= 1
        }
        return WideDecimal(coefficient: dividend / other.coefficient, exponent: power)
    }

    private func sum(with other: WideDecimal) -> WideDecimal? {
        if coefficient == 0 { return other }
        if other.coefficient == 0 { return self }
        let low = min(exponent, other.exponent)
        guard let first = scaled(to: low), let second = other.scaled(to: low) else { return nil }
        let (sum, overflow) = first.addingReportingOverflow(second)
        return overflow ? nil : WideDecimal(coefficient: sum, exponent: low)
    }

    /// The digits for a smaller exponent.
    private func scaled(to low: Int) -> Int128? {
        guard exponent - low <= ExactDecimal.scaleMax else { return nil }
        var result = coefficient
        for _ in low..<exponent {
            let (product, overflow) = result.multipliedReportingOverflow(by: 10)
            if overflow { return nil }
            result = product
        }
        return result
    }
}

extension WideDecimal: Comparable {
    package static func == (left: WideDecimal, right: WideDecimal) -> Bool {
        left.coefficient == right.coefficient && left.exponent == right.exponent
    }

    package static func < (left: WideDecimal, right: WideDecimal) -> Bool {
        let (first, second) = (left.coefficient.signum(), right.coefficient.signum())
        if first != second { return first < second }
        if first == 0 { return false }
        let isSmaller = left.magnitudeOrder(right)
        return first > 0 ? isSmaller < 0 : isSmaller > 0
    }

    /// Negative, zero or positive, as the distance from zero is smaller, the same, or larger.
    private func magnitudeOrder(_ other: WideDecimal) -> Int {
        let digits = Array(String(coefficient.magnitude).utf8)
        let others = Array(String(other.coefficient.magnitude).utf8)
        let (place, otherPlace) = (digits.count + exponent, others.count + other.exponent)
        if place != otherPlace { return place < otherPlace ? -1 : 1 }
        if digits == others { return 0 }
        return digits.lexicographicallyPrecedes(others) ? -1 : 1
    }
}

extension WideDecimal: CustomStringConvertible {
    /// Digits and an exponent. For example: `1797693e302`.
    package var description: String { "\(coefficient)e\(exponent)" }
}
