import ArgumentParser
import MapReports
import MapSource

/// From the words of a command line to an exit status.
package enum CommandLineTool {
    /// Parses the words behind the program's name and performs the command they name.
    package static func run(_ words: ProcessArguments, in context: CommandContext) -> ExitStatus {
        let terminal = context.terminal
        guard case .words(let arguments) = words else {
            terminal.talk("Error: every argument has to be UTF-8 text\n")
            return .usage
        }
        // The command that runs for each record of a shop begins as fast as it can.
        if arguments.first == "map", let request = MapRequest(words: arguments.dropFirst()) {
            StartMemory.take()
            return request.perform(context)
        }
        if let mistyped = mistypedVerb(arguments) {
            terminal.talk(mistyped)
            return .usage
        }
        if let verb = verb(arguments) { return perform(verb, arguments, context) }
        do {
            var command = try MapctlCommand.parseAsRoot(arguments)
            if let verb = command as? any Verb { return perform(verb, arguments, context) }
            // The root alone, and the library's own `help`: both show help by throwing it.
            try command.run()
            return .done
        } catch {
            return finish(error, arguments, context)
        }
    }

    /// Performs a verb, or becomes the program that can.
    private static func perform(
        _ verb: any Verb, _ arguments: [String], _ context: CommandContext
    ) -> ExitStatus {
        if verb.isOnline, context.network == nil, let goOnline = context.goOnline {
            let problem = goOnline(arguments)
            context.terminal.talk(
                """
                Error: this needs the network, and `\(OnlineProgram.name)`, which has it, is not beside \
                mapctl: \(FileAccess.text(of: problem))
                Build it with `swift build --product \(OnlineProgram.name)`, or install both programs in \
                one folder.

                """)
            return .failed
        }
        return verb.perform(context)
    }

    /// The verb that the first word names, if the others are words of it and nothing else. Reading them
    /// without the root takes half the time; the root has help, scripts of completions, words for mistakes.
    private static func verb(_ arguments: [String]) -> (any Verb)? {
        let verbs = MapctlCommand.configuration.subcommands
        guard let type = verbs.first(where: { $0._commandName == arguments.first }) else { return nil }
        return (try? type.parseAsRoot(Array(arguments.dropFirst()))) as? any Verb
    }

    /// Shows help and versions as data, mistakes as talk.
    private static func finish(
        _ error: any Error, _ arguments: [String], _ context: CommandContext
    ) -> ExitStatus {
        let terminal = context.terminal
        let text = MapctlCommand.fullMessage(for: error)
        let line = text.hasSuffix("\n") ? text : text + "\n"
        if MapctlCommand.exitCode(for: error).isSuccess {
            let verb = MapctlCommand.verb(helpedBy: arguments)
            let examples = HelpExamples(library: Library(flag: nil, context: context))
            terminal.data(verb.isEmpty ? line : examples.added(to: line, of: verb))
            return .done
        }
        terminal.talk(line)
        return .usage
    }

    /// What to say when the first word is no verb; `nil` when it is one or no word at all.
    private static func mistypedVerb(_ arguments: [String]) -> String? {
        guard let word = arguments.first, !word.hasPrefix("-"), word != "help" else { return nil }
        let verbs = MapctlCommand.configuration.subcommands.map { $0._commandName }
        guard !verbs.contains(word) else { return nil }
        let near = NearMiss.suggestions(for: word, among: verbs, countMax: 1)
        let advice = near.first.map { "Did you mean `mapctl \($0)`?" }
        return """
            Error: `\(DisplayWidth.shown(word))` is not a command of mapctl
            \(advice ?? "The commands are: \(verbs.joined(separator: ", ")).")

            """
    }
}
