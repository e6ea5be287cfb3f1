package import MapSource

/// `price: { hugeprofit: "price > 0", else: park, says: TEXT }`.
package struct CheckDeclaration: Sendable {
    package var span: SourceSpan
    package var condition: Named<Written>
    package var otherwise: OutcomeDeclaration
    package var says: Written?
}
