import ArgumentParser
import MapProgram
import MapReports
import MapSource
import MapValues
import PlatformRuntime

/// `mapctl capture`: keeps records of an account as fixtures, with invented people in the place of real ones.
struct CaptureCommand: Verb {
    static let configuration = CommandConfiguration(
        commandName: "capture", abstract: "Keep records of an account as fixtures, without personal data.",
        discussion: """
            Names, addresses, phones, mail, numbers of persons and companies and free texts are replaced, \
            the same value by the same one each time, so that records that belong together still do. Look at \
            the file before you pass it on: only you know what your titles and properties say.
            """)

    @Argument(help: "A connection of the project, or a platform to which it has one connection.")
    var connection: String

    @Argument(help: "An operation that reads. For example: orders.list")
    var operation: String

    @Argument(help: "Parameters as NAME=VALUE; a name that stands there again makes a list.")
    var parameters: [String] = []

    @Option(help: "How many records are kept at most.")
    var limit = 20

    @Option(
        help: "The file to write; it may not be there yet. (default: standard output)", completion: .file())
    var output: String?

    @OptionGroup var place: ConnectionArguments
    @OptionGroup var common: CommonOptions

    func validate() throws {
        guard (1...10_000).contains(limit) else { throw ValidationError("`--limit` is 1 to 10000") }
        try CallParameters.check(parameters)
    }

    var isOnline: Bool { true }

    func perform(_ context: CommandContext) -> ExitStatus {
        let terminal = common.terminal(context)
        var loader = DocumentLoader()
        let resolver = place.resolver(context)
        guard let connection = resolver.connection(connection, &loader),
            let operation = reading(of: connection, resolver, &loader),
            let open = resolver.open(connection, &loader)
        else { return loader.refused(terminal) }
        let (given, limit) = (CallParameters.read(parameters), limit)
        let read = open.ask(operation.name, &loader) { client throws(CallFailure) in
            if operation.isList {
                return try await client.records(of: operation, parameters: given, most: limit)
            }
            let answer = try await client.call(operation, parameters: given)
            return [AnswerRecords(operation: operation).item(answer) ?? .null]
        }
        guard let read else {
            _ = loader.refused(terminal)
            return .failed
        }
        let status = keep(read, open.redactor, terminal)
        if status == .done { hint(operation, connection, resolver, terminal) }
        return status
    }

    private func keep(_ records: [Value], _ redactor: Redactor, _ terminal: Terminal) -> ExitStatus {
        var people = PersonalData()
        let replaced = Value.list(records.map { people.replaced($0) })
        let text = redactor.redact(JSONLayout.text(replaced)) + "\n"
        if let output {
            if case .failure(let problem) = FileAccess.writeNew(output, Array(text.utf8)) {
                terminal.talk("Error: `\(DisplayWidth.shown(output))` \(problem.writing)\n")
                return .outputFailed
            }
        } else if case .failed(let errno) = terminal.data(text) {
            return terminal.outputFailed(errno)
        }
        let values = Plural.count(people.count, "value")
        terminal.hint("\(Plural.count(records.count, "record")), \(values) of persons replaced\n")
        return .done
    }

    /// What can be done with the records.
    private func hint(
        _ operation: OperationProgram, _ connection: Connection, _ resolver: ConnectionResolver,
        _ terminal: Terminal
    ) {
        guard let output else { return terminal.hint("next: add --output FILE to keep them\n") }
        let record = connection.program.records.first { $0.operations.values.contains(operation.name) }?.name
        let next = NextStep(connection.project, library: resolver.library, arguments: place)
        guard let record, let mapping = next.mapping(of: connection.name, record: record) else { return }
        terminal.hint("next: \(mapping.line) \(ShellWord.quoted(output))\n")
    }

    private func reading(
        of connection: Connection, _ resolver: ConnectionResolver, _ loader: inout DocumentLoader
    ) -> OperationProgram? {
        guard let found = resolver.operation(operation, parameters, reading: .all, of: connection, &loader)
        else {
            return nil
        }
        guard found.isReading else {
            let known = connection.program.operations.filter(\.isReading).map(\.name)
            loader.report(.nothingToRead(operation, platform: connection.program.name, known: known))
            return nil
        }
        return found
    }
}
