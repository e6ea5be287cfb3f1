package import MapSource
package import MapYAML

/// One of `records:` of a pair.
package struct RecordMappingDeclaration: Sendable {
    /// Where it stands.
    package var span: SourceSpan
    /// The record of each side.
    package var sides: [Named<Written>] = []
    /// The ways in which partners are found, in the order tried.
    package var match: [YAMLNode] = []
    /// Whether a key of it is not known, so that what is missing may be what was meant.
    package var hasUnknownKeys = false
    /// Where `match:` itself stands; `nil` without one.
    package var matchSpan: SourceSpan?
    /// What happens when several records match.
    package var several: Written?
    /// What happens to a record without a partner.
    package var unmatched: ForSides<OutcomeDeclaration>?
    /// What the first binding does.
    package var matched: Written?
    /// The links in the order of the file.
    package var links: [Named<LinkDeclaration>] = []
    /// The lines of the record.
    package var lines: LinesDeclaration?
    /// What a record must fulfil before it is mapped.
    package var checks: [Named<CheckDeclaration>] = []
    /// Amounts of both sides that have to agree.
    package var invariants: [Named<InvariantDeclaration>] = []

    package init(span: SourceSpan) { self.span = span }
}
