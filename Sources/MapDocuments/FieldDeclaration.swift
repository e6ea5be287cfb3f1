package import MapSource
package import MapYAML

/// A field: its type word and what else is said of it.
package struct FieldDeclaration: Sendable {
    /// Where it stands.
    package var span: SourceSpan
    /// `text`, `money`, …; or the key that stands for the type (`code`, `object`, `list`, `map`, `parts`).
    package var type: String
    /// Where the type stands.
    package var typeSpan: SourceSpan
    /// What follows such a key.
    package var argument: YAMLNode?
    /// What else is said of the field: `required`, `max`, `write`, and so on.
    package var keys: [Named<YAMLNode>]

    package init(
        span: SourceSpan, type: String, typeSpan: SourceSpan, argument: YAMLNode?, keys: [Named<YAMLNode>]
    ) {
        self.span = span
        self.type = type
        self.typeSpan = typeSpan
        self.argument = argument
        self.keys = keys
    }
}
