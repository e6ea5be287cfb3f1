import ArgumentParser
import MapCompiler
import MapDocuments
import MapLaws
import MapProgram
import MapReports
import MapSource

/// `mapctl validate`: all findings about mappings, platforms and projects, at once and before any request.
struct ValidateCommand: Verb {
    static let configuration = CommandConfiguration(
        commandName: "validate", abstract: "Check mappings and show everything that is wrong with them.")

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

    @Flag(help: "Make the edits that have one reading only, and show them.")
    var fix = false

    @Flag(help: "With `--fix`: show the edits, and write none.")
    var dryRun = false

    @Flag(help: "Show the law class of every link, proved or tested, as text or json.")
    var laws = false

    @OptionGroup var common: CommonOptions

    func validate() throws {
        if dryRun, !fix { throw ValidationError("`--dry-run` goes with `--fix`") }
        if let date, SnapshotDay.read(date) == nil {
            throw ValidationError("`\(date)` has to be a day such as 2026-11-20")
        }
        if laws, format != .text, format != .json { throw ValidationError("laws are text or json") }
    }

    func perform(_ context: CommandContext) -> ExitStatus {
        let terminal = common.terminal(context)
        let roots = paths.map(FilePath.trimmed)
        let library = Library(flag: library, context: context)
        let today = date.flatMap(SnapshotDay.read) ?? SystemDay.today
        var validation = Validation(library: library, today: today)
        var loader = DocumentLoader()
        for path in roots { validation.check(path, &loader) }
        if fix {
            let outcome = Fixer(roots: roots) { texts in
                var loader = DocumentLoader(texts: texts)
                validation = Validation(library: library, today: today)
                for path in roots { validation.check(path, &loader) }
                return loader
            }.mend(loader)
            if let status = show(outcome, terminal) { return status }
            // Without writing, the files are as they were found.
            if !dryRun { loader = outcome.loader }
        }
        let checked = Waiver.apply(loader.waivers, to: loader.findings)
        let report = FindingsReport(
            files: loader.files, findings: checked.kept, language: terminal.language,
            failing: denyWarnings ? .warning : .error, pages: context.environment["MAPCTL_PAGES"],
            waived: checked.waived)
        let table = LawReport(rows: laws ? validation.programs.flatMap(Self.laws) : [])
        if laws, format == .json, !report.isFailed {
            if case .failed(let errno) = terminal.data(table.json()) { return terminal.outputFailed(errno) }
            return loader.isInputMissing ? .inputMissing : .done
        }
        let text = report.text(as: format, palette: terminal.dataPalette, version: MapctlCommand.version)
        if case .failed(let errno) = terminal.data(text) { return terminal.outputFailed(errno) }
        if laws, case .failed(let errno) = terminal.data(table.text(palette: terminal.dataPalette)) {
            return terminal.outputFailed(errno)
        }
        if loader.isInputMissing { return .inputMissing }
        if report.isFailed { return .wrongData }
        if format == .text, let pair = validation.pairFolders.first {
            terminal.hint("next: mapctl test \(pair)\n")
        }
        return .done
    }

    /// Shows what was mended, and writes it unless nothing is to be written; gives a status where that fails.
    private func show(_ outcome: Fixer.Outcome, _ terminal: Terminal) -> ExitStatus? {
        if format == .text {
            if case .failed(let errno) = terminal.data(outcome.diff(terminal.dataPalette)) {
                return terminal.outputFailed(errno)
            }
        } else {
            terminal.talk(outcome.diff(terminal.talkPalette))
        }
        if !dryRun, let errno = outcome.write() { return terminal.outputFailed(errno) }
        let files = Plural.count(outcome.changes.count, "file")
        let edits = Plural.count(outcome.fixed, "finding")
        terminal.hint(dryRun ? "would mend \(edits) in \(files)\n" : "mended \(edits) in \(files)\n")
        return nil
    }

    /// The table of a pair as it is shown.
    private static func laws(_ name: String, of program: MappingProgram) -> [LawReport.Row] {
        LawTable(of: program).rows.map { row in
            var testedOn: Int?
            if case .tested(let count) = row.evidence { testedOn = count }
            return LawReport.Row(
                pair: name, link: row.link, law: row.law.rawValue, testedOn: testedOn, reason: row.reason,
                example: row.counterexample.map { ($0.value, $0.there, $0.back) }, span: row.span)
        }
    }
}
