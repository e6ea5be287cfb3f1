package import MapExpressions
package import MapSource

/// An expression with its text, checked against the side that is read.
package struct ProgramExpression: Sendable {
    package var text: String
    package var span: SourceSpan?
    package var checked: CheckedExpression

    package init(text: String, span: SourceSpan?, checked: CheckedExpression) {
        self.text = text
        self.span = span
        self.checked = checked
    }
}
