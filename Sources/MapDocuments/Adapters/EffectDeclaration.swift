package import MapSource

/// What a write does beside what it says.
package struct EffectDeclaration: Sendable {
    /// Where it stands.
    package var span: SourceSpan
    /// An expression over the record.
    package var when: Written
    /// What happens then, for people.
    package var does: Written
}
