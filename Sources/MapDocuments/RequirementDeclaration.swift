package import MapSource

/// `{ that: EXPRESSION, says: TEXT }` or `{ ask: TEXT, when: EXPRESSION }`.
package struct RequirementDeclaration: Sendable {
    package var span: SourceSpan
    package var that: Written?
    package var says: Written?
    package var ask: Written?
    package var when: Written?
}
