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

    /// Whether so many digits behind the point are enough.
    @inline(__always) func fits(scale digits: Int) -> Bool { scale <= digits || shortened.scale <= digits }

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

extension MachineDecimal {
    /// The number in a run of bytes that is known to be of JSON's grammar; `nil` for an exponent and for
    /// more than 18 digits.
    @inline(__always) init?(_ text: ByteView, _ offset: Int, _ count: Int) {
        if count <= 8, let short = Self.short(text.word(offset), count) {
            self = short
            return
        }
        self.init(long: text, offset, count)
    }

    /// The number in the lowest bytes of a word, if these are digits with at most one point between them.
    @inline(__always) private static func short(_ word: UInt64, _ count: Int) -> MachineDecimal? {
        // To the highest bytes, with zeros in front, as if the text had been eight bytes wide.
        let shift = UInt64(truncatingIfNeeded: (8 &- count) &* 8)
        var digits = (word ^ 0x3030_3030_3030_3030) &<< shift
        let others = ((digits &+ 0x7676_7676_7676_7676) | digits) & 0x8080_8080_8080_8080
        var scale = 0
        if others != 0 {
            // One byte that is no digit: it has to be the point.
            let bits = others.trailingZeroBitCount &- 7
            guard (digits >> UInt64(bits)) & 0xFF == 0x1E, others & (others &- 1) == 0 else { return nil }
            scale = 7 &- bits >> 3
            // The digits in front of it move up into its place.
            let below: UInt64 = (1 &<< UInt64(bits)) &- 1
            let above = bits == 56 ? 0 : ~UInt64(0) &<< UInt64(bits &+ 8)
            digits = (digits & above) | (digits & below) &<< 8
        }
        // Pairs, then fours, then all eight.
        digits = (digits &* 10 &+ (digits >> 8)) & 0x00FF_00FF_00FF_00FF
        digits = (digits &* 100 &+ (digits >> 16)) & 0x0000_FFFF_0000_FFFF
        digits = (digits &* 10_000 &+ (digits >> 32)) & 0xFFFF_FFFF
        return MachineDecimal(coefficient: Int64(digits), scale: scale)
    }

    private init?(long text: ByteView, _ offset: Int, _ count: Int) {
        let end = offset &+ count
        var position = offset
        let isNegative = text[position] == JSONByte.minus
        if isNegative { position &+= 1 }
        guard end &- position <= 19 else { return nil }
        var value: UInt64 = 0
        var point = end
        while position < end {
            let digit = text[position] &- JSONByte.zero
            if digit < 10 {
                value = value &* 10 &+ UInt64(digit)
            } else {
                // A point, or the letter of an exponent.
                guard text[position] == JSONByte.point else { return nil }
                point = position &+ 1
            }
            position &+= 1
        }
        // 19 characters are at most 19 digits, which may be more than fits.
        guard value <= UInt64(Int64.max) else { return nil }
        coefficient = isNegative ? -Int64(value) : Int64(value)
        scale = end &- point
    }
}

extension MachineDecimal {
    /// The most characters of a number: a sign, 19 digits, a point, and a zero in front of it.
    static let lengthMax = 24

    /// Writes the number in its shortest form; gives how many bytes that took.
    @inline(__always) func write(to bytes: ByteView, at offset: Int) -> Int {
        if UInt64(bitPattern: coefficient) < 10_000_000, scale < 7 {
            let (word, length) = Self.spelled(UInt64(bitPattern: coefficient), scale)
            bytes.set(word, at: offset)
            return length
        }
        return writeLong(to: bytes, at: offset)
    }

    /// A number of up to seven digits, of which up to six stand behind the point, in its shortest form.
    @inline(__always) private static func spelled(_ number: UInt64, _ scale: Int) -> (UInt64, length: Int) {
        // Eight digits, the first in the lowest byte: fours, then pairs, then digits of their own.
        let fours = number / 10_000 | (number % 10_000) &<< 32
        let hundreds = ((fours &* 10_486) >> 20) & 0x0000_007F_0000_007F
        let pairs = hundreds | (fours &- hundreds &* 100) &<< 16
        let tens = ((pairs &* 103) >> 10) & 0x000F_000F_000F_000F
        var digits = tens | (pairs &- tens &* 10) &<< 8
        // Zeros at the end of the fraction go; in front there is at least one digit.
        let dropped = min(scale, digits.leadingZeroBitCount >> 3)
        let fraction = scale &- dropped
        let first = min(digits.trailingZeroBitCount >> 3, 7 &- scale)
        let count = 8 &- first &- dropped
        digits = (digits | 0x3030_3030_3030_3030) &>> UInt64(truncatingIfNeeded: first &* 8)
        if fraction == 0 { return (digits, count) }
        let bits = UInt64(truncatingIfNeeded: (count &- fraction) &* 8)
        let below: UInt64 = (1 &<< bits) &- 1
        let point = UInt64(JSONByte.point) &<< bits
        return (digits & below | point | (digits & ~below) &<< 8, count &+ 1)
    }

    @inline(never) private func writeLong(to bytes: ByteView, at offset: Int) -> Int {
        let shortest = shortened
        let magnitude = shortest.coefficient.magnitude
        let digits = max(Self.digitCount(magnitude), shortest.scale &+ 1)
        let isNegative = shortest.coefficient < 0
        let length = digits &+ (shortest.scale > 0 ? 1 : 0) &+ (isNegative ? 1 : 0)
        if isNegative { bytes[offset] = JSONByte.minus }
        var rest = magnitude
        var position = offset &+ length
        for written in 0..<digits {
            if written == shortest.scale, written > 0 {
                position &-= 1
                bytes[position] = JSONByte.point
            }
            position &-= 1
            let quotient = rest / 10
            bytes[position] = JSONByte.zero &+ UInt8(truncatingIfNeeded: rest &- quotient &* 10)
            rest = quotient
        }
        return length
    }

    private static func digitCount(_ number: UInt64) -> Int {
        var digits = 1
        var rest = number
        while rest >= 10 {
            rest /= 10
            digits &+= 1
        }
        return digits
    }
}
