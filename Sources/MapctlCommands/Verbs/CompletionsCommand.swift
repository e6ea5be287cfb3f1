import ArgumentParser
import MapReports

/// `mapctl completions`: a script that completes mapctl's command line in a shell.
struct CompletionsCommand: Verb {
    static let configuration = CommandConfiguration(
        commandName: "completions", abstract: "Print a completion script for a shell.",
        discussion: "Load it with: source <(mapctl completions bash)")

    @Argument(help: "The shell.")
    var shell: Shell

    /// The shells that can be completed for.
    enum Shell: String, CaseIterable, ExpressibleByArgument {
        case bash, zsh, fish

        /// The library's name of the shell.
        fileprivate var shell: CompletionShell {
            switch self {
            case .bash: .bash
            case .zsh: .zsh
            case .fish: .fish
            }
        }
    }

    func perform(_ context: CommandContext) -> ExitStatus {
        context.terminal.data(MapctlCommand.completionScript(for: shell.shell) + "\n")
        return .done
    }
}
