package import MapSource

/// A node of a YAML text: what stands there and exactly where.
///
/// This target reads the strict YAML subset of the mapping language to a tree; it does not know what
/// keys mean. Scalars are text until the schema of the document types them.
package struct YAMLNode: Sendable {
    /// What kind of node it is, with what it holds.
    package indirect enum Content: Sendable {
        case scalar(YAMLScalar)
        case sequence([YAMLNode])
        case mapping([YAMLMember])
    }

    package var content: Content
    /// From the first to the last character; for block collections up to the end of the last child.
    package var span: SourceSpan

    package init(_ content: Content, span: SourceSpan) {
        self.content = content
        self.span = span
    }
}

/// A scalar: its text after unescaping and folding, and how it was written.
package struct YAMLScalar: Sendable {
    /// How a scalar was written.
    package enum Style: Sendable { case plain, singleQuoted, doubleQuoted, literal, folded }

    package var text: String
    package var style: Style

    package init(text: String, style: Style) {
        self.text = text
        self.style = style
    }
}

/// One `key: value` of a mapping.
package struct YAMLMember: Sendable {
    package var key: String
    package var keySpan: SourceSpan
    package var value: YAMLNode

    package init(key: String, keySpan: SourceSpan, value: YAMLNode) {
        self.key = key
        self.keySpan = keySpan
        self.value = value
    }
}
