package import MapReports

/// What a command gets from the world around it, passed in as values so that tests can choose them.
///
/// This target turns a command line into calls of the stages and their results into reports: flags,
/// environment, files, exit codes. It knows no rules of the trade.
package struct CommandContext: Sendable {
    /// Where text goes; how it looks is decided by ``CommonOptions``.
    package var terminal: Terminal
    /// The variables that mapctl reads, as far as they are set.
    package var environment: [String: String]
    /// The value of any variable: a project says which ones hold its secrets.
    package var variable: @Sendable (String) -> String? = { _ in nil }
    /// The way to other machines; `nil` where there is none.
    package var network: (any Network)?
    /// Becomes the program that has a network, with the same words; gives the number of the system's error
    /// when there is none.
    package var goOnline: (@Sendable ([String]) -> Int32)?
    /// Whether data is shown by a terminal.
    package var isDataOnTerminal: Bool
    /// Whether talk is shown by a terminal.
    package var isTalkOnTerminal: Bool
    /// The path of the running program; the library of mappings is looked for near it.
    package var executablePath: String

    package init(
        terminal: Terminal, environment: [String: String], isDataOnTerminal: Bool, isTalkOnTerminal: Bool,
        executablePath: String
    ) {
        self.terminal = terminal
        self.environment = environment
        self.isDataOnTerminal = isDataOnTerminal
        self.isTalkOnTerminal = isTalkOnTerminal
        self.executablePath = executablePath
    }

    /// The context of the running process.
    package static func current(network: (any Network)?) -> CommandContext {
        let terminal = Terminal(
            writeData: { Descriptor.output.write($0) }, writeTalk: { Descriptor.error.write($0) },
            columns: Descriptor.error.columns)
        var context = CommandContext(
            terminal: terminal, environment: ProcessEnvironment.variables,
            isDataOnTerminal: Descriptor.output.isTerminal, isTalkOnTerminal: Descriptor.error.isTerminal,
            executablePath: FileAccess.executablePath)
        context.variable = { ProcessEnvironment.value(of: $0) }
        context.network = network
        if network == nil {
            let program = OnlineProgram(beside: context.executablePath)
            context.goOnline = { program.replaceProcess(words: $0) }
        }
        return context
    }
}
