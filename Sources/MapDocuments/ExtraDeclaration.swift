package import MapSource

/// `surcharge: { insales: margin_amount, links: { … } }`.
package struct ExtraDeclaration: Sendable {
    package var span: SourceSpan
    package var amount: Named<Written>
    package var when: Written?
    package var per: Written?
    package var links: [Named<LinkDeclaration>]
}
