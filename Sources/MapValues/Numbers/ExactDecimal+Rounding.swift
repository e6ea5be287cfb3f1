extension ExactDecimal {
    /// The number brought to a multiple of a step; `nil` when the step is not positive or it does not fit.
    ///
    /// The step is any positive number: 0.01, 1, 0.05, 50. For example: 250.35 to 0.05 is 250.35, to 1 half
    /// up is 250, to 50 up is 300. A tie to the even step counts steps: 75 to 50 half even is 100.
    package func rounded(toStep step: ExactDecimal, mode: RoundingMode) -> ExactDecimal? {
        guard step.coefficient > 0 else { return nil }
        if step.coefficient == 1, scale <= step.scale { return self }
        if let (dividend, divisor) = aligned(with: step),
            let result = Self.narrowRounded(
                dividend, by: divisor, step: (step.coefficient, step.scale), mode: mode)
        {
            return result
        }
        let scale = max(self.scale, step.scale)
        guard let dividend = wide(atScale: scale), let divisor = step.wide(atScale: scale) else { return nil }
        return Self.wideRounded(dividend, by: divisor, step: step, isNegative: isNegative, mode: mode)
    }

    /// The quotient brought to a multiple of a step: one exact rounding, not two.
    ///
    /// `nil` when the divisor is zero, the step is not positive, or the result does not fit.
    /// For example: 1000 by 3 to 0.01 half up is 333.33.
    package func divided(by other: ExactDecimal, toStep step: ExactDecimal, mode: RoundingMode)
        -> ExactDecimal?
    {
        guard !other.isZero, step.coefficient > 0 else { return nil }
        let exponent = other.scale + step.scale - scale
        if let result = narrowQuotient(by: other, step: step, exponent: exponent, mode: mode) {
            return result
        }
        var dividend: WideMagnitude? = WideMagnitude(coefficient.magnitude)
        var divisor = WideMagnitude(other.coefficient.magnitude).multiplied(
            by: WideMagnitude(step.coefficient.magnitude))
        if exponent >= 0 {
            dividend = dividend?.scaled(byTenTo: exponent)
        } else {
            divisor = divisor?.scaled(byTenTo: -exponent)
        }
        guard let dividend, let divisor else { return nil }
        return Self.wideRounded(
            dividend, by: divisor, step: step, isNegative: isNegative != other.isNegative, mode: mode)
    }

    /// The product brought to a multiple of a step; `nil` when the step is not positive or it does not fit.
    ///
    /// The exact product need not fit. For example: 19.99 × 0.075 to 0.01 half up is 1.5.
    package func multiplied(by other: ExactDecimal, toStep step: ExactDecimal, mode: RoundingMode)
        -> ExactDecimal?
    {
        guard step.coefficient > 0 else { return nil }
        if let product = multiplied(by: other) { return product.rounded(toStep: step, mode: mode) }
        let exponent = step.scale - scale - other.scale
        let product = WideMagnitude(coefficient.magnitude).multiplied(
            by: WideMagnitude(other.coefficient.magnitude))
        guard let dividend = product?.scaled(byTenTo: max(exponent, 0)),
            let divisor = WideMagnitude(step.coefficient.magnitude).scaled(byTenTo: max(-exponent, 0))
        else { return nil }
        return Self.wideRounded(
            dividend, by: divisor, step: step, isNegative: isNegative != other.isNegative, mode: mode)
    }

    /// Whether the number is a multiple of a step; false when the step is zero.
    package func isMultiple(of step: ExactDecimal) -> Bool {
        remainder(dividingBy: step)?.isZero ?? false
    }
}

extension ExactDecimal {
    /// `self ÷ (other × step)`, rounded, times the step; `nil` when 128 bits do not hold the way to it.
    private func narrowQuotient(
        by other: ExactDecimal, step: ExactDecimal, exponent: Int, mode: RoundingMode
    ) -> ExactDecimal? {
        guard abs(exponent) <= PowersOfTen.exponentMax else { return nil }
        let factor = Int128(PowersOfTen[abs(exponent)])
        let (divisor, overflow) = other.coefficient.multipliedReportingOverflow(by: step.coefficient)
        if overflow { return nil }
        let scaled = (exponent >= 0 ? coefficient : divisor).multipliedReportingOverflow(by: factor)
        if scaled.overflow { return nil }
        return Self.narrowRounded(
            exponent >= 0 ? scaled.partialValue : coefficient,
            by: exponent >= 0 ? divisor : scaled.partialValue,
            step: (step.coefficient, step.scale), mode: mode)
    }

    /// `dividend ÷ divisor` to a whole number, times the step; `nil` when 128 bits do not hold it.
    private static func narrowRounded(
        _ dividend: Int128, by divisor: Int128, step: (coefficient: Int128, scale: Int), mode: RoundingMode
    ) -> ExactDecimal? {
        let isNegative = (dividend < 0) != (divisor < 0)
        let bottom = divisor.magnitude
        var (quotient, rest) = dividend.magnitude.quotientAndRemainder(dividingBy: bottom)
        if rest != 0 {
            // Compared with what is missing, since twice the rest might not fit.
            let missing = bottom - rest
            let place: RoundingMode.Place = rest < missing ? .belowHalf : rest == missing ? .half : .aboveHalf
            if mode.goesAwayFromZero(from: place, isNegative: isNegative, stepIsOdd: quotient & 1 == 1) {
                quotient += 1
            }
        }
        guard let count = Int128(exactly: quotient) else { return nil }
        let (product, overflow) = count.multipliedReportingOverflow(by: step.coefficient)
        if overflow { return nil }
        return ExactDecimal(coefficient: isNegative ? -product : product, scale: step.scale)
    }

    private static func wideRounded(
        _ dividend: WideMagnitude, by divisor: WideMagnitude, step: ExactDecimal, isNegative: Bool,
        mode: RoundingMode
    ) -> ExactDecimal? {
        var (quotient, rest) = dividend.dividedWithRemainder(by: divisor)
        if !rest.isZero {
            guard let missing = divisor.subtracting(rest) else { return nil }
            let place: RoundingMode.Place = rest < missing ? .belowHalf : rest == missing ? .half : .aboveHalf
            if mode.goesAwayFromZero(from: place, isNegative: isNegative, stepIsOdd: quotient.isOdd) {
                guard let next = quotient.adding(WideMagnitude(1)) else { return nil }
                quotient = next
            }
        }
        guard let product = quotient.multiplied(by: WideMagnitude(step.coefficient.magnitude)) else {
            return nil
        }
        return ExactDecimal(product, scale: step.scale, isNegative: isNegative)
    }
}
