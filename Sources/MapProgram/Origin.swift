package import MapSource

/// Where a link comes from, for reasons and explanations.
package struct Origin: Sendable {
    /// For example: `order.lines.offer`.
    package var name: String
    package var span: SourceSpan?

    package init(name: String, span: SourceSpan?) {
        self.name = name
        self.span = span
    }
}
