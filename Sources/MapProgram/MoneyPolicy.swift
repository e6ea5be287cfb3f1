package import MapValues

/// What a pair does between the money models of its two sides.
package struct MoneyPolicy: Sendable {
    /// What becomes of a discount of the whole order.
    package enum OrderDiscount: String, Sendable, Hashable, CaseIterable { case spread, carry, refuse }
    /// What becomes of a discount when the quantity changed.
    package enum QuantityChanged: String, Sendable, Hashable, CaseIterable {
        case keepUnit = "keep_unit"
        case keepLine = "keep_line"
        case park
    }
    /// What becomes of the rest that a price per piece cannot say.
    package enum Residual: Sendable {
        case splitLine
        case orderDiscount
        case park
        case accept
        /// Written, signed, into a place of the side that is written.
        case keepIn(Place)
    }

    /// What becomes of a payment surcharge.
    package enum Fee: String, Sendable, Hashable, CaseIterable {
        /// Not carried.
        case none
        /// Prices, own discounts and delivery are read with it.
        case prices
        /// Only what an extra line says.
        case line
    }

    /// Index into ``RecordProgram/origins``.
    package var origin: Int
    /// Where a surcharge of the order goes.
    package var fee = Fee.none
    /// What becomes of a discount of the whole order.
    package var orderDiscount: OrderDiscount
    /// What the shares of the lines are in proportion to.
    package var spreadOver: KitPolicy.Over
    /// The smallest amount of a share.
    package var spreadUnit: ExactDecimal
    /// Who gets what is left over.
    package var spreadRest: RestRule
    /// Which of equal lines comes first.
    package var spreadTie: TieRule
    /// `nil`: nothing is left over, or validate has asked for it.
    package var residual: Residual?
    /// What becomes of a discount when the quantity changed.
    package var quantityChanged: QuantityChanged

    package init(
        origin: Int, orderDiscount: OrderDiscount, spreadOver: KitPolicy.Over, spreadUnit: ExactDecimal,
        spreadRest: RestRule, spreadTie: TieRule, residual: Residual?, quantityChanged: QuantityChanged
    ) {
        self.origin = origin
        self.orderDiscount = orderDiscount
        self.spreadOver = spreadOver
        self.spreadUnit = spreadUnit
        self.spreadRest = spreadRest
        self.spreadTie = spreadTie
        self.residual = residual
        self.quantityChanged = quantityChanged
    }
}
