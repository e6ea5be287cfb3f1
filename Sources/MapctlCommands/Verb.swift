import ArgumentParser

/// A command that does something: its flags are parsed, then it is performed.
protocol Verb: ParsableCommand {
    /// Does the work and gives what the shell is told.
    func perform(_ context: CommandContext) -> ExitStatus

    /// Whether it needs the network, with the flags that were given.
    var isOnline: Bool { get }
}

extension Verb {
    var isOnline: Bool { false }
}
