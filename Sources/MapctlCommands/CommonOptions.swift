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

    /// What was asked, as plain values.
    var choice: PresentationChoice {
        PresentationChoice(noColor: noColor, quiet: quiet, language: language)
    }

    /// The terminal of a context as the flags and the environment want it.
    func terminal(_ context: CommandContext) -> Terminal { choice.terminal(context) }
}
