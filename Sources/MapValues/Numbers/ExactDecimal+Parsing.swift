extension ExactDecimal {
    /// A decimal from the text of a JSON number (RFC 8259, section 6), read exactly.
    ///
    /// `-`? then `0` or digits without a leading zero, then `.` and digits, then `e` and an exponent.
    /// For example: `12.10`, `-3`, `1e3`, `0`. Refused: `+1`, `.5`, `1.`, `007`, `1,5`, spaces, and a
    /// value that does not fit. Zeros cost nothing: `1.000…0` with a hundred of them is 1.
    package init?(_ text: String) {
        self.init(utf8: text.utf8.span)
    }

    /// The same from bytes.
    package init?(utf8 bytes: Span<UInt8>) {
        var reader = DecimalReader(bytes)
        guard reader.readNumber(bytes) else { return nil }
        self.init(
            coefficient: reader.isNegative ? -reader.coefficient : reader.coefficient, scale: reader.scale)
    }
}

/// Collects the digits of a number; the bytes are passed to each call.
private struct DecimalReader {
    var isNegative = false
    var coefficient: Int128 = 0
    /// May pass the range of a decimal in both directions; the initialiser of the decimal decides.
    var scale = 0
    /// Zeros read but not yet multiplied in: they count only when another digit follows.
    private var zerosPending = 0
    private var index = 0
    private let count: Int

    init(_ bytes: borrowing Span<UInt8>) { count = bytes.count }

    /// Exponents past this are out of reach of any coefficient; stops the sum from overflowing.
    private static let exponentMax = 1_000_000_000

    mutating func readNumber(_ bytes: borrowing Span<UInt8>) -> Bool {
        if index < count, bytes[index] == UInt8(ascii: "-") {
            isNegative = true
            index += 1
        }
        let start = index
        guard readDigits(bytes) else { return false }
        if bytes[start] == UInt8(ascii: "0"), index - start > 1 { return false }
        var fractionCount = 0
        if index < count, bytes[index] == UInt8(ascii: ".") {
            index += 1
            let fractionStart = index
            guard readDigits(bytes) else { return false }
            fractionCount = index - fractionStart
        }
        var exponent = 0
        if index < count, bytes[index] | 0x20 == UInt8(ascii: "e") {
            guard let value = readExponent(bytes) else { return false }
            exponent = value
        }
        guard index == count else { return false }
        scale = coefficient == 0 ? 0 : fractionCount - zerosPending - exponent
        return true
    }

    /// One digit or more; false when there is none or the digits do not fit.
    private mutating func readDigits(_ bytes: borrowing Span<UInt8>) -> Bool {
        let start = index
        while index < count {
            let digit = bytes[index] &- UInt8(ascii: "0")
            guard digit <= 9 else { break }
            index += 1
            if digit == 0 {
                if coefficient != 0 { zerosPending += 1 }
                continue
            }
            guard append(digit) else { return false }
        }
        return index > start
    }

    private mutating func append(_ digit: UInt8) -> Bool {
        let shift = zerosPending + 1
        if coefficient != 0 {
            guard shift <= PowersOfTen.exponentMax else { return false }
            let (product, overflow) = coefficient.multipliedReportingOverflow(by: Int128(PowersOfTen[shift]))
            if overflow { return false }
            coefficient = product
        }
        let (sum, overflow) = coefficient.addingReportingOverflow(Int128(digit))
        if overflow { return false }
        coefficient = sum
        zerosPending = 0
        return true
    }

    private mutating func readExponent(_ bytes: borrowing Span<UInt8>) -> Int? {
        index += 1
        var isNegative = false
        if index < count, bytes[index] == UInt8(ascii: "-") || bytes[index] == UInt8(ascii: "+") {
            isNegative = bytes[index] == UInt8(ascii: "-")
            index += 1
        }
        let start = index
        var value = 0
        while index < count {
            let digit = bytes[index] &- UInt8(ascii: "0")
            guard digit <= 9 else { break }
            value = min(value * 10 + Int(digit), Self.exponentMax)
            index += 1
        }
        guard index > start else { return nil }
        return isNegative ? -value : value
    }
}
