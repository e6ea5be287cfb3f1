import ArgumentParser
import MapReports
import MapSource
import MapValues
import PlatformSimulator

/// `mapctl simulate`: platforms of the machine itself, to try a mapping on.
struct SimulateCommand: Verb {
    private static let names = SimulatedPlatform.allCases.map(\.rawValue).joined(separator: " ")

    static let configuration = CommandConfiguration(
        commandName: "simulate", abstract: "Serve simulated platforms on this machine, to try a mapping on.",
        discussion: """
            They listen to this machine alone and know their platform's arithmetic, limits and refusals. The \
            same seed gives the same shop and the same faults. Faults:
            \(FaultKind.list)
            """)

    @Argument(
        help: "The platforms; without a name all: \(names).",
        completion: .list(SimulatedPlatform.allCases.map(\.rawValue)))
    var platforms: [SimulatedPlatform] = []

    @Option(help: "What the shop and the faults follow from.")
    var seed: UInt64 = 1

    @Option(help: "Orders that the shop begins with, up to 100000.")
    var orders = 3

    @Option(help: "The port of the first platform; the next ones follow. Without it, free ports.")
    var port: Int?

    @Option(help: "A way to misbehave; may be given several times.")
    var fault: [FaultKind] = []

    @Option(help: "Of a hundred requests, how many meet a fault.")
    var faultPercent = 20

    @Option(help: "Limits of requests last a so-many-th of the platform's time.")
    var window = 1

    @Flag(help: "No limits of requests.")
    var noLimits = false

    @Option(help: "A file that holds what the platforms remember: read first, written at the end.")
    var state: String?

    @Flag(help: "Print what the platforms remember as JSON, and serve nothing.")
    var show = false

    @Option(help: "Serve TLS with a new certificate, which is written to this file.")
    var tls: String?

    @Option(help: "Serve TLS with this certificate, a PEM file.", completion: .file())
    var tlsCert: String?

    @Option(help: "The key of that certificate, a PEM file.", completion: .file())
    var tlsKey: String?

    @OptionGroup var common: CommonOptions

    func validate() throws {
        guard (0...100_000).contains(orders) else { throw ValidationError("--orders is 0 to 100000") }
        guard (1...100).contains(faultPercent) else { throw ValidationError("--fault-percent is 1 to 100") }
        guard (1...100_000).contains(window) else { throw ValidationError("--window is 1 to 100000") }
        let last = 65_536 - SimulatedPlatform.allCases.count
        guard (1...last).contains(port ?? 1) else { throw ValidationError("--port is 1 to \(last)") }
        guard (tlsCert == nil) == (tlsKey == nil) else {
            throw ValidationError("--tls-cert and --tls-key go together")
        }
        guard tls == nil || tlsCert == nil else {
            throw ValidationError("--tls makes a certificate, --tls-cert names one: only one of them")
        }
    }

    var isOnline: Bool { !show }

    func perform(_ context: CommandContext) -> ExitStatus {
        let terminal = common.terminal(context)
        var chosen = platforms.isEmpty ? SimulatedPlatform.allCases : platforms
        chosen = SimulatedPlatform.allCases.filter(chosen.contains)
        let served = chosen.map { (platform: $0, world: $0.served(setup)) }
        if let status = restore(served, terminal) { return status }
        if show {
            let text = JSONLayout.text(SimulatorState(served).value) + "\n"
            if case .failed(let errno) = terminal.data(text) { return terminal.outputFailed(errno) }
            return .done
        }
        guard let network = context.network else {
            terminal.talk("Error: there is no network\n")
            return .failed
        }
        let status = serve(served, network, terminal)
        guard status == .done, let state else { return status }
        return write(JSONLayout.text(SimulatorState(served).value) + "\n", to: state, terminal)
    }

    private var setup: SimulatorSetup {
        var setup = SimulatorSetup(clock: { SystemClock.milliseconds })
        (setup.seed, setup.orders) = (seed, orders)
        setup.faults = FaultPlan(kinds: fault)
        setup.faults.percent = faultPercent
        setup.limits = noLimits ? .off : .on(timesAsShort: window)
        return setup
    }
}

