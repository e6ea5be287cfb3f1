/// An exact decimal number: an integer of up to 38 digits, and how many of them stand after the point.
///
/// Always in its shortest form (no zeros at the end of the fraction), so that equal values are equal
/// structures: `10` and `10.00` are the same. Never rounds by itself: an operation whose exact result
/// does not fit gives `nil`.
package struct ExactDecimal: Sendable, Hashable {
    /// All digits as an integer. For example: 1210 in 12.10 before shortening, 121 after.
    package let coefficient: Int128
    /// How many digits stand after the point: 0 ... ``scaleMax``.
    package let scale: Int

    /// The most digits after the point.
    package static let scaleMax = 38

    package static let zero = ExactDecimal(0)

    package init(_ value: Int) {
        coefficient = Int128(value)
        scale = 0
    }

    /// `coefficient × 10^-scale`, shortened; `nil` when the scale is out of range after that.
    package init?(coefficient: Int128, scale: Int) {
        var coefficient = coefficient
        var scale = scale
        if coefficient == 0 { scale = 0 }
        while scale > 0, coefficient % 10 == 0 {
            coefficient /= 10
            scale -= 1
        }
        while scale < 0 {
            let (product, overflow) = coefficient.multipliedReportingOverflow(by: 10)
            if overflow { return nil }
            coefficient = product
            scale += 1
        }
        guard scale <= Self.scaleMax else { return nil }
        self.coefficient = coefficient
        self.scale = scale
    }

    package var isZero: Bool { coefficient == 0 }
    package var isNegative: Bool { coefficient < 0 }
}

extension ExactDecimal {
    /// A decimal from JSON number text (also with a leading `+` refused, exponent allowed).
    package init?(_ text: String) {
        var coefficient: Int128 = 0
        var scale = 0
        var exponent = 0
        var isNegative = false
        var bytes = Array(text.utf8)[...]
        if bytes.first == UInt8(ascii: "-") {
            isNegative = true
            bytes.removeFirst()
        }
        if let mark = bytes.firstIndex(where: { $0 | 32 == UInt8(ascii: "e") }) {
            guard let value = Int(String(decoding: bytes[(mark + 1)...], as: UTF8.self)), abs(value) < 1000
            else { return nil }
            exponent = value
            bytes = bytes[..<mark]
        }
        var seenPoint = false
        guard let first = bytes.first, first != UInt8(ascii: ".") else { return nil }
        for byte in bytes {
            if byte == UInt8(ascii: "."), !seenPoint {
                seenPoint = true
                continue
            }
            guard byte >= 48, byte <= 57 else { return nil }
            let (product, overflow) = coefficient.multipliedReportingOverflow(by: 10)
            let (sum, carry) = product.addingReportingOverflow(Int128(byte - 48))
            if overflow || carry { return nil }
            coefficient = sum
            if seenPoint { scale += 1 }
        }
        self.init(coefficient: isNegative ? -coefficient : coefficient, scale: scale - exponent)
    }
}

extension ExactDecimal: CustomStringConvertible {
    /// The shortest text: `12.1`, `-0.05`, `300`; never an exponent.
    package var description: String {
        var digits = String(coefficient.magnitude)
        if scale > 0 {
            if digits.utf8.count <= scale {
                digits = String(repeating: "0", count: scale - digits.utf8.count + 1) + digits
            }
            digits.insert(".", at: digits.index(digits.endIndex, offsetBy: -scale))
        }
        return coefficient < 0 ? "-" + digits : digits
    }
}
