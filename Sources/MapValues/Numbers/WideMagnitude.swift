/// A natural number of up to 512 bits: the room in which products and quotients of decimals are exact.
///
/// 512 bits hold the largest product that a single decimal operation makes: two coefficients and a
/// power of ten of up to 10^76 need 507 bits. It is the slow path; ordinary amounts stay in 128 bits.
/// Not for use outside this target: its tests alone see it from there.
package struct WideMagnitude {
    /// How many limbs a number may use; one more is there for the shift inside a division.
    private static let limbCount = 8
    /// The number in base 2^64, lowest first.
    private var limbs: InlineArray<9, UInt64>

    package init(_ value: UInt128) {
        limbs = InlineArray(repeating: 0)
        limbs[0] = UInt64(truncatingIfNeeded: value)
        limbs[1] = UInt64(truncatingIfNeeded: value >> 64)
    }

    private init() { limbs = InlineArray(repeating: 0) }

    /// The number, where 128 bits hold it.
    var narrow: UInt128? {
        for index in 2..<Self.limbCount where limbs[index] != 0 { return nil }
        return UInt128(limbs[1]) << 64 | UInt128(limbs[0])
    }

    package var isZero: Bool { limbsInUse == 0 }
    var isOdd: Bool { limbs[0] & 1 == 1 }

    private var limbsInUse: Int {
        var count = Self.limbCount
        while count > 0, limbs[count - 1] == 0 { count -= 1 }
        return count
    }
}

extension WideMagnitude: Comparable {
    package static func == (left: WideMagnitude, right: WideMagnitude) -> Bool { left.order(to: right) == 0 }
    package static func < (left: WideMagnitude, right: WideMagnitude) -> Bool { left.order(to: right) < 0 }

    private func order(to other: WideMagnitude) -> Int {
        for index in stride(from: Self.limbCount - 1, through: 0, by: -1)
        where limbs[index] != other.limbs[index] {
            return limbs[index] < other.limbs[index] ? -1 : 1
        }
        return 0
    }
}

extension WideMagnitude {
    /// The sum; `nil` past 512 bits.
    package func adding(_ other: WideMagnitude) -> WideMagnitude? {
        var result = WideMagnitude()
        var carry: UInt128 = 0
        for index in 0..<Self.limbCount {
            let sum = UInt128(limbs[index]) + UInt128(other.limbs[index]) + carry
            result.limbs[index] = UInt64(truncatingIfNeeded: sum)
            carry = sum >> 64
        }
        return carry == 0 ? result : nil
    }

    /// The difference; `nil` when the other one is larger.
    package func subtracting(_ other: WideMagnitude) -> WideMagnitude? {
        var result = WideMagnitude()
        var borrow: UInt64 = 0
        for index in 0..<Self.limbCount {
            let (first, overflowFirst) = limbs[index].subtractingReportingOverflow(other.limbs[index])
            let (second, overflowSecond) = first.subtractingReportingOverflow(borrow)
            result.limbs[index] = second
            borrow = overflowFirst || overflowSecond ? 1 : 0
        }
        return borrow == 0 ? result : nil
    }

    /// The product; `nil` past 512 bits.
    package func multiplied(by other: WideMagnitude) -> WideMagnitude? {
        let count = limbsInUse
        let otherCount = other.limbsInUse
        var result = WideMagnitude()
        for row in 0..<count {
            var carry: UInt128 = 0
            for column in 0..<otherCount {
                let place = row + column
                // Past the top, only zeros may be added: the product of two limbs in use is not zero.
                guard place < Self.limbCount else { return nil }
                let sum =
                    UInt128(limbs[row]) * UInt128(other.limbs[column])
                    + UInt128(result.limbs[place]) + carry
                result.limbs[place] = UInt64(truncatingIfNeeded: sum)
                carry = sum >> 64
            }
            if carry != 0 {
                guard row + otherCount < Self.limbCount else { return nil }
                result.limbs[row + otherCount] = UInt64(truncatingIfNeeded: carry)
            }
        }
        return result
    }

    /// The product with 10^`exponent`; `nil` past 512 bits.
    func scaled(byTenTo exponent: Int) -> WideMagnitude? {
        var result = self
        var rest = exponent
        while rest > 0 {
            let step = min(rest, PowersOfTen.exponentMax)
            guard let next = result.multiplied(by: WideMagnitude(PowersOfTen[step])) else { return nil }
            result = next
            rest -= step
        }
        return result
    }
}

