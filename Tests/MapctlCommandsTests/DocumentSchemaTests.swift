import Glibc
import MapTestSupport
import Testing

/// `mapctl schema` describes the documents that the reader takes, and refuses the keys that it refuses.
@Suite struct DocumentSchemaTests {
    /// Whether Python has what the check needs; without it the tests are shown as skipped.
    private static let hasPython =
        (try? ShellRun("python3 -c 'import jsonschema, yaml'", in: "/").exit) == 0
    private static let environment = ["MAPCTL_LIBRARY": "\(RepositoryRoot.path)/mappings"]

    @Test(.enabled(if: hasPython, "python3 has no jsonschema and yaml"))
    func acceptsTheDocumentsOfTheRepositoryAndRefusesMisspeltKeys() throws {
        let mutations = getenv("MAPCTL_SLOW") == nil ? 12 : 300
        let root = RepositoryRoot.path
        let run = try ShellRun(
            "python3 -B '\(root)/Tests/MapctlCommandsTests/Schemas/documents.py' '\(root)' \(mutations)",
            in: root,
            environment: Self.environment)
        #expect(run.output == "", "\(run.errors)")
        #expect(run.exit == 0, "\(run.errors)")
    }

    @Test func addsTheCodesOfSnapshots() throws {
        let folder = try TemporaryFolder()
        let root = RepositoryRoot.path
        let script = """
            cp -r '\(root)/examples/shop' . && mapctl schema project --project shop/mapctl.yaml > with
            mapctl schema project > without
            grep -c '"prepayment"\\|"enum"' with without
            """
        let run = try ShellRun(script, in: folder.path, environment: Self.environment)
        let counts = run.output.split(separator: "\n").compactMap {
            $0.split(separator: ":").last.flatMap { Int($0) }
        }
        #expect(counts.count == 2 && counts[0] > counts[1] + 5, "\(run.output)\(run.errors)")
    }
}
