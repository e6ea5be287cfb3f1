package import MapSource

/// Where a key's rights are told.
package struct RightsDeclaration: Sendable {
    /// Where it stands.
    package var span: SourceSpan
    /// The operation that tells them.
    package var by: Written?
    /// Where they stand in its answer.
    package var at: Written?
    /// Where the answer says what the key may see.
    package var access: Written?
    /// Where the answer says which sites the key may see.
    package var sites: Written?
    /// What each right is called in the platform's own pages.
    package var names: [Named<Written>] = []
}
