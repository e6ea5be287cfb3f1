import ArgumentParser
import MapCases
import MapDocuments
import MapReports
import MapSource

/// `mapctl test`: runs the case files of mappings and shows what did not come out as they say.
struct TestCommand: Verb {
    static let configuration = CommandConfiguration(
        commandName: "test", abstract: "Run the cases of mappings.")

    @Argument(help: "Case files, folders of pairs, or folders with such folders.", completion: .file())
    var paths: [String] = ["."]

    @Flag(help: "Show which links, rows and branches no case has reached.")
    var coverage = false

    @Option(help: "text, json, junit or github.")
    var format = ReportFormat.text

    @Option(help: "The folder of the library of mappings.", completion: .directory)
    var library: String?

    @OptionGroup var common: CommonOptions

    func validate() throws {
        guard [.text, .json, .junit, .github].contains(format) else {
            throw ValidationError("results of cases are shown as text, json, junit or github")
        }
    }

    func perform(_ context: CommandContext) -> ExitStatus {
        let terminal = common.terminal(context)
        var loader = DocumentLoader()
        var discovery = CaseDiscovery()
        for path in paths { discovery.add(FilePath.trimmed(path), &loader) }
        var report = CaseReport(results: [])
        let library = Library(flag: library, context: context)
        for suite in discovery.suites {
            guard let source = PairSource(folder: suite.folder, library: library, loader: &loader),
                source.isComplete
            else { continue }
            var runner = CaseRunner(input: source.compilerInput)
            var collector = CoverageCollector(pair: source.pair.name.text, files: source.pair.files)
            for outcome in suite.cases.flatMap({ runner.run($0) }) {
                collector.add(outcome)
                report.results.append(CaseResult(outcome, pair: source.pair.name.text))
            }
            if coverage { report.coverage.append(collector.report) }
        }
        guard !loader.findings.contains(where: { $0.severity == .error }) else {
            return loader.refused(terminal)
        }
        if case .failed(let errno) = terminal.data(text(report, terminal)) {
            return terminal.outputFailed(errno)
        }
        return report.failed.isEmpty ? .done : .failed
    }

    private func text(_ report: CaseReport, _ terminal: Terminal) -> String {
        switch format {
        case .json: CaseReportFormats.json(report)
        case .junit: CaseReportFormats.junit(report)
        case .github: CaseReportFormats.github(report)
        case .text, .sarif, .gitlab: CaseReportText(palette: terminal.dataPalette).text(report)
        }
    }
}
