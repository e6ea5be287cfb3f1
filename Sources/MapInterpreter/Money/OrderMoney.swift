import MapValues

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
