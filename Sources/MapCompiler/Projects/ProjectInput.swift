package import MapDocuments
package import MapValues

/// All that a project is checked with, beside the pairs of its instances, which are compiled one by one.
package struct ProjectInput: Sendable {
    /// The project as written.
    package var project: ProjectDocument
    /// By instance: the pair that it uses, as far as it could be found.
    package var pairs: [String: PairDocument]
    /// By platform name, of connections and pairs, as far as they could be found.
    package var platforms: [String: PlatformDocument]
    /// The snapshots beside the project.
    package var snapshots: [SnapshotDocument]
    /// The day of the check; without one no snapshot is called old.
    package var today: CivilDay?

    package init(
        project: ProjectDocument, pairs: [String: PairDocument], platforms: [String: PlatformDocument],
        snapshots: [SnapshotDocument], today: CivilDay?
    ) {
        self.project = project
        self.pairs = pairs
        self.platforms = platforms
        self.snapshots = snapshots
        self.today = today
    }
}
