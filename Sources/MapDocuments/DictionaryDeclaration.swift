package import MapSource
package import MapYAML

/// A dictionary as written.
package struct DictionaryDeclaration: Sendable {
    /// One row: which values stand for each other.
    package struct Row: Sendable {
        /// Where it stands.
        package var span: SourceSpan
        /// By side name, or in the order of the sides when written as a list.
        package var values: [Named<[Written]>]
        /// The values in the order of the sides, of a row written as a list.
        package var positional: [Written]
        /// Which of several values comes back.
        package var back: Written?
    }

    /// Where it stands.
    package var span: SourceSpan
    /// The code list or column of each side. For example: `custom_statuses.permalink`.
    package var columns: [Named<Written>] = []
    /// What happens to a value that no row has.
    package var unmapped: ForSides<OutcomeDeclaration>?
    /// By side, the condition that a code of the list must fulfil to stand in a row.
    package var only: [Named<Written>] = []
    /// `one_to_one`, `many_to_one`, or `one_way`.
    package var kind: Written?
    /// Why the dictionary runs one way.
    package var because: Written?
    /// The type of the second column of a table. For example: `decimal`.
    package var value: Written?
    /// The rows as written.
    package var rows: [Row] = []
    /// The whole of `rows:`, for findings about all of them.
    package var rowsSpan: SourceSpan?
    /// `rows: { read: …, … }` or `rows: { bindings: … }`.
    package var readRows: YAMLNode?

    package init(span: SourceSpan) { self.span = span }
}
