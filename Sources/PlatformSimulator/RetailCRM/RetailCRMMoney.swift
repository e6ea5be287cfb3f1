import MapValues

/// The arithmetic of the account: discounts of an order over the pieces of its items.
///
/// An item's own discount comes first, for each piece. A percentage of the order counts from what a piece
/// then costs. A sum of the order is spread in proportion to prices without discounts, line by line, so that
/// the parts make up the whole; where a part does not divide by the pieces, some cost a hundredth more.
struct RetailCRMMoney {
    /// An item as far as money goes; all but the quantity for one piece.
    struct Item {
        var price: ExactDecimal
        var quantity: ExactDecimal
        /// Its own discount.
        var own: ExactDecimal
        /// Its part of the order's discounts.
        var shared = ExactDecimal.zero
        /// What the pieces cost, with how many cost that.
        var prices: [(price: ExactDecimal, quantity: ExactDecimal)] = []

        /// Everything off a piece.
        var discount: ExactDecimal { Money.sum([own, shared]) }
        /// What the item costs.
        var sum: ExactDecimal {
            Money.sum(prices.map { Money.rounded(Money.product($0.price, $0.quantity)) })
        }
    }

    private(set) var items: [Item]

    /// Items with the discounts of their order.
    init(items: [Item], percent: ExactDecimal, money: ExactDecimal) {
        self.items = items
        for place in items.indices {
            let left = Money.difference(items[place].price, items[place].own)
            self.items[place].shared = Money.rounded(Money.percent(percent, of: left))
        }
        let weights = items.map { Money.product($0.price, $0.quantity) }
        let bounded = min(Money.rounded(money), Money.sum(self.items.map(Self.left)))
        let parts =
            Allocation.largestRemainder(
                total: bounded, weights: weights, unit: .cent, rest: .largestRemainder, tie: .first)
            ?? weights.map { _ in .zero }
        for (place, part) in zip(items.indices, parts) { spread(part, over: place) }
    }

    private static func left(of item: Item) -> ExactDecimal {
        Money.product(Money.difference(item.price, item.discount), item.quantity)
    }

    /// Takes a part of the order's discount off the pieces of an item.
    private mutating func spread(_ part: ExactDecimal, over place: Int) {
        let item = items[place]
        let total = Money.difference(Self.left(of: item), part)
        items[place].shared = Money.sum([item.shared, Money.quotient(part, item.quantity)])
        guard let pieces = item.quantity.integer, pieces > 0,
            let low = total.divided(by: item.quantity, toStep: .cent, mode: .floor)
        else {
            items[place].prices = [(Money.quotient(total, item.quantity), item.quantity)]
            return
        }
        let rest = Money.difference(total, Money.product(low, item.quantity))
        let dearer = Money.product(rest, ExactDecimal(100)).integer ?? 0
        items[place].prices = [(low, ExactDecimal(pieces - dearer))]
        if dearer > 0 { items[place].prices.append((Money.sum([low, .cent]), ExactDecimal(dearer))) }
    }
}
