package import MapSource

/// A scalar: its text after unescaping and folding, and how it was written.
package struct YAMLScalar: Sendable {
    /// How a scalar was written.
    package enum Style: Sendable { case plain, singleQuoted, doubleQuoted, literal, folded }

    package var text: String
    package var style: Style
    /// Where it is written, quotes included; for the scalar of an alias the anchored place.
    /// `nil` for a scalar that was made and not read.
    package var written: SourceSpan?

    package init(text: String, style: Style, written: SourceSpan? = nil) {
        self.text = text
        self.style = style
        self.written = written
    }
}
