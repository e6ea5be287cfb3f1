import ArgumentParser

/// Which project has the connections: the flags of all commands that talk to a platform.
struct ConnectionArguments: ParsableArguments {
    @Option(help: "The project file with the connections.", completion: .file(extensions: ["yaml"]))
    var project: String?

    @Option(help: "The folder of the library of mappings.", completion: .directory)
    var library: String?

    /// The flag as it has to be written in a command line that goes on from here.
    var flag: String { project.map { " --project \(ShellWord.quoted($0))" } ?? "" }

    /// What finds the connections of that project.
    func resolver(_ context: CommandContext) -> ConnectionResolver {
        ConnectionResolver(project: project, library: library, context: context)
    }
}
