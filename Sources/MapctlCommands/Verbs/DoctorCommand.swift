import ArgumentParser
import MapDocuments
import MapProgram
import MapReports
import MapSource
import PlatformRuntime

/// `mapctl doctor`: asks the accounts of a project and says what stands in the way of its flows.
struct DoctorCommand: Verb {
    static let configuration = CommandConfiguration(
        commandName: "doctor", abstract: "Ask the accounts of a project whether its flows can run.",
        discussion: """
            Checks for each connection: the way there and its encryption, the key, the versions of the \
            platform, rights against what flows do, the clock, codes that rows name, and codes that records \
            have. What the accounts say is kept in `snapshots/`, where `mapctl validate` finds it.
            """)

    @Argument(help: "Connections of the project. (default: all)")
    var connections: [String] = []

    @Option(help: "How findings are shown: text, json, sarif, junit, github, gitlab.")
    var format = ReportFormat.text

    @OptionGroup var place: ConnectionArguments
    @OptionGroup var common: CommonOptions

    var isOnline: Bool { true }

    func perform(_ context: CommandContext) -> ExitStatus {
        let terminal = common.terminal(context)
        var loader = DocumentLoader()
        let resolver = place.resolver(context)
        guard let project = resolver.project(&loader) else { return loader.refused(terminal) }
        let needs = AccountNeeds(project, library: resolver.library, &loader)
        let run = SurveyRun(resolver: resolver, today: SystemDay.today)
        var asked = DocumentLoader()
        for declared in resolver.declared(connections, in: project, &asked) {
            guard let connection = resolver.connection(declared.name, &asked) else { continue }
            var questions = AccountSurvey.Questions()
            questions.samples = needs.records(of: declared.name)
            if connection.program.rights?.operation == nil {
                let codes = Set(connection.program.codeReads.map(\.operation))
                questions.probes = needs.operations(of: declared.name).filter { name in
                    !codes.contains(name)
                        && connection.program.operation(name).map { $0.isReading && $0.isList } ?? false
                }
            }
            guard let outcome = run.ask(connection, questions, &asked) else { continue }
            terminal.hint(Self.line(outcome))
        }
        return finish(asked, project, resolver.library, context, terminal)
    }

    /// Checks the project against what the accounts have said, and shows all that was found.
    private func finish(
        _ asked: DocumentLoader, _ project: ProjectDocument, _ library: Library, _ context: CommandContext,
        _ terminal: Terminal
    ) -> ExitStatus {
        var checked = DocumentLoader()
        var validation = Validation(library: library, today: SystemDay.today)
        validation.check(project.file.name, &checked)
        let kept = Waiver.apply(checked.waivers, to: checked.findings).kept
        // What keeps a connection from being asked is found by the check as well, in a reading of its own.
        let own = asked.findings.filter { finding in !kept.contains { Self.areAlike($0, finding) } }
        let report = FindingsReport(
            files: checked.files, findings: own + kept, language: terminal.language,
            pages: context.environment["MAPCTL_PAGES"])
        let text = report.text(as: format, palette: terminal.dataPalette, version: MapctlCommand.version)
        if case .failed(let errno) = terminal.data(text) { return terminal.outputFailed(errno) }
        if asked.isInputMissing { return .inputMissing }
        if report.isFailed { return .failed }
        hint(report.findings, NextStep(project, library: library, arguments: place), terminal)
        return .done
    }

    /// Whether two findings say the same of the same place.
    private static func areAlike(_ one: Diagnostic, _ other: Diagnostic) -> Bool {
        one.code == other.code && one.message == other.message && one.span?.range == other.span?.range
            && one.span?.file.name == other.span?.file.name
    }

    /// Codes that go nowhere come before records.
    private func hint(_ findings: [Diagnostic], _ next: NextStep, _ terminal: Terminal) {
        guard let instance = next.project.pairs.first, format == .text else { return }
        if findings.contains(where: { Self.codesOfGaps.contains($0.code) }) {
            terminal.hint("next: mapctl dictionaries pull \(instance.name)\(next.flag)\n")
        } else if let first = instance.value.connections.first?.value.text,
            let mapping = next.mapping(of: first)
        {
            terminal.hint("next: \(mapping.line) --read \(mapping.record)\n")
        }
    }

    /// Findings about codes without a row.
    private static let codesOfGaps: Set = ["MAP-4030", "MAP-4031"]

    /// What was seen of a connection. For example: `store: 6 lists of codes, versions v5, 12 rights`.
    private static func line(_ outcome: SurveyRun.Outcome) -> String {
        var parts = [
            outcome.survey.isOutOfReach
                ? "out of reach" : Plural.count(outcome.lists.count, "list") + " of codes"
        ]
        if let versions = outcome.survey.versions {
            parts.append("versions \(versions.joined(separator: " "))")
        }
        let looked = outcome.survey.samples.reduce(0) { $0 + $1.rows.count }
        if looked > 0 { parts.append("\(Plural.count(looked, "record")) looked at") }
        if let rights = outcome.survey.rights { parts.append(Plural.count(rights.rights.count, "right")) }
        if let clock = outcome.survey.clockDifference { parts.append("clock \(clock) s") }
        parts.append(Plural.count(outcome.requestCount, "request"))
        return "\(outcome.connection.name): \(parts.joined(separator: ", "))\n"
    }
}
