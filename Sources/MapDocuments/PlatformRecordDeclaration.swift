package import MapSource
package import MapYAML

/// A kind of record of a platform.
package struct PlatformRecordDeclaration: Sendable {
    /// Where it stands.
    package var span: SourceSpan
    /// The identity field.
    package var id: Written?
    /// The fields by their dotted names.
    package var fields: [Named<FieldDeclaration>] = []
    /// What the amounts mean, as written.
    package var money: YAMLNode?
    /// The operations that carry it, and how its changes are read.
    package var calls = RecordCalls()

    package init(span: SourceSpan) { self.span = span }
}
