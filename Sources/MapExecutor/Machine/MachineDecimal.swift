/// An exact number of up to 18 digits. What does not fit is declined: the walk has 38 digits.
struct MachineDecimal: BitwiseCopyable {
    var coefficient: Int64
    /// Digits behind the point: 0 ... ``scaleMax``.
    var scale: Int

    static let scaleMax = 18
    static let zero = MachineDecimal(coefficient: 0, scale: 0)

    /// 10^`exponent`, for 0 ... 18.
    @inline(__always) static func power(_ exponent: Int) -> Int64 {
        var result: Int64 = 1
        for _ in 0..<exponent { result &*= 10 }
        return result
    }

    /// The same number with more digits behind the point; `nil` when it does not fit.
    @inline(__always) func scaled(to newScale: Int) -> Int64? {
        if newScale == scale { return coefficient }
        guard newScale > scale, newScale <= Self.scaleMax else { return nil }
        let (product, overflow) = coefficient.multipliedReportingOverflow(by: Self.power(newScale &- scale))
        return overflow ? nil : product
    }

    @inline(__always) func adding(_ other: MachineDecimal) -> MachineDecimal? {
        let common = max(scale, other.scale)
        guard let left = scaled(to: common), let right = other.scaled(to: common) else { return nil }
        let (sum, overflow) = left.addingReportingOverflow(right)
        return overflow ? nil : MachineDecimal(coefficient: sum, scale: common)
    }

    @inline(__always) func multiplied(by other: MachineDecimal) -> MachineDecimal? {
        let (product, overflow) = coefficient.multipliedReportingOverflow(by: other.coefficient)
        guard !overflow, scale &+ other.scale <= Self.scaleMax else { return nil }
        return MachineDecimal(coefficient: product, scale: scale &+ other.scale)
    }

    var negated: MachineDecimal? {
        coefficient == .min ? nil : MachineDecimal(coefficient: -coefficient, scale: scale)
    }

    /// Negative, zero or positive, as this is less than, equal to or greater than the other.
    @inline(__always) func compared(to other: MachineDecimal) -> Int? {
        let common = max(scale, other.scale)
        guard let left = scaled(to: common), let right = other.scaled(to: common) else { return nil }
        return left < right ? -1 : left == right ? 0 : 1
    }

    /// Without zeros at the end of the fraction.
    var shortened: MachineDecimal {
        var result = self
        while result.scale > 0, result.coefficient % 10 == 0 {
            result.coefficient /= 10
            result.scale -= 1
        }
        return result
    }
}
