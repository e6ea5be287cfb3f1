import Foundation

/// The folders of `Tests/Corpus`: each is one case, data only.
package enum Corpus {
    /// The cases in a folder below `Tests/Corpus`, by name. For example: `yaml`.
    package static func cases(_ kind: String) -> [CorpusCase] {
        let folder = RepositoryRoot.path + "/Tests/Corpus/" + kind
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
        return names.sorted().compactMap { name in
            var isFolder: ObjCBool = false
            let path = folder + "/" + name
            guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder), isFolder.boolValue
            else {
                return nil
            }
            return CorpusCase(name: name, folder: path)
        }
    }

    /// Whether goldens are to be written anew (`MAPCTL_RECORD=1`); a run that writes one fails.
    package static var isRecording: Bool { ProcessInfo.processInfo.environment["MAPCTL_RECORD"] == "1" }

    /// Whether the slow tests run as well (`MAPCTL_SLOW=1`).
    package static var isSlow: Bool { ProcessInfo.processInfo.environment["MAPCTL_SLOW"] == "1" }
}
