/// Splitting an amount over several receivers so that the parts are whole units and sum up exactly.
package enum Allocation {
    /// The parts of a total in proportion to weights, each a multiple of the unit; they always sum up to it.
    ///
    /// Every share is rounded down to the unit, then the rest is given out by the rule. A share without a
    /// weight gets nothing. A negative total is split like the positive one, with the sign put back. Where
    /// the total is not a multiple of the unit, what is below one unit goes to the next in line for a unit.
    ///
    /// `nil` when a weight is negative, the unit is not positive, all weights are zero while the total is
    /// not, or the total has more units than a decimal holds. A total of zero gives zeros, whatever the
    /// weights are.
    package static func largestRemainder(
        total: ExactDecimal, weights: [ExactDecimal], unit: ExactDecimal, rest: RestRule, tie: TieRule
    ) -> [ExactDecimal]? {
        guard unit.coefficient > 0, weights.allSatisfy({ !$0.isNegative }) else { return nil }
        if total.isZero { return Array(repeating: .zero, count: weights.count) }
        let magnitude = total.magnitude
        guard weights.contains(where: { !$0.isZero }),
            let units = magnitude.wholeQuotient(dividingBy: unit),
            let belowUnit = magnitude.remainder(dividingBy: unit)
        else { return nil }
        let given: Given?
        if let shares = narrowShares(of: units, weights: weights) {
            given = distribute(units, over: shares, rest: rest, tie: tie)
        } else if let shares = wideShares(of: units, weights: weights) {
            given = distribute(units, over: shares, rest: rest, tie: tie)
        } else {
            given = nil
        }
        guard let given else { return nil }
        return amounts(given, unit: unit, belowUnit: belowUnit, isNegative: total.isNegative)
    }
}

extension Allocation {
    /// What one receiver gets before the rest is given out.
    private struct Share<Remainder: Comparable> {
        /// Whole units after rounding down.
        var units: ExactDecimal
        /// What rounding down took, in parts of a unit; all shares have one denominator.
        var lost: Remainder
        var hasWeight: Bool
    }

    /// Units for each receiver, and who is the next in line for one.
    private struct Given {
        var counts: [ExactDecimal]
        var next: Int
    }

    /// `units × weight ÷ sum of weights`, rounded down, with what that took; `nil` when 128 bits do not hold
    /// the products, as those of everyday amounts do.
    private static func narrowShares(of units: ExactDecimal, weights: [ExactDecimal]) -> [Share<UInt128>]? {
        let scale = weights.map(\.scale).max() ?? 0
        var aligned: [UInt128] = []
        aligned.reserveCapacity(weights.count)
        var sum: UInt128 = 0
        for weight in weights {
            let factor = PowersOfTen[scale - weight.scale]
            let (product, overflow) = weight.coefficient.magnitude.multipliedReportingOverflow(by: factor)
            let (next, carry) = sum.addingReportingOverflow(product)
            if overflow || carry { return nil }
            aligned.append(product)
            sum = next
        }
        var shares: [Share<UInt128>] = []
        shares.reserveCapacity(weights.count)
        for weight in aligned {
            let (product, overflow) = units.coefficient.magnitude.multipliedReportingOverflow(by: weight)
            if overflow { return nil }
            let (quotient, rest) = product.quotientAndRemainder(dividingBy: sum)
            guard let count = Int128(exactly: quotient) else { return nil }
            shares.append(
                Share(units: ExactDecimal(shortened: count, scale: 0), lost: rest, hasWeight: weight != 0))
        }
        return shares
    }

    /// The same for all numbers.
    private static func wideShares(of units: ExactDecimal, weights: [ExactDecimal]) -> [Share<WideMagnitude>]?
    {
        let scale = weights.map(\.scale).max() ?? 0
        var aligned: [WideMagnitude] = []
        aligned.reserveCapacity(weights.count)
        var sum = WideMagnitude(0)
        for weight in weights {
            guard let wide = weight.wide(atScale: scale), let next = sum.adding(wide) else { return nil }
            aligned.append(wide)
            sum = next
        }
        let total = WideMagnitude(units.coefficient.magnitude)
        var shares: [Share<WideMagnitude>] = []
        shares.reserveCapacity(weights.count)
        for weight in aligned {
            guard let product = total.multiplied(by: weight) else { return nil }
            let (quotient, rest) = product.dividedWithRemainder(by: sum)
            guard let count = ExactDecimal(quotient, scale: 0, isNegative: false) else { return nil }
            shares.append(Share(units: count, lost: rest, hasWeight: !weight.isZero))
        }
        return shares
    }

    /// Gives out what rounding down has left.
    private static func distribute<Remainder>(
        _ units: ExactDecimal, over shares: [Share<Remainder>], rest: RestRule, tie: TieRule
    ) -> Given? {
        let line = order(of: shares, rest: rest, tie: tie)
        var counts = shares.map(\.units)
        guard let given = ExactDecimal.sum(counts), let spare = units.subtracting(given)?.integer,
            let head = line.first
        else { return nil }
        switch rest {
        case .largestRemainder:
            // Fewer than the shares that lost something, so there is always a next one in line.
            guard spare < line.count else { return nil }
            for index in line[..<spare] {
                guard let more = counts[index].adding(.one) else { return nil }
                counts[index] = more
            }
            return Given(counts: counts, next: line[spare])
        case .first, .last:
            guard let more = counts[head].adding(ExactDecimal(spare)) else { return nil }
            counts[head] = more
            return Given(counts: counts, next: head)
        }
    }

    /// The places of the shares with a weight, the first in line first.
    private static func order<Remainder>(
        of shares: [Share<Remainder>], rest: RestRule, tie: TieRule
    ) -> [Int] {
        let line = shares.indices.filter { shares[$0].hasWeight }
        switch rest {
        case .first: return line
        case .last: return line.reversed()
        case .largestRemainder:
            return line.sorted { left, right in
                if shares[left].lost != shares[right].lost { return shares[left].lost > shares[right].lost }
                switch tie {
                case .first: return left < right
                case .last: return left > right
                }
            }
        }
    }

    private static func amounts(
        _ given: Given, unit: ExactDecimal, belowUnit: ExactDecimal, isNegative: Bool
    ) -> [ExactDecimal]? {
        var result: [ExactDecimal] = []
        result.reserveCapacity(given.counts.count)
        for (index, count) in given.counts.enumerated() {
            guard var amount = count.multiplied(by: unit) else { return nil }
            if index == given.next, !belowUnit.isZero {
                guard let more = amount.adding(belowUnit) else { return nil }
                amount = more
            }
            result.append(isNegative ? amount.negated : amount)
        }
        return result
    }
}
