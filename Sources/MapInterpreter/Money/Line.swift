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

/// The order's money beside its lines.
struct OrderMoney {
    /// A discount in money that is in no line yet.
    var discount = ExactDecimal.zero
    /// A discount in percent that is in no line yet.
    var percent: ExactDecimal?
    var delivery: ExactDecimal?
    var fee: ExactDecimal?
    var total: ExactDecimal?
}

/// Money that cannot be read, or arithmetic that does not come out.
struct MoneyProblem: Error {
    let cause: String

    static let tooLarge = MoneyProblem(cause: "an amount has too many digits")
}
