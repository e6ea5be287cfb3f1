import MapDocuments
import MapSource

/// The snapshots of a project's accounts: the files of the folder `snapshots` beside it.
enum Snapshots {
    /// All of them, in the order of their names; files that are something else are left to their own check.
    static func beside(_ project: ProjectDocument, _ loader: inout DocumentLoader) -> [SnapshotDocument] {
        let folder = FilePath.joined(FilePath.folder(of: project.file.name), "snapshots")
        guard FileAccess.kind(of: folder) == .folder else { return [] }
        return loader.documents(in: folder).compactMap {
            if case .snapshot(let snapshot) = $0.document { snapshot } else { nil }
        }
    }
}
