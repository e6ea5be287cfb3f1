import ArgumentParser
import MapDocuments
import MapReports
import MapSource
import PlatformRuntime

/// `mapctl dictionaries pull`: reads the codes of the accounts and drafts the dictionaries of an instance.
struct DictionariesPullCommand: Verb {
    static let configuration = CommandConfiguration(
        commandName: "pull", abstract: "Read the codes of the accounts and draft the rows of dictionaries.",
        discussion: """
            The codes go into `snapshots/`. The draft goes to standard output, as `dictionaries` of an \
            instance: rows that you have stay as they are, with a remark where an account has lost a code; \
            rows with equal codes or equal names are proposed; codes without a row are listed, new ones are \
            marked. With `--write` the draft takes the place of `dictionaries` of the instance in the \
            project file.
            """)

    @Argument(help: "The instance of the project. (default: the only one)")
    var instance: String?

    @Flag(help: "Write the draft into the project file.")
    var write = false

    @Option(help: "How the draft is shown: text, which is YAML, or json.")
    var format = ReportFormat.text

    @OptionGroup var place: ConnectionArguments
    @OptionGroup var common: CommonOptions

    func validate() throws {
        guard format == .text || format == .json else { throw ValidationError("a draft is text or json") }
        if write, format == .json { throw ValidationError("`--write` writes YAML, and prints no draft") }
    }

    var isOnline: Bool { true }

    func perform(_ context: CommandContext) -> ExitStatus {
        let terminal = common.terminal(context)
        var loader = DocumentLoader()
        let resolver = place.resolver(context)
        guard let project = resolver.project(&loader), let chosen = chosen(of: project, &loader),
            let pair = pair(of: chosen, in: project, resolver.library, &loader)
        else { return loader.refused(terminal) }
        let run = SurveyRun(resolver: resolver, today: SystemDay.today)
        var lists: [String: [(name: String, rows: [CodeRows.Row])]] = [:]
        var before: [String: [String: [String]]] = [:]
        for side in chosen.value.connections where lists[side.value.text] == nil {
            guard let connection = resolver.connection(side.value.text, &loader),
                let outcome = run.ask(
                    connection, AccountSurvey.Questions(asksForAccount: false), &loader)
            else { return loader.refused(terminal) }
            if outcome.survey.isOutOfReach { return loader.refused(terminal) }
            lists[side.value.text] = outcome.lists
            before[side.value.text] = outcome.before
        }
        let drafts = InstanceDictionaries(pair: pair, instance: chosen, lists: lists, before: before).drafts
        return show(drafts, of: chosen, in: project, loader, terminal)
    }

    private func chosen(
        of project: ProjectDocument, _ loader: inout DocumentLoader
    ) -> Named<ProjectDocument.Instance>? {
        if let instance {
            if let found = project.pairs.first(where: { $0.name == instance }) { return found }
            loader.report(.unknownInstance(instance, project: project))
            return nil
        }
        guard let only = project.pairs.first, project.pairs.count == 1 else {
            loader.report(.severalInstances(project.pairs.map(\.name), project: project.file.name))
            return nil
        }
        return only
    }

    private func pair(
        of instance: Named<ProjectDocument.Instance>, in project: ProjectDocument, _ library: Library,
        _ loader: inout DocumentLoader
    ) -> PairDocument? {
        var resolver = PairResolver(library: library)
        guard let place = resolver.place(of: instance, in: project, &loader) else { return nil }
        return PairSource(folder: place.folder, library: library, loader: &loader)?.pair
    }

    private func show(
        _ drafts: [DictionaryDraft], of instance: Named<ProjectDocument.Instance>,
        in project: ProjectDocument, _ loader: DocumentLoader, _ terminal: Terminal
    ) -> ExitStatus {
        // What could not be read is told, and the draft is of the rest.
        if !loader.findings.isEmpty { _ = loader.refused(terminal) }
        let block = DictionaryBlock(drafts: drafts, instance: instance, project: project)
        if write {
            if case .failure(let problem) = FileAccess.replace(project.file.name, with: block.written) {
                terminal.talk("Error: `\(project.file.name)` \(problem.writing)\n")
                return .outputFailed
            }
        } else if case .failed(let errno) = terminal.data(format == .json ? block.json : block.text) {
            return terminal.outputFailed(errno)
        }
        for draft in drafts {
            let (left, right) = draft.unmapped
            let proposed = draft.proposals.count
            terminal.hint(
                "\(draft.name): \(Plural.count(draft.rows.count, "row")), \(proposed) proposed, "
                    + "without a row \(left.count - proposed) of \(draft.first.name) and "
                    + "\(right.count - proposed) of \(draft.second.name)\n")
        }
        if loader.findings.contains(where: { $0.severity == .error }) { return .failed }
        let file = ShellWord.quoted(project.file.name)
        terminal.hint(
            write ? "next: mapctl validate \(file)\n" : "next: add --write to put this into \(file)\n")
        return .done
    }
}
