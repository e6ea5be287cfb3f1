import ArgumentParser
import MapInterpreter
import MapProgram
import MapReports
import MapSource
import MapValues

/// `mapctl explain`: where one value of a written record came from, or why it was not written.
struct ExplainCommand: Verb {
    static let configuration = CommandConfiguration(
        commandName: "explain", abstract: "Tell where a value came from, or why it is not there.")

    @OptionGroup var pair: PairArguments

    @Argument(help: "The file with the record; - is standard input.", completion: .file())
    var file: String

    @Argument(help: "A place of the written record, or a link. For example: status, items[0].discount")
    var field: String

    @Option(help: "The side that is read.")
    var from: String

    @Option(help: "The kind of record. (default: the only one, else order)")
    var type: String?

    @Option(help: "Where the records stand in an answer.")
    var at: String?

    @Option(help: "The record's id, or its number from 1.")
    var record: String?

    @Option(help: "A JSON file with ids of bound records.", completion: .file())
    var bindings: String?

    @Option(help: "text or json.")
    var format = ReportFormat.text

    @OptionGroup var common: CommonOptions

    func validate() throws {
        guard format == .text || format == .json else {
            throw ValidationError("an explanation is text or json")
        }
    }

    func perform(_ context: CommandContext) -> ExitStatus {
        let terminal = common.terminal(context)
        var loader = DocumentLoader()
        guard let compiled = CompiledPair(pair.choice, context: context, loader: &loader),
            let choice = loader.take(
                MappingChoice.make(program: compiled.program, from: from, to: nil, type: type)),
            let bound = loader.take(BindingsFile.read(bindings))
        else { return loader.refused(terminal) }
        switch RecordInput.open(file) {
        case .failure(let problem):
            terminal.talk("Error: `\(DisplayWidth.shown(file))` \(problem.says)\n")
            return .inputMissing
        case .success(let input):
            let source = input.source(at: at.flatMap(JSONRecordPath.init) ?? .whole)
            switch RecordPick(wanted: record).pick(from: source, choice: choice) {
            case .failure(let problem):
                terminal.talk("Error: \(DisplayWidth.shown(problem.says))\n")
                return .wrongData
            case .success(let value): return explain(value, choice, bound, terminal)
            }
        }
    }

    private func explain(
        _ value: Value, _ choice: MappingChoice, _ bindings: Bindings, _ terminal: Terminal
    ) -> ExitStatus {
        let present = choice.side == .first ? PerSide<Value?>(value, nil) : PerSide<Value?>(nil, value)
        let result = choice.interpreter.map(
            MappingInput(records: present, from: choice.side, bindings: bindings))
        let reasons = PlacedReason.all(of: result, choice: choice)
        let answers = FieldQuestion(field).answers(among: reasons, record: choice.record.name)
        guard !answers.isEmpty else {
            terminal.talk(unknownField(reasons))
            return .wrongData
        }
        for answer in answers {
            let report = ExplainReport(
                field: "\(choice.targetName).\(answer.place.isEmpty ? field : answer.place)",
                value: answer.reason.value, steps: ReasonSteps(record: choice.record).steps(of: answer.reason)
            )
            let text = format == .json ? report.json() : report.text(palette: terminal.dataPalette)
            if case .failed(let errno) = terminal.data(text) { return terminal.outputFailed(errno) }
        }
        if result.outcome != .mapped {
            terminal.hint("the record is \(result.outcome.rawValue): \(DisplayWidth.shown(result.cause))\n")
        }
        return .done
    }

    private func unknownField(_ reasons: [PlacedReason]) -> String {
        let places = Set(reasons.map { FieldQuestion.withoutElements($0.place) }.filter { !$0.isEmpty })
        let near = NearMiss.suggestions(for: field, among: places, countMax: 1).first
        let advice =
            near.map { "Did you mean `\($0)`?" }
            ?? "The places are: \(places.sorted().joined(separator: ", "))"
        return "Error: no link speaks of `\(DisplayWidth.shown(field))`\n\(advice)\n"
    }
}
