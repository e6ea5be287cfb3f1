/// How a platform means the money of an order: what its amounts stand for.
package struct MoneyModel: Sendable {
    /// What a discount of a line is a discount of.
    package enum Per: String, Sendable, Hashable, CaseIterable { case line, unit, none }

    /// Which sum a percent of the order is taken of.
    package enum PercentBase: String, Sendable, Hashable, CaseIterable {
        case listPrice = "list_price"
        case afterItemDiscounts = "after_item_discounts"
    }

    /// How a platform keeps kits.
    package enum KitStyle: String, Sendable, Hashable, CaseIterable {
        /// As their members, each a line of its own.
        case exploded
        /// As one line.
        case whole
    }

    /// Places in a line.
    package struct Line: Sendable {
        /// The lines.
        package var list: Place
        /// The price of a piece.
        package var price: Place
        /// How many pieces a line has.
        package var quantity: Place
        /// The line's own discount, writable.
        package var discount: Place?
        /// The line's own discount in percent, writable.
        package var percent: Place?
        /// Everything off, with the share of the order discount; read instead of the two above.
        package var total: Place?
        /// What a discount of a line is a discount of.
        package var per: Per
        /// Whether a line's discount already has its share of the order discount.
        package var isShareIncluded: Bool

        package init(list: Place, price: Place, quantity: Place, per: Per, isShareIncluded: Bool) {
            self.list = list
            self.price = price
            self.quantity = quantity
            self.per = per
            self.isShareIncluded = isShareIncluded
        }
    }

    /// A list of discounts of the whole order.
    package struct DiscountList: Sendable {
        /// The list of discounts.
        package var list: Place
        /// What the discount comes to.
        package var amount: Place
        /// The kind, with the codes that mean percent and money; and the value as entered.
        package var kind: Place?
        /// The code in the kind of a discount for a percent.
        package var percentCode: String?
        /// The code in the kind of a discount for an amount.
        package var moneyCode: String?
        /// The percent or the amount as it was given.
        package var value: Place?
        /// The lines that a discount is for; empty: the whole order.
        package var lines: Place?

        package init(list: Place, amount: Place) {
            self.list = list
            self.amount = amount
        }
    }

    /// Where the amounts of a line stand.
    package var line: Line
    /// The list of the order's discounts, where there is one.
    package var discounts: DiscountList?
    /// The order's discount as one amount.
    package var discount: Place?
    /// The order's discount in percent.
    package var percent: Place?
    /// What the percent is taken of.
    package var percentBase: PercentBase
    /// What the delivery costs.
    package var delivery: Place?
    /// A payment surcharge: its amount, and the percent that goods after discounts and delivery carry.
    package var fee: Place?
    /// The surcharge in percent.
    package var feePercent: Place?
    /// What the whole order comes to.
    package var total: Place?
    /// How kits are kept; `nil` where nothing is said.
    package var kitStyle: KitStyle?
    /// Whether one line stands for a kit, or its members stand each for themselves.
    package var kitMember: Place?
    /// How often the kit is in the order.
    package var kitQuantity: Place?

    package init(line: Line, percentBase: PercentBase) {
        self.line = line
        self.percentBase = percentBase
    }
}
