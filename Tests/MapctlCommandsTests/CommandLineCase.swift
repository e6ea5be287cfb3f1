import Glibc
import MapTestSupport
import Testing

/// One folder of the command line's corpus.
struct CommandLineCase: Sendable, CustomTestStringConvertible {
    private static let folder = "Tests/Corpus/cli"

    /// The folder's name, which says what it shows. For example: `validate-unknown-key`.
    let slug: String

    var testDescription: String { slug }

    static let all = RepositoryFiles.names(in: folder).map(CommandLineCase.init)

    /// Whether differences are written down.
    static var isRecording: Bool { getenv("MAPCTL_RECORD") != nil }

    /// Where the scripts are that cases use.
    private static let environment = ["SUPPORT": "\(RepositoryRoot.path)/Tests/MapctlCommandsTests"]

    func run() throws -> ShellRun {
        let input = Array(text("stdin").utf8)
        let files = "\(Self.folder)/\(slug)/files"
        guard RepositoryFiles.isFolder(files) else {
            return try ShellRun(
                text("cmd"), in: RepositoryRoot.path, input: input, environment: Self.environment)
        }
        let copy = try TemporaryFolder()
        _ = try ShellRun("cp -R '\(RepositoryRoot.path)/\(files)/.' '\(copy.path)'", in: RepositoryRoot.path)
        return try ShellRun(text("cmd"), in: copy.path, input: input, environment: Self.environment)
    }

    /// The text of a file of the case; empty when there is none.
    func text(_ name: String) -> String {
        RepositoryFiles.text(of: "\(Self.folder)/\(slug)/\(name)") ?? ""
    }

    func record(_ text: String, as name: String) {
        RepositoryFiles.write(text, to: "\(Self.folder)/\(slug)/\(name)")
    }
}
