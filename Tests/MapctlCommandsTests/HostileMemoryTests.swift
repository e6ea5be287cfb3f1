import MapTestSupport
import Testing

/// Whatever a server sends, the memory of a command stays below a bound. A few answers; all of them, which
/// takes minutes, with `MAPCTL_SLOW=1`.
@Suite struct HostileMemoryTests {
    /// What an answer may take above a small one: a body of sixteen megabytes or half a million values, and
    /// what is made of it to be shown.
    private static let boundMebibytes = 320

    @Test func staysBelowItsBound() throws {
        let few = ["a body without an end", "a bomb", "objects in objects", "reading: small objects"]
        let names = Corpus.isSlow ? "" : few.map { "'\($0)'" }.joined(separator: " ")
        let script = "Tests/MapctlCommandsTests/hostile_memory.py"
        let run = try ShellRun(
            "python3 -B \(script) . \(Self.boundMebibytes) \(names)", in: RepositoryRoot.path)
        #expect(run.exit == 0, "\(run.output)\(run.errors)")
    }
}
