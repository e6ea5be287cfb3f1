package import MapSource

/// `pick: { crm: payments, by: { externalId: "{id}" }, take: [by, first], add: last }`.
package struct PickDeclaration: Sendable {
    /// Where it stands.
    package var span: SourceSpan
    /// The side that has the list, and the list.
    package var side: Named<Written>
    /// A member of the element and the text that it has to equal.
    package var by: Named<Written>?
    /// What is tried, in this order: `by`, `same`, `first`, `last`.
    package var take: [Written]
    /// Where an element goes that none equals.
    package var add: Written?
    /// What happens to the element that stood there: `stays` or `replaced`.
    package var former: Written?
}