extension SimulateCommand {
    private typealias Served = [(platform: SimulatedPlatform, world: any ServedPlatform)]

    /// Bytes of a file of states: what fits into memory several times.
    private static let stateBytesMax = 256 << 20
    /// Bytes of a file of certificates.
    private static let certificateBytesMax = 1 << 20

    /// Serves until somebody ends it.
    private func serve(_ served: Served, _ network: any Network, _ terminal: Terminal) -> ExitStatus {
        guard let security = security(network, terminal) else { return .inputMissing }
        EndSignals.hold()  // before there are threads
        let ports: any ServedPorts
        switch network.serve(served.map(\.world), port: port, security: security) {
        case .failure(let failure):
            terminal.talk("Error: \(Self.says(failure))\n")
            return .failed
        case .success(let started): ports = started
        }
        defer { ports.close() }
        let started = zip(served, ports.addresses).map { (platform: $0.platform, address: $1) }
        let block = ConnectionBlock.text(started, trust: tls ?? tlsCert)
        if case .failed(let errno) = terminal.data(block) { return terminal.outputFailed(errno) }
        terminal.hint(
            "next: put these connections into a mapctl.yaml, export the keys, and run mapctl doctor\n")
        terminal.hint("serving until Ctrl-C\n")
        EndSignals.wait()
        return .done
    }

    private static func says(_ failure: ServerFailure) -> String {
        switch failure {
        case .cannotListen(let port, let errno):
            "port \(port) cannot be listened at: \(FileAccess.text(of: errno))"
        case .certificateUnreadable: "the certificate and the key are not a pair of PEM texts"
        }
    }

    /// Takes back what a file holds, as far as it is there; a status when that does not work.
    private func restore(_ served: Served, _ terminal: Terminal) -> ExitStatus? {
        guard let state, FileAccess.kind(of: state) != .missing else { return nil }
        guard let bytes = bytes(of: state, max: Self.stateBytesMax, terminal) else { return .inputMissing }
        let held = SimulatorState(JSONReader.read(bytes, name: state).value)
        for one in served {
            guard let held, let value = held.platforms[one.platform.rawValue] else { continue }
            guard one.world.restore(value) else { return refuse(state, terminal) }
        }
        return held == nil ? refuse(state, terminal) : nil
    }

    private func refuse(_ state: String, _ terminal: Terminal) -> ExitStatus {
        terminal.talk(
            "Error: `\(DisplayWidth.shown(state))` is not what `mapctl simulate --state` writes\n")
        return .wrongData
    }

    /// Who the platforms say they are; `nil` when a file cannot be read or written.
    private func security(_ network: any Network, _ terminal: Terminal) -> ServerSecurity? {
        if let tls {
            guard let made = network.certificate(at: SystemClock.milliseconds) else { return nil }
            guard write(made.certificate, to: tls, terminal) == .done else { return nil }
            return .on(certificates: made.certificate, key: made.key)
        }
        guard let tlsCert, let tlsKey else { return .off }
        guard let certificates = bytes(of: tlsCert, max: Self.certificateBytesMax, terminal),
            let key = bytes(of: tlsKey, max: Self.certificateBytesMax, terminal)
        else { return nil }
        return .on(
            certificates: String(decoding: certificates, as: UTF8.self),
            key: String(decoding: key, as: UTF8.self))
    }

    private func bytes(of path: String, max: Int, _ terminal: Terminal) -> [UInt8]? {
        switch FileAccess.read(path, bytesMax: max) {
        case .success(let bytes): return bytes
        case .failure(let problem):
            terminal.talk("Error: `\(DisplayWidth.shown(path))` \(problem.says)\n")
            return nil
        }
    }

    private func write(_ text: String, to path: String, _ terminal: Terminal) -> ExitStatus {
        let bytes = Array(text.utf8)
        let written =
            FileAccess.kind(of: path) == .missing
            ? FileAccess.writeNew(path, bytes) : FileAccess.replace(path, with: bytes)
        guard case .failure(let problem) = written else { return .done }
        terminal.talk("Error: `\(DisplayWidth.shown(path))` \(problem.says)\n")
        return .outputFailed
    }
}
