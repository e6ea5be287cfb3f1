import ArgumentParser
import MapCases
import MapDocuments
import MapReports
import MapSource

/// `mapctl test`: runs the case files of mappings and shows what did not come out as they say.
struct TestCommand: Verb {
    static let examples = [
        Example("Run all cases of a mapping", "test mappings/insales-retailcrm"),
        Example("Run one file", "test examples/stock/tests/kit.case.yaml"),
    ]

    static let configuration = CommandConfiguration(
        commandName: "test", abstract: "Run the cases of mappings.",
        discussion: Example.discussion(examples))

    @Argument(help: "Case files, folders of pairs, or folders with such folders.", completion: .file())
    var paths: [String] = ["."]

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
            let runner = CaseRunner(input: source.compilerInput)
            for document in suite.cases {
                report.results += runner.run(document).map { CaseResult($0, pair: source.pair.name.text) }
            }
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
