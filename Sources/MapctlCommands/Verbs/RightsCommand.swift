import ArgumentParser
import MapDocuments
import MapProgram
import MapReports
import MapSource
import PlatformRuntime

/// `mapctl rights`: which rights the keys of a project need for its flows, and which they have.
struct RightsCommand: Verb {
    static let configuration = CommandConfiguration(
        commandName: "rights", abstract: "List the rights that keys need for the flows, and those they have.")

    @Argument(help: "Connections of the project. (default: all)")
    var connections: [String] = []

    @Flag(help: "Ask no account: what its snapshot says counts.")
    var offline = false

    @Option(help: "text or json.")
    var format = ReportFormat.text

    @OptionGroup var place: ConnectionArguments
    @OptionGroup var common: CommonOptions

    func validate() throws {
        guard format == .text || format == .json else { throw ValidationError("rights are text or json") }
    }

    var isOnline: Bool { !offline }

    func perform(_ context: CommandContext) -> ExitStatus {
        let terminal = common.terminal(context)
        var loader = DocumentLoader()
        let resolver = place.resolver(context)
        guard let project = resolver.project(&loader) else { return loader.refused(terminal) }
        let needs = AccountNeeds(project, library: resolver.library, &loader)
        let snapshots = Snapshots.beside(project, &loader)
        var report = RightsReport()
        for declared in resolver.declared(connections, in: project, &loader) {
            guard
                let connection = resolver.connection(
                    declared.name, secrets: offline ? .hidden : .fetched, &loader)
            else { continue }
            let held = offline ? nil : held(by: connection, resolver, &loader)
            let known = snapshots.first { $0.name.text == declared.name }?.rights?.map(\.text)
            report.connections.append(
                Self.section(
                    connection, needs: needs.rights(of: declared.name), held: held ?? known,
                    isAsked: held != nil))
        }
        if loader.findings.contains(where: { $0.severity == .error }) { return loader.refused(terminal) }
        let text = format == .json ? report.json() : report.text(palette: terminal.dataPalette)
        if case .failed(let errno) = terminal.data(text) { return terminal.outputFailed(errno) }
        if report.isAnythingMissing {
            terminal.hint("next: allow the keys what is missing, then mapctl doctor\(place.flag)\n")
            return .failed
        }
        terminal.hint("next: mapctl \(offline ? "rights" : "doctor")\(place.flag)\n")
        return .done
    }

    /// What the account says that the key may do; `nil` where it does not say.
    private func held(
        by connection: Connection, _ resolver: ConnectionResolver, _ loader: inout DocumentLoader
    ) -> [String]? {
        guard let name = connection.program.rights?.operation, let open = resolver.open(connection, &loader)
        else { return nil }
        let told = open.ask(name, &loader) { client throws(CallFailure) in try await client.rights() }
        return told.flatMap { $0 }?.rights
    }

    private static func section(
        _ connection: Connection, needs: [(right: String, operations: [String])], held: [String]?,
        isAsked: Bool
    ) -> RightsReport.Section {
        let names = connection.program.rights?.names ?? [:]
        let rows = needs.map { need in
            RightsReport.Row(
                right: need.right, called: names[need.right], neededBy: need.operations,
                state: held.map { $0.contains(need.right) ? .held : .missing } ?? .unknown)
        }
        let needed = Set(needs.map(\.right))
        return RightsReport.Section(
            connection: connection.name, platform: connection.program.name, rows: rows,
            excess: (held ?? []).filter { !needed.contains($0) }, isAsked: isAsked)
    }
}
