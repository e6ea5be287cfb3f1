import MapTestSupport
import Testing

/// No command shows a secret, whatever a platform gives back of it. A call of each platform; six of each with
/// `MAPCTL_SLOW=1`.
@Suite struct SecretTests {
    @Test func noneIsSeen() throws {
        let script = "Tests/MapctlCommandsTests/planted_secrets.py"
        let calls = Corpus.isSlow ? 6 : 1
        let run = try ShellRun("python3 -B \(script) . \(calls)", in: RepositoryRoot.path)
        #expect(run.exit == 0, "\(run.output)\(run.errors)")
    }
}
