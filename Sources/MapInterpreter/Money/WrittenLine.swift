import MapProgram
import MapValues

/// A line as the written side means its money.
struct WrittenLine {
    let quantity: ExactDecimal
    let price: ExactDecimal?
    /// In the other side's unit: off the whole line, or off each piece.
    let discount: ExactDecimal
    /// Price × quantity less the discount.
    let net: ExactDecimal
}
