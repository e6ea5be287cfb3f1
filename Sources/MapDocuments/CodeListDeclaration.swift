package import MapSource
package import MapYAML

/// A list of codes.
package struct CodeListDeclaration: Sendable {
    /// Where it stands.
    package var span: SourceSpan
    /// The column that holds the code.
    package var code: Written?
    /// The column that holds the title.
    package var name: Written?
    /// Further columns and what they hold.
    package var columns: [Named<YAMLNode>] = []
    /// Whether the rows are all that can ever occur.
    package var isClosed = false
    /// The rows that the platform file itself knows.
    package var rows: [YAMLNode] = []
    /// Further keys (`read`, …), kept as written.
    package var adapter: [Named<YAMLNode>] = []

    package init(span: SourceSpan) { self.span = span }
}
