package import MapSource

/// `money:` of `lines:`.
package struct MoneyPolicyDeclaration: Sendable {
    /// A word, or the place that keeps the rest.
    package enum Residual: Sendable {
        case word(Written)
        case keepIn(Written)
    }

    /// Where it stands.
    package var span: SourceSpan
    /// Where `money:` itself stands.
    package var keySpan: SourceSpan
    /// `spread`, `carry`, or `refuse`.
    package var orderDiscount: Written?
    /// How a discount of the order is shared among its lines.
    package var spread: SpreadDeclaration?
    /// What happens to the rest that a price per piece cannot say.
    package var residual: Residual?
    /// `keep_unit`, `keep_line`, or `park`.
    package var quantityChanged: Written?
    /// Where a surcharge of the order goes: `none`, `prices`, `line`, or an option.
    package var fee: Written?
}
