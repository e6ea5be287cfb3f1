package import MapSource

/// `surcharge: { shop: margin_amount, links: { … } }`.
package struct ExtraDeclaration: Sendable {
    /// Where it stands.
    package var span: SourceSpan
    /// The side and the place of the amount.
    package var amount: Named<Written>
    /// A condition over options.
    package var when: Written?
    /// What a line is made for each of. For example: `tax_rate`.
    package var per: Written?
    /// The links that make the line and by which it is found again.
    package var links: [Named<LinkDeclaration>]
}
