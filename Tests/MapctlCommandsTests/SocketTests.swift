import MapTestSupport
import Testing

/// What checks and explains needs no network: a process that opens a socket is ended by the kernel here.
@Suite struct SocketTests {
    /// The exit code of a process that SIGSYS ended.
    private static let refused: Int32 = 128 + 31

    @Test(arguments: [
        "mapctl validate mappings examples Tests/Corpus/mistakes/bases/shop",
        "mapctl test mappings/insales-retailcrm/tests/buyer.case.yaml examples",
        "mapctl explain examples/shop --from insales --record 9001 examples/shop/orders.insales.json status",
    ])
    func opensNoSocket(command: String) throws {
        let run = try Self.run(command)
        #expect(run.exit == 0, "\(run.exit): \(run.output)\(run.errors)")
    }

    /// Otherwise the test above could not fail.
    @Test(arguments: ["socket.socket()", "socket.socketpair()"])
    func isRefusedASocket(call: String) throws {
        let run = try Self.run("python3 -B -c 'import socket; \(call)'")
        #expect(run.exit == Self.refused, "\(run.exit): \(run.output)\(run.errors)")
    }

    private static func run(_ command: String) throws -> ShellRun {
        let script = "Tests/MapctlCommandsTests/without_sockets.py"
        return try ShellRun("exec python3 -B \(script) \(command)", in: RepositoryRoot.path)
    }
}
