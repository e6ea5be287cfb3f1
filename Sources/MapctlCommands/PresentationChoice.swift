import MapReports

/// How text is shown: what ``CommonOptions`` say, as plain values.
struct PresentationChoice: Equatable {
    /// No colours, also on a terminal.
    var noColor = false
    /// Only problems; no summaries and hints.
    var quiet = false
    /// The language of findings, where it was named.
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
