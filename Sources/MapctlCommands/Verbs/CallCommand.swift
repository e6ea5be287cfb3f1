import ArgumentParser
import MapProgram
import MapReports
import MapSource
import MapValues
import PlatformRuntime

/// `mapctl call`: one operation of a platform, with the request and the answer as they went.
struct CallCommand: Verb {
    static let configuration = CommandConfiguration(
        commandName: "call", abstract: "Call one operation of a platform and show what went.",
        discussion: "Keys are shown as •••. A call that writes is sent with --write only.")

    @Argument(help: "A connection of the project, or a platform to which it has one connection.")
    var connection: String

    @Argument(help: "The operation. For example: orders.list")
    var operation: String

    @Argument(help: "Parameters as NAME=VALUE; a name that stands there again makes a list.")
    var parameters: [String] = []

    @Option(help: "A JSON file with the record that is written, or a list of them.", completion: .file())
    var body: String?

    @Flag(help: "Show the request and send nothing.")
    var showRequest = false

    @Flag(help: "Send it although it changes the account.")
    var write = false

    @Option(help: "text or json.")
    var format = ReportFormat.text

    @OptionGroup var place: ConnectionArguments
    @OptionGroup var common: CommonOptions

    func validate() throws {
        guard format == .text || format == .json else { throw ValidationError("a call is text or json") }
        try CallParameters.check(parameters)
    }

    // Requests that are signed are so where the network is.
    var isOnline: Bool { true }

    func perform(_ context: CommandContext) -> ExitStatus {
        let terminal = common.terminal(context)
        var loader = DocumentLoader()
        let resolver = place.resolver(context)
        guard
            let connection = resolver.connection(
                connection, secrets: showRequest ? .hidden : .fetched, &loader),
            let operation = resolver.operation(
                operation, parameters, reading: .page, of: connection, &loader),
            let parameters = parameters(&loader)
        else { return loader.refused(terminal) }
        if showRequest {
            return show(operation, parameters, connection, context.network, terminal, &loader)
        }
        guard write || operation.isReading else {
            loader.report(.writeWithoutConsent(operation.name))
            _ = loader.refused(terminal)
            return .usage
        }
        guard let open = resolver.open(connection, kept: 20, &loader) else {
            return loader.refused(terminal)
        }
        let page = CallParameters.page(of: operation, parameters)
        let answer = open.ask(operation.name, &loader) { client throws(CallFailure) in
            try await client.call(operation, parameters: parameters, extra: page)
        }
        let redactor = open.redactor
        let status = tell(open.recorder.all.map { $0.shown(redactor) }, terminal)
        if answer != nil {
            if status == .done, operation.isReading {
                let words =
                    [connection.name, operation.name]
                    + CallParameters.withoutPage(self.parameters, of: operation)
                let line = words.map(ShellWord.quoted).joined(separator: " ")
                terminal.hint("next: keep such records as a fixture: mapctl capture \(line)\(place.flag)\n")
            }
            return status
        }
        _ = loader.refused(terminal)
        return status == .done ? .failed : status
    }

    private func parameters(_ loader: inout DocumentLoader) -> [String: Value]? {
        var read = CallParameters.read(parameters)
        guard let body else { return read }
        switch FileAccess.read(body, bytesMax: AnswerReader.bytesMax) {
        case .failure(let problem):
            loader.reportMissing(.unreadable(body, problem))
            return nil
        case .success(let bytes):
            switch loader.take(JSONReader.read(bytes, name: body)) {
            case .object(let fields)?: read["record"] = .object(fields)
            case .list(let elements)?: read["records"] = .list(elements)
            case .null?, .bool?, .number?, .text?:
                loader.report(.bodyIsNoRecord(body))
                return nil
            case nil: return nil
            }
            return read
        }
    }

    /// Shows the request as it would go; a session's token is not asked for.
    private func show(
        _ operation: OperationProgram, _ parameters: [String: Value], _ connection: Connection,
        _ network: (any Network)?, _ terminal: Terminal, _ loader: inout DocumentLoader
    ) -> ExitStatus {
        let builder = RequestBuilder(
            program: connection.program, settings: connection.values, now: SystemSurroundings().seconds,
            sign: network?.sign)
        let redactor = Redactor(secrets: builder.secrets)
        let page = CallParameters.page(of: operation, parameters)
        switch builder.request(operation, parameters: parameters, extra: page) {
        case .success(let request):
            let status = tell([request.shown(redactor)], terminal)
            if status == .done {
                let flag = operation.isReading ? "" : "with --write and "
                terminal.hint("next: send it, \(flag)without --show-request\n")
            }
            return status
        case .failure(let problem):
            loader.report(
                .callFailed(
                    .problem(problem), operation: operation.name, connection: connection.name,
                    platform: connection.program.name, known: [], redactor: redactor))
            return loader.refused(terminal)
        }
    }

    private func tell(_ exchanges: [CallReport.Exchange], _ terminal: Terminal) -> ExitStatus {
        let report = CallReport(operation: operation, exchanges: exchanges)
        let text = format == .json ? report.json() : report.text(palette: terminal.dataPalette)
        if case .failed(let errno) = terminal.data(text) { return terminal.outputFailed(errno) }
        return .done
    }
}
