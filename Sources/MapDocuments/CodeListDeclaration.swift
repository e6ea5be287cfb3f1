package import MapSource
package import MapYAML

/// A list of codes.
package struct CodeListDeclaration: Sendable {
    package var span: SourceSpan
    package var code: Written?
    package var name: Written?
    package var columns: [Named<YAMLNode>] = []
    package var isClosed = false
    package var rows: [YAMLNode] = []
    package var adapter: [Named<YAMLNode>] = []

    package init(span: SourceSpan) { self.span = span }
}
