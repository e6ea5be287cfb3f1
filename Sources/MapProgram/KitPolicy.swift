package import MapValues

/// How kits that one side explodes are carried.
package struct KitPolicy: Sendable {
    /// What becomes of kits.
    package enum Mode: String, Sendable, Hashable, CaseIterable {
        /// Members go over as lines of their own.
        case elements
        /// Members become one line, and one line its members.
        case whole
        /// Kits get no special care.
        case none
    }

    /// What the shares of a split are in proportion to.
    package enum Over: String, Sendable, Hashable, CaseIterable {
        case listPrice = "list_price"
        case lineNet = "line_net"
        case lineGross = "line_gross"
    }

    /// What becomes of kits.
    package var mode: Mode
    /// What the shares of the members are in proportion to.
    package var splitOver: Over
    /// The smallest amount of a share.
    package var splitUnit: ExactDecimal
    /// Who gets what is left over.
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
