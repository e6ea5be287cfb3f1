package import MapSource

/// How to find out whether a create has already happened.
package struct SearchDeclaration: Sendable {
    /// Where it stands.
    package var span: SourceSpan
    /// The operation that searches.
    package var by: Written?
    /// Its parameters by places of the record.
    package var with: [Named<Written>] = []
    /// Places that have to be equal in what is found.
    package var same: [Written] = []
}
