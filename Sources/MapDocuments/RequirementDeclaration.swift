package import MapSource

/// `{ that: EXPRESSION, says: TEXT }` or `{ ask: TEXT, when: EXPRESSION }`.
package struct RequirementDeclaration: Sendable {
    /// Where it stands.
    package var span: SourceSpan
    /// What must hold.
    package var that: Written?
    /// The reason that people read.
    package var says: Written?
    /// What a person has to confirm once.
    package var ask: Written?
    /// Under which options it is asked.
    package var when: Written?
}
