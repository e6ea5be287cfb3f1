import Glibc
import MapTestSupport
import Testing

/// Reports fit the published schemas of their formats.
///
/// The schemas belong to others and are not part of the repository: `MAPCTL_SCHEMAS` names a folder that has
/// them, and without it these tests are shown as skipped.
@Suite struct FormatSchemaTests {
    private static let folder = getenv("MAPCTL_SCHEMAS").map { String(cString: $0) }

    @Test(.enabled(if: folder != nil, "MAPCTL_SCHEMAS names no folder"))
    func reportsFitTheirSchemas() throws {
        let schemas = try #require(Self.folder)
        let folder = try TemporaryFolder()
        let root = RepositoryRoot.path
        let script = """
            ln -s '\(root)/Tests/Corpus/diagnostics' '\(root)/mappings' '\(root)/examples' .
            for format in sarif junit gitlab; do
                mapctl validate --format $format diagnostics > "wrong.$format"
                mapctl validate --format $format --lang ru --deny-warnings diagnostics > "russian.$format"
                mapctl validate --format $format mappings examples > "right.$format"
                mapctl validate --format $format none > "missing.$format"
            done
            mapctl test --format junit mappings > cases.junit
            python3 -B '\(root)/Tests/MapctlCommandsTests/Schemas/formats.py' '\(schemas)' .
            """
        let run = try ShellRun(
            script, in: folder.path,
            environment: ["MAPCTL_LIBRARY": "mappings", "MAPCTL_PAGES": "https://example.org/"])
        #expect(run.output == "", "\(run.errors)")
        #expect(run.exit == 0, "\(run.errors)")
    }
}
