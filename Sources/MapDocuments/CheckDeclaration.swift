package import MapSource

/// `price: { shop: "price > 0", else: park, says: TEXT }`.
package struct CheckDeclaration: Sendable {
    /// Where it stands.
    package var span: SourceSpan
    /// The side that is tested, and the expression that has to hold there.
    package var condition: Named<Written>
    /// What happens to the record when it does not.
    package var otherwise: OutcomeDeclaration
    /// The reason that people read.
    package var says: Written?
}
