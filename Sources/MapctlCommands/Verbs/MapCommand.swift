import ArgumentParser
import MapReports

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

    /// What was asked, as plain values.
    var request: MapRequest {
        MapRequest(
            pair: pair.choice, files: files, from: from, to: to, type: type, read: read,
            parameters: parameters, limit: limit, at: at, bindings: bindings, others: others,
            parked: parked, preview: preview, jobs: jobs, format: format, presentation: common.choice)
    }

    func validate() throws {
        if let problem = request.problem { throw ValidationError(problem) }
    }

    var isOnline: Bool { read != nil }

    func perform(_ context: CommandContext) -> ExitStatus { request.perform(context) }
}

extension MapRequest {
    /// Reads the words behind `map` by the library: all forms that a command line can have.
    package init(parsing words: [String]) throws {
        self = try MapCommand.parse(words).request
    }
}
