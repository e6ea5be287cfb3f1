import MapValues

/// A line of an order in the one money model: amounts are for the whole line unless they say otherwise.
struct Line {
    /// The elements that it stands for: one, or the members of a kit.
    var elements: [Value]
    var isKit = false
    var quantity: ExactDecimal
    /// For one piece, before discounts; `nil` where the platform gives none.
    var price: ExactDecimal?
    /// The line's own discount.
    var discount: ExactDecimal
    /// The share of the order discount that the line is given.
    var share = ExactDecimal.zero

    /// Price × quantity, before discounts.
    var gross: ExactDecimal? { (price ?? .zero).multiplied(by: quantity) }
    /// After the line's own discount.
    var net: ExactDecimal? { gross?.subtracting(discount) }
    /// The own discount and the share.
    var off: ExactDecimal? { discount.adding(share) }
}
