package import MapSource

/// `pick: { retailcrm: payments, by: { externalId: "{id}" }, take: [by, first], add: last }`.
package struct PickDeclaration: Sendable {
    package var span: SourceSpan
    package var side: Named<Written>
    package var by: Named<Written>?
    package var take: [Written]
    package var add: Written?
    package var former: Written?
}
