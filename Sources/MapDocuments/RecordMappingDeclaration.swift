package import MapSource
package import MapYAML

/// One of `records:` of a pair.
package struct RecordMappingDeclaration: Sendable {
    package var span: SourceSpan
    /// The record of each side.
    package var sides: [Named<Written>] = []
    package var match: [YAMLNode] = []
    package var several: Written?
    package var unmatched: ForSides<OutcomeDeclaration>?
    package var matched: Written?
    package var links: [Named<LinkDeclaration>] = []
    package var lines: LinesDeclaration?
    package var checks: [Named<CheckDeclaration>] = []
    package var invariants: [Named<InvariantDeclaration>] = []

    package init(span: SourceSpan) { self.span = span }
}
