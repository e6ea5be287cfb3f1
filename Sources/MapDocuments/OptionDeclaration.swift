package import MapSource
package import MapYAML

/// One option of a pair.
package struct OptionDeclaration: Sendable {
    package enum Kind: Sendable {
        case oneOf([Written])
        /// A code of a list of one side. For example: `retailcrm.sites`.
        case code(Written)
        case listOf(Written)
        /// `text`, `integer`, `decimal` or `bool`.
        case type(Written)
    }

    package var span: SourceSpan
    package var kind: Kind
    package var defaultValue: YAMLNode?
    package var isRequired: Bool
    package var minimum: Written?
}
