import ArgumentParser
import MapDocuments
import MapExpressions
import MapReports
import MapSource
import MapValues

/// `mapctl eval`: the value of an expression, over a record, over given names, or over nothing.
struct EvalCommand: Verb {
    static let configuration = CommandConfiguration(
        commandName: "eval", abstract: "Evaluate an expression and print its value and type.")

    @Argument(help: "The expression.")
    var expression: String

    @Option(
        help: "A file with a record, whose fields are in reach; - is standard input.", completion: .file())
    var input: String?

    @Option(help: "The platform that declares the record's fields; without it their types are guessed.")
    var platform: String?

    @Option(help: "The kind of record.")
    var type = "order"

    @Option(help: "The number of the record, from 1, where the input has several.")
    var record: Int?

    @Option(help: "Where the record stands in an answer.")
    var at: String?

    @Option(help: "A JSON object of further names and their values.")
    var vars: String?

    @Option(help: "The folder of the library of mappings.", completion: .directory)
    var library: String?

    @Option(help: "text or json.")
    var format = ReportFormat.text

    @OptionGroup var common: CommonOptions

    func validate() throws {
        guard format == .text || format == .json else { throw ValidationError("a value is text or json") }
    }

    func perform(_ context: CommandContext) -> ExitStatus {
        let terminal = common.terminal(context)
        var loader = DocumentLoader()
        guard let scope = scope(context, &loader) else { return loader.refused(terminal) }
        let text = ExpressionText(file: SourceFile(name: "expression", text: expression))
        let checked = ExpressionCompiler.check(text, scope: scope.scope)
        guard let expression = checked.value else {
            terminal.talk(findings(checked.diagnostics, terminal))
            return .wrongData
        }
        do throws(EvaluationError) {
            let value = try expression.evaluate(scope.roots).get()
            let type = expression.type == .dyn ? value.type : expression.type
            let report = EvaluationReport(
                text: ValueText.shown(value), value: try value.json(), type: type.description)
            let shown = format == .json ? report.json() : report.line(palette: terminal.dataPalette)
            if case .failed(let errno) = terminal.data(shown) { return terminal.outputFailed(errno) }
            return .done
        } catch {
            terminal.talk(findings([.evaluationFailed(error, in: text)], terminal))
            return .failed
        }
    }

    private func findings(_ findings: [Diagnostic], _ terminal: Terminal) -> String {
        FindingsReport(files: [], findings: findings, language: terminal.language)
            .text(palette: terminal.talkPalette)
    }

    /// What the expression may name, from the flags.
    private func scope(_ context: CommandContext, _ loader: inout DocumentLoader) -> EvaluationScope? {
        var variables = Fields()
        if let vars {
            let value = loader.take(JSONReader.read(Array(vars.utf8), name: "--vars"))
            guard let fields = value?.fields else {
                if value != nil { loader.report(.variablesAreNoObject()) }
                return nil
            }
            variables = fields
        }
        var value: Value?
        if let input {
            value = oneRecord(of: input, &loader)
            if value == nil { return nil }
        }
        var declared: (document: PlatformDocument, type: String)?
        if let platform {
            let source = PlatformSource(named: platform, library: Library(flag: library, context: context))
            guard let document = source.load(&loader) else { return nil }
            guard document.records.contains(where: { $0.name == type }) else {
                loader.report(.unknownRecord(type, known: document.records.map(\.name)))
                return nil
            }
            declared = (document, type)
        }
        let zones = ZoneDatabase()
        let facilities = ExpressionFacilities(forms: EvaluationScope.forms) { zone, seconds in
            zones.offset(zone: zone, secondsSince1970: seconds)
        }
        return loader.take(
            EvaluationScope.make(
                record: value, platform: declared, variables: variables, facilities: facilities))
    }

    /// The one record of an input, or the one whose number is wanted; a finding when there is none.
    private func oneRecord(of path: String, _ loader: inout DocumentLoader) -> Value? {
        switch RecordInput.open(path) {
        case .failure(let problem):
            loader.reportMissing(.unreadable(path, problem))
            return nil
        case .success(let input):
            let source = input.source(at: at.flatMap(JSONRecordPath.init) ?? .whole)
            let slot = BlockSlot()
            var lines: [[UInt8]] = []
            let countMax = record ?? 2
            while lines.count < countMax, source.fill(slot) {
                lines += slot.input.split(separator: UInt8(ascii: "\n")).map(Array.init)
                slot.clear()
            }
            let isThere = record.map { $0 > 0 && $0 <= lines.count } ?? (lines.count == 1)
            guard isThere else {
                loader.report(.notOneRecord(path, wanted: record))
                return nil
            }
            return loader.take(JSONReader.read(lines[(record ?? 1) - 1], name: source.name))
        }
    }
}
