import ArgumentParser

/// `mapctl dictionaries`: what has to do with tables of codes.
struct DictionariesCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "dictionaries", abstract: "Tables of codes and the accounts they name.",
        subcommands: [DictionariesPullCommand.self])
}
