package import MapSource
package import MapYAML

/// An outcome word, or `{ default: V }`.
package struct OutcomeDeclaration: Sendable {
    /// The word. For example: `omit`.
    package var word: String
    /// The value of `default`.
    package var value: YAMLNode?
    /// Where it stands.
    package var span: SourceSpan
}
