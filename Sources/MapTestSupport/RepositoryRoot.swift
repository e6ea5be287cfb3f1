/// Places in the repository, for tests that read its files.
package enum RepositoryRoot {
    /// The folder with the manifest, without a slash at the end.
    package static let path: String = {
        var parts = #filePath.split(separator: "/", omittingEmptySubsequences: false)
        parts.removeLast(3)
        return parts.joined(separator: "/")
    }()
}
