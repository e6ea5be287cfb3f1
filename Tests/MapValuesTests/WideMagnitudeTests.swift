import MapTestSupport
import MapValues
import Testing

@Suite struct WideMagnitudeTests {
    /// Long division guesses its digits; the guess is wrong for limbs like these and hardly ever for others.
    private static let limbs: [UInt64] = [
        0, 1, 2, 3, 1 << 61, 1 << 63, (1 << 63) - 1, (1 << 63) + 1, .max, .max - 1,
    ]

    @Test func dividesBackToWhatWasDivided() throws {
        var random = SeededRandom(3)
        for _ in 0..<(Corpus.isSlow ? 2_000_000 : 30_000) {
            let divisor = try number(1 + random.below(6), &random)
            let dividend = try number(1 + random.below(8), &random)
            if divisor.isZero { continue }
            let (quotient, rest) = dividend.dividedWithRemainder(by: divisor)
            #expect(rest < divisor)
            #expect(quotient.multiplied(by: divisor)?.adding(rest) == dividend)
        }
    }

    @Test func tellsWhenARangeEnds() throws {
        let greatest = try number([UInt64](repeating: .max, count: 8))
        let one = WideMagnitude(1)
        #expect(greatest.adding(one) == nil)
        #expect(one.subtracting(greatest) == nil)
        #expect(greatest.subtracting(one)?.adding(one) == greatest)
        #expect(greatest.multiplied(by: WideMagnitude(2)) == nil)
        #expect(greatest.multiplied(by: one) == greatest)
        let half = try number([0, 0, 0, 0, 1])
        #expect(half.multiplied(by: half) == nil)
        #expect(half.multiplied(by: try number([0, 0, 0, 1])) != nil)
    }

    private func number(_ count: Int, _ random: inout SeededRandom) throws -> WideMagnitude {
        try number(
            (0..<count).map { _ in
                random.below(4) == 0 ? random.next() : Self.limbs[random.below(Self.limbs.count)]
            })
    }

    /// A number from its limbs in base 2^64, lowest first.
    private func number(_ limbs: [UInt64]) throws -> WideMagnitude {
        var result = WideMagnitude(0)
        for limb in limbs.reversed() {
            let shifted = try #require(result.multiplied(by: WideMagnitude(1 << 64)))
            result = try #require(shifted.adding(WideMagnitude(UInt128(limb))))
        }
        return result
    }
}
