package import MapSource
package import MapYAML

/// A scalar as the author wrote it: its text, how it was quoted, and where it stands.
///
/// This target holds what the author wrote, typed and located: one file each, not yet whether it is
/// right. It takes YAML trees and gives documents and findings; it knows no other file.
package struct Written: Sendable {
    /// The text without its quotes.
    package var text: String
    /// How it was quoted.
    package var style: YAMLScalar.Style
    /// Where it stands.
    package var span: SourceSpan
    /// The node itself, so that an offset in the text leads to a place in the file.
    package var node: YAMLNode

    package init(text: String, style: YAMLScalar.Style, span: SourceSpan, node: YAMLNode) {
        self.text = text
        self.style = style
        self.span = span
        self.node = node
    }

    /// Whether it was written without quotes, so that `3` and `true` are not texts where types are open.
    package var isPlain: Bool { style == .plain }
}
