package import MapSource
package import MapYAML

/// An outcome word, or `{ default: V }`.
package struct OutcomeDeclaration: Sendable {
    package var word: String
    package var value: YAMLNode?
    package var span: SourceSpan
}
