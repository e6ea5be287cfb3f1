import ArgumentParser
import MapReports

/// Flags that every command takes.
struct CommonOptions: ParsableArguments {
    @Flag(name: .long, help: "No colours, also on a terminal (as NO_COLOR does).")
    var noColor = false

    @Flag(name: .shortAndLong, help: "Only problems; no summaries and hints.")
    var quiet = false

    @Option(
        name: .customLong("lang"),
        help: "The language of findings; without it MAPCTL_LANG counts, else English.")
    var language: Language?

    /// The terminal of a context as the flags and the environment want it.
    func terminal(_ context: CommandContext) -> Terminal {
        var terminal = context.terminal
        terminal.talkPalette = Palette(
            environment: context.environment, isTerminal: context.isTalkOnTerminal, isRefused: noColor)
        terminal.dataPalette = Palette(
            environment: context.environment, isTerminal: context.isDataOnTerminal, isRefused: noColor)
        terminal.loudness = quiet ? .quiet : .normal
        terminal.language =
            language ?? context.environment["MAPCTL_LANG"].flatMap(Language.init(rawValue:)) ?? .english
        return terminal
    }
}
