package import MapSource

/// `direction: shop -> crm`.
package struct DirectionDeclaration: Sendable {
    /// The side that is read.
    package var from: String
    /// The side that is written.
    package var to: String
    /// Where it stands.
    package var span: SourceSpan
}
