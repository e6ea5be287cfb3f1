import ArgumentParser

/// `mapctl config`: what is configured. Its one verb is `show`.
struct ConfigCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "config", abstract: "Show what is configured.", subcommands: [ConfigShowCommand.self])
}
