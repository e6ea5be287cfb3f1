package import MapSource

/// How often and how patiently a request is repeated.
package struct RetryDeclaration: Sendable {
    /// Where it stands.
    package var span: SourceSpan
    /// Sends of one request, the first among them.
    package var attempts: Written?
    /// The longest first pause.
    package var base: Written?
    /// The longest pause of all.
    package var most: Written?
}
