package import MapExpressions
package import MapSource

/// An expression with its text, checked against the side that is read.
package struct ProgramExpression: Sendable {
    /// The expression as written.
    package var text: String
    /// Where it stands.
    package var span: SourceSpan?
    /// The expression with its names resolved.
    package var checked: CheckedExpression

    package init(text: String, span: SourceSpan?, checked: CheckedExpression) {
        self.text = text
        self.span = span
        self.checked = checked
    }
}
