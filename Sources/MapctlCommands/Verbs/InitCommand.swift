import ArgumentParser
import MapReports

/// `mapctl init`: the smallest mapping that can be checked, tested and mapped with.
struct InitCommand: Verb {
    static let configuration = CommandConfiguration(
        commandName: "init", abstract: "Write a small mapping to begin with.")

    @Argument(help: "The folder to make; it must be empty or not there yet.", completion: .directory)
    var folder: String

    @Option(help: "A pair of the library, or its folder: a project that uses it is written.")
    var from: String?

    @Option(help: "The folder of the library of mappings.", completion: .directory)
    var library: String?

    @OptionGroup var common: CommonOptions

    func perform(_ context: CommandContext) -> ExitStatus {
        let terminal = common.terminal(context)
        let folder = FilePath.trimmed(self.folder)
        if FileAccess.kind(of: folder) != .missing, !FileAccess.names(in: folder).isEmpty {
            terminal.talk(
                "Error: `\(DisplayWidth.shown(folder))` is not empty, and nothing in it is replaced\n")
            return .failed
        }
        var loader = DocumentLoader()
        guard let files = files(of: folder, context, &loader) else { return loader.refused(terminal) }
        for file in files {
            let path = FilePath.joined(folder, file.path)
            if case .failure(let problem) = FileAccess.writeNew(path, Array(file.text.utf8)) {
                terminal.talk("Error: `\(DisplayWidth.shown(path))` \(problem.says)\n")
                return .outputFailed
            }
            terminal.hint("written \(DisplayWidth.shown(path))\n")
        }
        terminal.hint("next: mapctl validate \(DisplayWidth.shown(folder))\n")
        return .done
    }

    /// What is written: a mapping of its own, or a project that uses one.
    private func files(
        of folder: String, _ context: CommandContext, _ loader: inout DocumentLoader
    ) -> [(path: String, text: String)]? {
        let name = FilePath.name(of: folder)
        guard let from else { return InitTemplate.files(name: name) }
        let library = Library(flag: self.library, context: context)
        let isFolder = FileAccess.kind(of: from) == .folder
        guard let place = isFolder ? FilePath.trimmed(from) : library.pairFolder(from) else {
            loader.report(.unknownPair(from, known: library.pairs))
            return nil
        }
        guard let source = PairSource(folder: place, library: library, loader: &loader), source.isComplete
        else { return nil }
        let use = isFolder && !place.hasPrefix("/") ? FilePath.outOf(folder) + place : from
        return [("mapctl.yaml", ProjectTemplate(name: name, use: use, source: source).text)]
    }
}
