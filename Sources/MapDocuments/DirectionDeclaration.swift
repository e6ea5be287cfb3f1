package import MapSource

/// `direction: insales -> retailcrm`.
package struct DirectionDeclaration: Sendable {
    /// The side that is read.
    package var from: String
    /// The side that is written.
    package var to: String
    /// Where it stands.
    package var span: SourceSpan
}
