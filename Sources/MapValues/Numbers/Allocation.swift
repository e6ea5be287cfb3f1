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
            let belowUnit = magnitude.remainder(dividingBy: unit),
            let shares = shares(of: units, weights: weights)
        else { return nil }
        let line = order(of: shares, rest: rest, tie: tie)
        var counts = shares.map(\.units)
        guard let given = ExactDecimal.sum(counts), let spare = units.subtracting(given)?.integer,
            let head = line.first
        else { return nil }
        var next = head
        switch rest {
        case .largestRemainder:
            // Fewer than the shares that lost something, so there is always a next one in line.
            guard spare < line.count else { return nil }
            for index in line[..<spare] {
                guard let more = counts[index].adding(.one) else { return nil }
                counts[index] = more
            }
            next = line[spare]
        case .first, .last:
            guard let more = counts[head].adding(ExactDecimal(spare)) else { return nil }
            counts[head] = more
        }
        return amounts(counts, unit: unit, belowUnit: belowUnit, to: next, isNegative: total.isNegative)
    }
}

extension Allocation {
    private struct Share {
        /// Whole units after rounding down.
        var units: ExactDecimal
        /// What rounding down took, in parts of a unit; all shares have one denominator.
        var lost: WideMagnitude
        var hasWeight: Bool
    }

    /// `units × weight ÷ sum of weights`, rounded down, with what that took.
    private static func shares(of units: ExactDecimal, weights: [ExactDecimal]) -> [Share]? {
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
        var shares: [Share] = []
        shares.reserveCapacity(weights.count)
        for weight in aligned {
            guard let product = total.multiplied(by: weight) else { return nil }
            let (quotient, rest) = product.dividedWithRemainder(by: sum)
            guard let count = ExactDecimal(quotient, scale: 0, isNegative: false) else { return nil }
            shares.append(Share(units: count, lost: rest, hasWeight: !weight.isZero))
        }
        return shares
    }

    /// The places of the shares with a weight, the first in line first.
    private static func order(of shares: [Share], rest: RestRule, tie: TieRule) -> [Int] {
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
        _ counts: [ExactDecimal], unit: ExactDecimal, belowUnit: ExactDecimal, to place: Int, isNegative: Bool
    ) -> [ExactDecimal]? {
        var result: [ExactDecimal] = []
        result.reserveCapacity(counts.count)
        for index in counts.indices {
            guard var amount = counts[index].multiplied(by: unit) else { return nil }
            if index == place, !belowUnit.isZero {
                guard let more = amount.adding(belowUnit) else { return nil }
                amount = more
            }
            result.append(isNegative ? amount.negated : amount)
        }
        return result
    }
}
