import ArgumentParser
import MapInterpreter
import MapProgram
import MapReports
import MapSource
import MapValues

/// `mapctl map`: records in, records out, in their order; what is not mapped is counted and says why.
struct MapCommand: Verb {
    static let configuration = CommandConfiguration(
        commandName: "map",
        // Without a root the library would first try every command line as a request for completions.
        _superCommandName: "mapctl", abstract: "Map records from one side of a pair to the other.",
        discussion: "Mapped records go to standard output, one a line; the ledger goes to standard error.")

    @OptionGroup var pair: PairArguments

    @Argument(
        help: "JSON, a list, or one record a line; - or nothing is standard input.", completion: .file())
    var files: [String] = []

    @Option(help: "The side that is read.")
    var from: String

    @Option(help: "The side that is written; the other one is meant anyway.")
    var to: String?

    @Option(help: "The kind of record. (default: the only one, else order)")
    var type: String?

    @Option(
        help: "Read the records of the account: a list of the platform, or a record. For example: orders.list"
    )
    var read: String?

    @Option(name: .customLong("with"), help: "A parameter of that list, as NAME=VALUE; may be repeated.")
    var parameters: [String] = []

    @Option(help: "How many records are read of the account at most.")
    var limit: Int?

    @Option(help: "Where the records stand in an answer. For example: orders, data.items")
    var at: String?

    @Option(
        help: "A JSON file with ids of bound records: {\"customer\": [[\"first\", \"second\"]]}.",
        completion: .file())
    var bindings: String?

    @Option(
        help: "A file with the other side's records as they are: partners are found by bindings and `match`.",
        completion: .file())
    var others: String?

    @Option(
        help: "The file for records that are not mapped, one a line with the reason.", completion: .file())
    var parked: String?

    @Flag(help: "Show each record before and after, with its money, instead of writing it.")
    var preview = false

    @Option(help: "Threads. (default: the processor's cores)")
    var jobs: Int?

    @Option(help: "How the ledger is shown: text or json.")
    var format = ReportFormat.text

    @OptionGroup var common: CommonOptions

    func validate() throws {
        guard format == .text || format == .json else { throw ValidationError("a ledger is text or json") }
        if preview, others != nil {
            throw ValidationError("`--preview` shows new records, without `--others`")
        }
        if read != nil, !files.isEmpty || at != nil {
            throw ValidationError("`--read` reads the account, and no files")
        }
        if read == nil, limit != nil || !parameters.isEmpty {
            throw ValidationError("`--with` and `--limit` go with `--read`")
        }
        if let limit, limit < 1 { throw ValidationError("`--limit` is at least 1") }
        try CallParameters.check(parameters)
        if let jobs, jobs < 1 { throw ValidationError("`--jobs` is at least 1") }
        if let at, JSONRecordPath(at) == nil { throw ValidationError("`--at` has an empty name in `\(at)`") }
    }

    var isOnline: Bool { read != nil }

    func perform(_ context: CommandContext) -> ExitStatus {
        let terminal = common.terminal(context)
        var loader = DocumentLoader()
        // Reading the command line is over, and so is compiling a little later.
        ProgramCode.releasePages()
        let found = CompiledPair(pair, context: context, loader: &loader)
        ProgramCode.releasePages()
        guard let compiled = found,
            let choice = loader.take(
                MappingChoice.make(program: compiled.program, from: from, to: to, type: type)),
            let bound = loader.take(BindingsFile.read(bindings)),
            let others = loader.take(OthersFile.read(others))
        else { return loader.refused(terminal) }
        var source: PageSource?
        if let read {
            source = pages(of: read, compiled, context, &loader)
            if source == nil { return loader.refused(terminal) }
        }
        let held = HeldFile(parked)
        guard held.isOpen else { return terminal.outputFailed(held.errno) }
        let run = MappingRun(
            choice: choice, bindings: bound, others: others, jobs: jobs ?? Processor.coreCount,
            terminal: terminal,
            writeHeld: { held.write($0) })
        var status = ExitStatus.done
        if let source {
            _ = run.map(source, output: preview ? .preview : .records)
            if source.failure != nil { status = .failed }
        }
        for name in files.isEmpty && source == nil ? ["-"] : files {
            switch RecordInput.open(name) {
            case .failure(let problem):
                terminal.talk("Error: `\(DisplayWidth.shown(name))` \(problem.says)\n")
                status = .inputMissing
            case .success(let input):
                guard
                    run.map(
                        input.source(at: at.flatMap(JSONRecordPath.init) ?? .whole),
                        output: preview ? .preview : .records)
                else { break }
            }
            if run.failure != nil || run.isStopped { break }
        }
        return finish(run, terminal, status)
    }

    /// The records of the account of the side that is read.
    private func pages(
        of name: String, _ compiled: CompiledPair, _ context: CommandContext, _ loader: inout DocumentLoader
    ) -> PageSource? {
        guard
            let records = RecordsOfPlatform(
                reading: name, parameters, of: from, compiled, arguments: pair, context: context,
                loader: &loader)
        else { return nil }
        let (connection, operation) = (records.connection, records.operation)
        return PageSource(
            operation, parameters: CallParameters.read(parameters), connection: connection, most: limit
        ) { failure in
            connection.finding(failure, operation: operation.name).message
        }
    }

    private func finish(_ run: MappingRun, _ terminal: Terminal, _ status: ExitStatus) -> ExitStatus {
        if case .failed(let errno)? = run.failure { return terminal.outputFailed(errno) }
        // A reader that has gone wanted no more; the ledger would tell it nothing.
        if run.failure == .readerGone { return .done }
        if format == .json {
            terminal.talk(LedgerJSON.text(run.ledgers))
        } else {
            let text = LedgerText(palette: terminal.talkPalette)
            for ledger in run.ledgers {
                let isQuiet = ledger.isClean && common.quiet
                if !isQuiet { terminal.talk(text.text(ledger)) }
            }
            let isAnythingHeld = run.ledgers.contains { $0.parked > 0 || $0.unreadable > 0 }
            if isAnythingHeld, parked == nil {
                terminal.hint("next: add --parked FILE to see these records with their reasons\n")
            }
        }
        if status != .done { return status }
        if run.isStopped { return .failed }
        if run.ledgers.contains(where: { $0.unreadable > 0 || !$0.problems.isEmpty }) { return .wrongData }
        return run.ledgers.contains { $0.parked > 0 } ? .parked : .done
    }
}
