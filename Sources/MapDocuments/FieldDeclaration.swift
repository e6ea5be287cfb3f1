package import MapSource
package import MapYAML

/// A field: its type word and what else is said of it.
package struct FieldDeclaration: Sendable {
    package var span: SourceSpan
    /// `text`, `money`, …; or the key that stands for the type (`code`, `object`, `list`, `map`, `parts`).
    package var type: String
    package var typeSpan: SourceSpan
    /// What follows such a key.
    package var argument: YAMLNode?
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
