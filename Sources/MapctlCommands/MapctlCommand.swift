package import ArgumentParser

/// The root of the command line; its verbs are in `Verbs/`, one file each.
package struct MapctlCommand: ParsableCommand {
    /// The version of the language, the command line and the formats, together.
    package static let version = "0.1.0"

    package static let configuration = CommandConfiguration(
        commandName: "mapctl",
        abstract: "Maps orders and customers between shop platforms, exactly as YAML says.",
        discussion: """
            A mapping is a folder of YAML files. `mapctl validate` checks it, `mapctl test` runs its cases, \
            `mapctl map` maps records with it, `mapctl explain` tells where a value came from.

            Exit codes: 0 done, 1 failed, 3 records are parked, 64 wrong command line, 65 wrong \
            configuration or data, 66 no such input, 70 bug in mapctl, 74 output failed.
            """,
        version: version,
        subcommands: [
            ValidateCommand.self, MapCommand.self, TestCommand.self, ExplainCommand.self, EvalCommand.self,
            CallCommand.self, DoctorCommand.self, RightsCommand.self,
            DictionariesCommand.self, CaptureCommand.self,
            ConfigCommand.self, FormatCommand.self, SchemaCommand.self, InitCommand.self,
            SimulateCommand.self, CompletionsCommand.self,
        ])

    package init() {}

    /// The verbs, each by the words that name it. For example: `map`, `dictionaries pull`.
    package static var verbs: [String] {
        configuration.subcommands.flatMap { verb -> [String] in
            let inner = verb.configuration.subcommands
            return inner.isEmpty
                ? [verb._commandName] : inner.map { "\(verb._commandName) \($0._commandName)" }
        }
    }

    /// The verb that a command line asks for help with, as far as its words go.
    static func verb(helpedBy words: [String]) -> String {
        var verbs = configuration.subcommands
        var names: [String] = []
        for word in words.first == "help" ? words.dropFirst() : words[...] {
            guard let verb = verbs.first(where: { $0._commandName == word }) else { break }
            names.append(word)
            verbs = verb.configuration.subcommands
        }
        return names.joined(separator: " ")
    }
}
