package import MapSource
package import MapYAML

/// A dictionary as written.
package struct DictionaryDeclaration: Sendable {
    package struct Row: Sendable {
        package var span: SourceSpan
        /// By side name, or in the order of the sides when written as a list.
        package var values: [Named<[Written]>]
        package var positional: [Written]
        package var back: Written?
    }

    package var span: SourceSpan
    /// The code list or column of each side. For example: `custom_statuses.permalink`.
    package var columns: [Named<Written>] = []
    package var unmapped: ForSides<OutcomeDeclaration>?
    package var only: [Named<Written>] = []
    package var kind: Written?
    package var because: Written?
    package var value: Written?
    package var rows: [Row] = []
    package var rowsSpan: SourceSpan?
    /// `rows: { read: …, … }` or `rows: { bindings: … }`.
    package var readRows: YAMLNode?

    package init(span: SourceSpan) { self.span = span }
}
