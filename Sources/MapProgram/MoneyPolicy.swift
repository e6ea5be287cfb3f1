package import MapValues

/// What a pair does between the money models of its two sides.
package struct MoneyPolicy: Sendable {
    package enum OrderDiscount: String, Sendable, Hashable, CaseIterable { case spread, carry, refuse }
    package enum QuantityChanged: String, Sendable, Hashable, CaseIterable {
        case keepUnit = "keep_unit"
        case keepLine = "keep_line"
        case park
    }
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

    package var origin: Int
    package var fee = Fee.none
    package var orderDiscount: OrderDiscount
    package var spreadOver: KitPolicy.Over
    package var spreadUnit: ExactDecimal
    package var spreadRest: RestRule
    package var spreadTie: TieRule
    /// `nil`: nothing is left over, or validate has asked for it.
    package var residual: Residual?
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
