package import MapSource

/// `money:` of `lines:`.
package struct MoneyPolicyDeclaration: Sendable {
    package enum Residual: Sendable {
        case word(Written)
        case keepIn(Written)
    }

    package var span: SourceSpan
    package var orderDiscount: Written?
    package var spread: SpreadDeclaration?
    package var residual: Residual?
    package var quantityChanged: Written?
    package var fee: Written?
}
