import ArgumentParser

/// Which pair, and what is chosen for it: the flags of all commands that run a mapping.
struct PairArguments: ParsableArguments {
    @Argument(
        help: "A pair of the library, an instance of a project, or a folder with either.",
        completion: .directory)
    var pair: String

    @Option(name: .customLong("option"), help: "An option of the pair, as NAME=VALUE; may be repeated.")
    var options: [String] = []

    @Option(help: "The project file that has the instance.", completion: .file(extensions: ["yaml"]))
    var project: String?

    @Option(help: "The folder of the library of mappings.", completion: .directory)
    var library: String?

    /// What was asked, as plain values.
    var choice: PairChoice { PairChoice(pair: pair, options: options, project: project, library: library) }

    func validate() throws {
        for option in options {
            if let problem = choice.problem(ofOption: option) { throw ValidationError(problem) }
        }
    }
}
