package import MapSource

/// A node of a YAML text: what stands there and exactly where.
///
/// This target reads the strict YAML subset of the mapping language to a tree; it does not know what
/// keys mean. Scalars are text until the schema of the document types them.
package struct YAMLNode: Sendable {
    /// What kind of node it is, with what it holds.
    package enum Content: Sendable {
        case scalar(YAMLScalar)
        case sequence([YAMLNode])
        case mapping([YAMLMember])
    }

    package var content: Content
    /// From the first to the last character; for block collections up to the end of the last child.
    /// For an alias the place of the alias, while its content keeps the places of the anchored node.
    package var span: SourceSpan

    package init(_ content: Content, span: SourceSpan) {
        self.content = content
        self.span = span
    }
}
