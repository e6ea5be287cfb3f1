package import MapValues

/// Two lists whose elements are matched by key; with money and kits for the lines of an order.
package struct ListProgram: Sendable {
    package var origin: Int
    package var lists: PerSide<Place>
    /// Places in the element; `nil` where elements are matched by position.
    package var keys: PerSide<Place>?
    /// What happens to an element whose partner is gone, by the side that is written.
    package var removed: PerSide<Outcome>
    /// What happens to an element without a partner, by the side that is written.
    package var added: PerSide<Outcome>
    /// Links of the element; places start at the element.
    package var nodes: [LinkNode]
    /// By link origin: how values of kit members become one.
    package var folds: [Int: Fold]
    package var kits: KitPolicy?
    package var money: MoneyPolicy?
    package var extras: [ExtraLine]

    package init(
        origin: Int, lists: PerSide<Place>, keys: PerSide<Place>?, nodes: [LinkNode]
    ) {
        self.origin = origin
        self.lists = lists
        self.keys = keys
        self.nodes = nodes
        removed = PerSide(.omit, .omit)
        added = PerSide(.create, .create)
        folds = [:]
        extras = []
    }
}

/// How kits that one side explodes are carried.
package struct KitPolicy: Sendable {
    package enum Mode: String, Sendable, Hashable, CaseIterable {
        /// Members go over as lines of their own.
        case elements
        /// Members become one line, and one line its members.
        case whole
        /// Kits get no special care.
        case none
    }

    package enum Over: String, Sendable, Hashable, CaseIterable {
        case listPrice = "list_price"
        case lineNet = "line_net"
        case lineGross = "line_gross"
    }

    package var mode: Mode
    package var splitOver: Over
    package var splitUnit: ExactDecimal
    package var splitRest: RestRule
    /// How the price of one kit is rounded.
    package var price: Rounding

    package init(
        mode: Mode, splitOver: Over, splitUnit: ExactDecimal, splitRest: RestRule, price: Rounding
    ) {
        self.mode = mode
        self.splitOver = splitOver
        self.splitUnit = splitUnit
        self.splitRest = splitRest
        self.price = price
    }
}

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

/// A line made from one amount of the order, recognised by its key, left out when absent.
package struct ExtraLine: Sendable {
    package var origin: Int
    /// The side that has the amount.
    package var amountSide: Side
    package var amount: Place
    /// Constants that make the line and by which it is recognised.
    package var nodes: [LinkNode]

    package init(origin: Int, amountSide: Side, amount: Place, nodes: [LinkNode]) {
        self.origin = origin
        self.amountSide = amountSide
        self.amount = amount
        self.nodes = nodes
    }
}
