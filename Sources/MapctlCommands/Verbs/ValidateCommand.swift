import ArgumentParser
import MapCompiler
import MapReports
import MapSource

/// `mapctl validate`: all findings about mappings, platforms and projects, at once and before any request.
struct ValidateCommand: Verb {
    static let examples = [
        Example("Check one mapping and its platforms", "validate mappings/insales-retailcrm"),
        Example("Check everything, for code scanning", "validate --format sarif mappings"),
    ]

    static let configuration = CommandConfiguration(
        commandName: "validate", abstract: "Check mappings and show everything that is wrong with them.",
        discussion: Example.discussion(examples))

    @Argument(help: "Folders of pairs or platforms, or single files.", completion: .file())
    var paths: [String] = ["."]

    @Option(help: "How findings are shown.")
    var format = ReportFormat.text

    @Option(help: "The folder of the library of mappings.", completion: .directory)
    var library: String?

    @Option(help: "The day by which snapshots of accounts are old, as 2026-11-20; else today.")
    var date: String?

    @Flag(help: "Fail also when there are warnings and no errors.")
    var denyWarnings = false

    @OptionGroup var common: CommonOptions

    func validate() throws {
        if let date, SnapshotDay.read(date) == nil {
            throw ValidationError("`\(date)` has to be a day such as 2026-11-20")
        }
    }

    func perform(_ context: CommandContext) -> ExitStatus {
        let terminal = common.terminal(context)
        var loader = DocumentLoader()
        let today = date.flatMap(SnapshotDay.read) ?? SystemDay.today
        var validation = Validation(library: Library(flag: library, context: context), today: today)
        for path in paths { validation.check(FilePath.trimmed(path), &loader) }
        let report = FindingsReport(
            files: loader.files, findings: loader.findings, language: terminal.language,
            failing: denyWarnings ? .warning : .error, pages: context.environment["MAPCTL_PAGES"])
        let text = report.text(as: format, palette: terminal.dataPalette, version: MapctlCommand.version)
        if case .failed(let errno) = terminal.data(text) { return terminal.outputFailed(errno) }
        if loader.isInputMissing { return .inputMissing }
        if report.isFailed { return .wrongData }
        if format == .text, let pair = validation.pairFolders.first {
            terminal.hint("next: mapctl test \(pair)\n")
        }
        return .done
    }
}