extension WideMagnitude {
    /// The whole quotient and what is left; the divisor is not zero.
    ///
    /// Long division in base 2^64 (Knuth, "The Art of Computer Programming", 4.3.1, algorithm D).
    package func dividedWithRemainder(by divisor: WideMagnitude) -> (
        quotient: WideMagnitude, rest: WideMagnitude
    ) {
        let divisorCount = divisor.limbsInUse
        let count = limbsInUse
        if count < divisorCount { return (WideMagnitude(), self) }
        if divisorCount == 1 {
            let (quotient, rest) = dividedWithRemainder(bySmall: divisor.limbs[0])
            return (quotient, WideMagnitude(UInt128(rest)))
        }
        // Shifted so that the top bit of the divisor is set: then a guessed digit is at most two too high.
        let shift = divisor.limbs[divisorCount - 1].leadingZeroBitCount
        let scaledDivisor = divisor.shiftedLeft(by: shift)
        var rest = shiftedLeft(by: shift)
        var quotient = WideMagnitude()
        for place in stride(from: count - divisorCount, through: 0, by: -1) {
            let guess = Self.guessDigit(of: rest, by: scaledDivisor, at: place, divisorCount: divisorCount)
            quotient.limbs[place] = Self.subtract(
                guess, times: scaledDivisor, from: &rest, at: place, divisorCount: divisorCount)
        }
        var remainder = WideMagnitude()
        for index in 0..<divisorCount {
            let pair = UInt128(rest.limbs[index + 1]) << 64 | UInt128(rest.limbs[index])
            remainder.limbs[index] = UInt64(truncatingIfNeeded: pair >> UInt128(shift))
        }
        return (quotient, remainder)
    }

    /// The whole quotient and what is left of a division by one limb.
    func dividedWithRemainder(bySmall divisor: UInt64) -> (quotient: WideMagnitude, rest: UInt64) {
        var quotient = WideMagnitude()
        var rest: UInt64 = 0
        for index in stride(from: limbsInUse - 1, through: 0, by: -1) {
            (quotient.limbs[index], rest) = divisor.dividingFullWidth((rest, limbs[index]))
        }
        return (quotient, rest)
    }

    /// The number moved up by less than one limb; the spare limb takes what comes out at the top.
    private func shiftedLeft(by bits: Int) -> WideMagnitude {
        var result = WideMagnitude()
        var carry: UInt64 = 0
        for index in 0...Self.limbCount {
            let moved = UInt128(limbs[index]) << UInt128(bits)
            result.limbs[index] = UInt64(truncatingIfNeeded: moved) | carry
            carry = UInt64(truncatingIfNeeded: moved >> 64)
        }
        return result
    }

    /// A quotient digit from the top limbs: right, or one too high.
    private static func guessDigit(
        of rest: WideMagnitude, by divisor: WideMagnitude, at place: Int, divisorCount: Int
    ) -> UInt64 {
        let top = UInt128(divisor.limbs[divisorCount - 1])
        let second = UInt128(divisor.limbs[divisorCount - 2])
        let pair =
            UInt128(rest.limbs[place + divisorCount]) << 64
            | UInt128(rest.limbs[place + divisorCount - 1])
        var (guess, left) = pair.quotientAndRemainder(dividingBy: top)
        while guess >> 64 != 0
            || guess * second > left << 64 | UInt128(rest.limbs[place + divisorCount - 2])
        {
            guess -= 1
            left += top
            if left >> 64 != 0 { break }
        }
        return UInt64(truncatingIfNeeded: guess)
    }

    /// Takes `digit × divisor × 2^(64 × place)` away; gives the digit, lowered by one if it was too high.
    private static func subtract(
        _ digit: UInt64, times divisor: WideMagnitude, from rest: inout WideMagnitude, at place: Int,
        divisorCount: Int
    ) -> UInt64 {
        var carry: UInt128 = 0
        var borrow: UInt64 = 0
        for index in 0...divisorCount {
            let product = UInt128(digit) * UInt128(divisor.limbs[index]) + carry
            carry = product >> 64
            let (first, under) = rest.limbs[place + index].subtractingReportingOverflow(
                UInt64(truncatingIfNeeded: product))
            let (second, underAgain) = first.subtractingReportingOverflow(borrow)
            rest.limbs[place + index] = second
            borrow = under || underAgain ? 1 : 0
        }
        guard borrow != 0 else { return digit }
        var sum: UInt128 = 0
        for index in 0...divisorCount {
            sum = UInt128(rest.limbs[place + index]) + UInt128(divisor.limbs[index]) + sum >> 64
            rest.limbs[place + index] = UInt64(truncatingIfNeeded: sum)
        }
        return digit - 1
    }
}
