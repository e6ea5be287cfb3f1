package import MapSource
package import MapYAML

/// A `snapshot:` file: what the account behind a connection said of itself on a day.
///
/// Proofs about codes and rights are held against it, so that no check needs the network.
package struct SnapshotDocument: Sendable {
    /// A code that records of the account have had lately.
    package struct Seen: Sendable {
        /// The code.
        package var code: Written
        /// The day of the last record with it. For example: `2026-11-19`.
        package var last: Written?
        /// How many records had it.
        package var count: Written?
    }

    /// The connection that was asked.
    package var name: Written
    /// The file that it stands in.
    package var file: SourceFile
    /// The platform of the account.
    package var platform: Written
    /// The day on which it was taken. For example: `2026-11-20`.
    package var taken: Written
    /// The profiles of the platform that the account answers; `nil` when it was not asked.
    package var versions: [Written]?
    /// The key itself, for findings about the versions.
    package var versionsSpan: SourceSpan?
    /// What the key may do, in the platform's words; `nil` when it was not asked.
    package var rights: [Written]?
    /// The key `rights`, for findings about them.
    package var rightsSpan: SourceSpan?
    /// What the key may see, in the platform's word. For example: `access_selective`.
    package var access: Written?
    /// The sites that the key may see; `nil` when it was not asked.
    package var sites: [Written]?
    /// The key `sites`, for findings about them.
    package var sitesSpan: SourceSpan?
    /// The rows of the lists of codes, each a mapping of columns.
    package var codes: [Named<[YAMLNode]>] = []
    /// By list: codes that records had lately.
    package var seen: [Named<[Seen]>] = []
}
