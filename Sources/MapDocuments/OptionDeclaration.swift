package import MapSource
package import MapYAML

/// One option of a pair.
package struct OptionDeclaration: Sendable {
    /// What the values of an option are.
    package enum Kind: Sendable {
        case oneOf([Written])
        /// A code of a list of one side. For example: `crm.sites`.
        case code(Written)
        case listOf(Written)
        /// `text`, `integer`, `decimal` or `bool`.
        case type(Written)
    }

    /// Where it stands.
    package var span: SourceSpan
    /// What may be chosen.
    package var kind: Kind
    /// What counts when nothing is chosen.
    package var defaultValue: YAMLNode?
    /// Whether something must be chosen.
    package var isRequired: Bool
    /// The least length of a list.
    package var minimum: Written?
}
