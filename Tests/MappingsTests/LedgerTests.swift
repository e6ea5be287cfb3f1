import MapTestSupport
import Testing

/// Recorded orders of both platforms, there and back.
@Suite struct LedgerTests {
    @Test(.enabled(if: Samples.isThere, "no recorded orders beside the repository"))
    func losesNoRecordedOrder() throws {
        let folder = try #require(Samples.folder)
        let run = try ShellRun(
            "python3 -B Tests/MappingsTests/ledger.py '\(folder)/samples'", in: RepositoryRoot.path)
        #expect(run.exit == 0, "\(run.output)\(run.errors)")
    }
}
