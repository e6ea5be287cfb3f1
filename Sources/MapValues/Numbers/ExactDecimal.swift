/// An exact decimal number: an integer of up to 127 bits, and how many of its digits stand after the point.
///
/// Always in its shortest form (no zeros at the end of the fraction), so that equal values are equal
/// structures: `10` and `10.00` are the same. Never rounds by itself: an operation whose exact result
/// does not fit gives `nil`, and one whose result fits gives it however large the way to it is.
package struct ExactDecimal: Sendable, Hashable {
    /// The coefficient in halves: an `Int128` field would align every value that holds a decimal to 16
    /// bytes, which costs a third more memory, and Swift 6.3 crashes when such values are passed to
    /// asynchronous closures.
    private let low: UInt64
    private let high: Int64
    private let places: UInt8

    /// All digits as an integer. For example: 121 in 12.1. Never `Int128.min`, so that it has a negative.
    package var coefficient: Int128 { Int128(high) << 64 | Int128(low) }
    /// How many digits stand after the point: 0 ... ``scaleMax``.
    package var scale: Int { Int(places) }

    /// The most digits after the point.
    package static let scaleMax = 38
    /// The largest number: about 1.7 × 10^38.
    package static let greatest = ExactDecimal(shortened: Int128.max, scale: 0)

    /// Nothing.
    /// 0.
    package static let zero = ExactDecimal(0)
    /// 1.
    package static let one = ExactDecimal(1)
    /// 0.01: the usual minor unit of money.
    package static let cent = ExactDecimal(shortened: 1, scale: 2)

    package init(_ value: Int) {
        self.init(shortened: Int128(value), scale: 0)
    }

    /// `coefficient × 10^-scale`, shortened; `nil` when that does not fit.
    package init?(coefficient: Int128, scale: Int) {
        guard coefficient != Int128.min else { return nil }
        if coefficient == 0 {
            self = .zero
            return
        }
        if scale > 0 {
            let (digits, places) = Self.withoutFinalZeros(coefficient, scale: scale)
            guard places <= Self.scaleMax else { return nil }
            self.init(shortened: digits, scale: places)
        } else if scale == 0 {
            self.init(shortened: coefficient, scale: 0)
        } else {
            guard scale >= -PowersOfTen.exponentMax else { return nil }
            let (product, overflow) = coefficient.multipliedReportingOverflow(by: Int128(PowersOfTen[-scale]))
            guard !overflow, product != Int128.min else { return nil }
            self.init(shortened: product, scale: 0)
        }
    }

    /// For a coefficient and a scale that are known to be in shortest form and in range.
    init(shortened coefficient: Int128, scale: Int) {
        low = UInt64(truncatingIfNeeded: coefficient)
        high = Int64(truncatingIfNeeded: coefficient >> 64)
        places = UInt8(truncatingIfNeeded: scale)
    }

    /// Drops zeros from the end of a fraction; in 64 bits where the number allows, which is 10 × as fast.
    private static func withoutFinalZeros(_ coefficient: Int128, scale: Int) -> (Int128, Int) {
        var scale = scale
        var wide = coefficient
        while scale > 0, wide & 1 == 0 {
            if let start = Int64(exactly: wide) {
                var narrow = start
                while scale > 0, narrow & 1 == 0 {
                    let (quotient, rest) = narrow.quotientAndRemainder(dividingBy: 10)
                    if rest != 0 { break }
                    narrow = quotient
                    scale -= 1
                }
                return (Int128(narrow), scale)
            }
            let (quotient, rest) = wide.quotientAndRemainder(dividingBy: 10)
            if rest != 0 { break }
            wide = quotient
            scale -= 1
        }
        return (wide, scale)
    }
}

extension ExactDecimal {
    package var isZero: Bool { coefficient == 0 }
    package var isNegative: Bool { coefficient < 0 }
    /// Whether nothing stands after the point.
    package var isWhole: Bool { scale == 0 }
    /// -1, 0 or 1.
    package var sign: Int { coefficient == 0 ? 0 : coefficient < 0 ? -1 : 1 }
    /// The number as a machine integer; `nil` when it has a fraction or is too large.
    package var integer: Int? { scale == 0 ? Int(exactly: coefficient) : nil }
    /// The same number with the other sign.
    package var negated: ExactDecimal { ExactDecimal(shortened: -coefficient, scale: scale) }
    /// The distance from zero.
    package var magnitude: ExactDecimal { isNegative ? negated : self }
}

extension ExactDecimal: Comparable {
    package static func < (left: ExactDecimal, right: ExactDecimal) -> Bool {
        if left.scale == right.scale { return left.coefficient < right.coefficient }
        if left.sign != right.sign { return left.sign < right.sign }
        if let (first, second) = left.aligned(with: right) { return first < second }
        let scale = max(left.scale, right.scale)
        guard let first = left.wide(atScale: scale), let second = right.wide(atScale: scale) else {
            return false  // Not reached: 127 bits and a power of ten up to 10^38 are 254 bits.
        }
        return left.isNegative ? second < first : first < second
    }
}

extension ExactDecimal: CustomStringConvertible {
    /// The shortest text: `12.1`, `-0.05`, `300`; never an exponent.
    package var description: String {
        var digits = String(coefficient.magnitude)
        if scale > 0 {
            let count = digits.utf8.count
            if count <= scale { digits = String(repeating: "0", count: scale - count + 1) + digits }
            digits.insert(".", at: digits.utf8.index(digits.endIndex, offsetBy: -scale))
        }
        return isNegative ? "-" + digits : digits
    }
}
