import ArgumentParser
import MapReports

/// `mapctl config show`: every setting of a pair or an instance, and with `--origin` where it is written.
struct ConfigShowCommand: Verb {
    static let configuration = CommandConfiguration(
        commandName: "show", abstract: "Show every setting of a pair.")

    @OptionGroup var pair: PairArguments

    @Flag(help: "Show where each value was written.")
    var origin = false

    @Option(help: "text or json.")
    var format = ReportFormat.text

    @OptionGroup var common: CommonOptions

    func validate() throws {
        guard format == .text || format == .json else { throw ValidationError("settings are text or json") }
    }

    func perform(_ context: CommandContext) -> ExitStatus {
        let terminal = common.terminal(context)
        var loader = DocumentLoader()
        guard let compiled = CompiledPair(pair.choice, context: context, loader: &loader) else {
            return loader.refused(terminal)
        }
        let report = SettingsOfPair(compiled).report
        let text =
            format == .json
            ? report.json() : report.text(origins: origin ? .shown : .hidden, palette: terminal.dataPalette)
        if case .failed(let errno) = terminal.data(text) { return terminal.outputFailed(errno) }
        return .done
    }
}
