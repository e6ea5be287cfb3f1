package import MapSource

/// How a long list is read page by page.
package struct PageDeclaration: Sendable {
    /// Where it stands.
    package var span: SourceSpan
    /// `number`, `offset`, `cursor`, `link` or `keyset`.
    package var kind: Written
    /// The parameter with the number, offset or cursor.
    package var name: Written?
    /// The number of the first page.
    package var first: Written?
    /// Records of a page.
    package var size: Written?
    /// The parameter with the size.
    package var sizeName: Written?
    /// Where the cursor or address of the next page stands; the first place that has something.
    package var next: [Written] = []
    /// Parameters that are different from the second page on.
    package var then: [Named<Written>] = []
    /// An expression that holds for the last page; an empty page is always the last.
    package var last: Written?
    /// `keyset`: parameters of the next page by places in the last record.
    package var from: [Named<Written>] = []
}
