extension ExactDecimal {
    /// The sum; `nil` when it does not fit.
    package func adding(_ other: ExactDecimal) -> ExactDecimal? {
        if let (first, second) = aligned(with: other) {
            let (sum, overflow) = first.addingReportingOverflow(second)
            if !overflow { return ExactDecimal(coefficient: sum, scale: max(scale, other.scale)) }
        }
        let scale = max(self.scale, other.scale)
        guard let first = wide(atScale: scale), let second = other.wide(atScale: scale) else { return nil }
        if isNegative == other.isNegative {
            guard let sum = first.adding(second) else { return nil }
            return ExactDecimal(sum, scale: scale, isNegative: isNegative)
        }
        if let difference = first.subtracting(second) {
            return ExactDecimal(difference, scale: scale, isNegative: isNegative)
        }
        guard let difference = second.subtracting(first) else { return nil }
        return ExactDecimal(difference, scale: scale, isNegative: other.isNegative)
    }

    /// The difference; `nil` when it does not fit.
    package func subtracting(_ other: ExactDecimal) -> ExactDecimal? { adding(other.negated) }

    /// The exact product; `nil` when it does not fit.
    package func multiplied(by other: ExactDecimal) -> ExactDecimal? {
        let (product, overflow) = coefficient.multipliedReportingOverflow(by: other.coefficient)
        if !overflow, let result = ExactDecimal(coefficient: product, scale: scale + other.scale) {
            return result
        }
        guard
            let product = WideMagnitude(coefficient.magnitude).multiplied(
                by: WideMagnitude(other.coefficient.magnitude))
        else { return nil }
        return ExactDecimal(product, scale: scale + other.scale, isNegative: isNegative != other.isNegative)
    }

    /// The exact quotient; `nil` when it has no end (1/3), does not fit, or the divisor is zero.
    package func divided(by other: ExactDecimal) -> ExactDecimal? {
        guard !other.isZero else { return nil }
        // A quotient that fits has at most `scaleMax` digits after the point: with that many asked for,
        // nothing may be left over.
        guard
            let dividend = WideMagnitude(coefficient.magnitude).scaled(
                byTenTo: Self.scaleMax + other.scale - scale)
        else { return nil }
        let (quotient, rest) = dividend.dividedWithRemainder(by: WideMagnitude(other.coefficient.magnitude))
        guard rest.isZero else { return nil }
        return ExactDecimal(quotient, scale: Self.scaleMax, isNegative: isNegative != other.isNegative)
    }

    /// How many times the divisor goes in, towards zero; `nil` when that does not fit or it is zero.
    ///
    /// For example: 7.5 by 2 is 3, and -7.5 by 2 is -3.
    package func wholeQuotient(dividingBy other: ExactDecimal) -> ExactDecimal? {
        divided(by: other, toStep: .one, mode: .down)
    }

    /// What is left over of a division towards zero, with the sign of the dividend; `nil` for a zero divisor.
    ///
    /// For example: 7.5 by 2 leaves 1.5, and -7.5 by 2 leaves -1.5. Never too large to fit.
    package func remainder(dividingBy other: ExactDecimal) -> ExactDecimal? {
        guard !other.isZero else { return nil }
        let scale = max(self.scale, other.scale)
        if let (first, second) = aligned(with: other) {
            return ExactDecimal(coefficient: first % second, scale: scale)
        }
        guard let first = wide(atScale: scale), let second = other.wide(atScale: scale) else { return nil }
        let rest = first.dividedWithRemainder(by: second).rest
        return ExactDecimal(rest, scale: scale, isNegative: isNegative)
    }

    /// The exact sum of many; `nil` when it, or the sum on the way, does not fit.
    package static func sum(_ numbers: some Sequence<ExactDecimal>) -> ExactDecimal? {
        var total = ExactDecimal.zero
        for number in numbers {
            guard let next = total.adding(number) else { return nil }
            total = next
        }
        return total
    }
}

extension ExactDecimal {
    /// Both coefficients at the larger of the two scales, where 128 bits hold them.
    func aligned(with other: ExactDecimal) -> (Int128, Int128)? {
        if scale == other.scale { return (coefficient, other.coefficient) }
        if scale < other.scale {
            let factor = Int128(PowersOfTen[other.scale - scale])
            let (product, overflow) = coefficient.multipliedReportingOverflow(by: factor)
            return overflow ? nil : (product, other.coefficient)
        }
        let factor = Int128(PowersOfTen[scale - other.scale])
        let (product, overflow) = other.coefficient.multipliedReportingOverflow(by: factor)
        return overflow ? nil : (coefficient, product)
    }

    /// The distance from zero as an integer at a scale that is not smaller than this one's.
    func wide(atScale scale: Int) -> WideMagnitude? {
        WideMagnitude(coefficient.magnitude).scaled(byTenTo: scale - self.scale)
    }

    /// `±magnitude × 10^-scale`; `nil` when that does not fit even without zeros at the end.
    init?(_ magnitude: WideMagnitude, scale: Int, isNegative: Bool) {
        var magnitude = magnitude
        var scale = scale
        while true {
            if let narrow = magnitude.narrow, let coefficient = Int128(exactly: narrow) {
                self.init(coefficient: isNegative ? -coefficient : coefficient, scale: scale)
                return
            }
            let (quotient, rest) = magnitude.dividedWithRemainder(bySmall: 10)
            guard scale > 0, rest == 0 else { return nil }
            magnitude = quotient
            scale -= 1
        }
    }
}
