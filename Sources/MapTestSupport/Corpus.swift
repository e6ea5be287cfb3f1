import Glibc

/// The folders of `Tests/Corpus`: each is one case, data only.
package enum Corpus {
    /// The cases in a folder below `Tests/Corpus`, by name. For example: `yaml`.
    package static func cases(_ kind: String) -> [CorpusCase] {
        let folder = "Tests/Corpus/\(kind)"
        return RepositoryFiles.names(in: folder).filter { RepositoryFiles.isFolder("\(folder)/\($0)") }
            .map { CorpusCase(name: $0, folder: "\(folder)/\($0)") }
    }

    /// Whether goldens are to be written anew (`MAPCTL_RECORD=1`); a run that writes one fails.
    package static var isRecording: Bool { isSet("MAPCTL_RECORD") }

    /// Whether the slow tests run as well (`MAPCTL_SLOW=1`).
    package static var isSlow: Bool { isSet("MAPCTL_SLOW") }

    /// The number in an environment variable. For example: `MAPCTL_SEED`, which runs one generated case
    /// alone.
    package static func number(_ variable: String) -> UInt64? {
        getenv(variable).flatMap { UInt64(String(cString: $0)) }
    }

    private static func isSet(_ variable: String) -> Bool {
        getenv(variable).map { String(cString: $0) } == "1"
    }
}
