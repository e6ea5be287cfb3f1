package import MapSource

/// `direction: insales -> retailcrm`.
package struct DirectionDeclaration: Sendable {
    package var from: String
    package var to: String
    package var span: SourceSpan
}
