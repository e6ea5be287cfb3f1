package import MapSource
package import MapYAML

/// A kind of record of a platform.
package struct PlatformRecordDeclaration: Sendable {
    package var span: SourceSpan
    package var id: Written?
    package var fields: [Named<FieldDeclaration>] = []
    package var money: YAMLNode?
    /// Further keys (`page`, `changed`, …), kept as written.
    package var adapter: [Named<YAMLNode>] = []

    package init(span: SourceSpan) { self.span = span }
}
