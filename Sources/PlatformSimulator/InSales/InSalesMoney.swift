import MapValues

/// The arithmetic of the shop: discounts over lines, then the payment's surcharge over goods and delivery.
///
/// Percentages count from sums without discounts, so they add up. Each line's part is rounded half away from
/// zero, and what is missing to the rounded whole goes to the first line of the list. A sum of money belongs
/// to its lines as a whole and does not follow their quantity.
struct InSalesMoney {
    /// A line as far as money goes.
    struct Line {
        var id: Int
        /// Price times quantity.
        var total: ExactDecimal
        /// Money off the whole line.
        var discount = ExactDecimal.zero
    }

    /// Percent put on by the way of payment.
    let margin: ExactDecimal
    private(set) var lines: [Line]

    init(lines: [Line], margin: ExactDecimal) {
        self.lines = lines
        self.margin = margin
    }

    /// Takes a percentage off some lines, or off all for an empty set. Gives the money it comes to.
    mutating func take(percent: ExactDecimal, off ids: Set<Int>) -> ExactDecimal {
        let places = places(ids)
        let base = Money.sum(places.map { lines[$0].total })
        let amount = Money.rounded(Money.percent(percent, of: base))
        var parts = places.map { Money.rounded(Money.percent(percent, of: lines[$0].total)) }
        if !parts.isEmpty { parts[0] = Money.sum([parts[0], Money.difference(amount, Money.sum(parts))]) }
        for (place, part) in zip(places, parts) { add(part, to: place) }
        return amount
    }

    /// Takes money off some lines, or off all for an empty set: over several lines in proportion to what they
    /// still cost. More than they cost is cut. Gives the money taken.
    mutating func take(money: ExactDecimal, off ids: Set<Int>) -> ExactDecimal {
        let places = places(ids)
        let weights = places.map { max(.zero, Money.difference(lines[$0].total, lines[$0].discount)) }
        let amount = min(Money.rounded(money), Money.sum(weights))
        let parts = Allocation.largestRemainder(
            total: amount, weights: weights, unit: .cent, rest: .first, tie: .first)
        for (place, part) in zip(places, parts ?? []) { add(part, to: place) }
        return amount
    }

    /// An amount with the surcharge of the payment.
    func withMargin(_ amount: ExactDecimal) -> ExactDecimal {
        Money.rounded(Money.sum([amount, Money.percent(margin, of: amount)]))
    }

    /// What a line costs after discounts and surcharge.
    func fullTotal(of line: Line) -> ExactDecimal {
        withMargin(Money.difference(line.total, line.discount))
    }

    private func places(_ ids: Set<Int>) -> [Int] {
        lines.indices.filter { ids.isEmpty || ids.contains(lines[$0].id) }
    }

    private mutating func add(_ part: ExactDecimal, to place: Int) {
        lines[place].discount = Money.sum([lines[place].discount, part])
    }
}
