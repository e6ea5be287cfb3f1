import ArgumentParser
import MapReports

/// `mapctl init`: the smallest mapping that can be checked, tested and mapped with.
struct InitCommand: Verb {
    static let examples = [Example("Begin a mapping in a new folder", "init my-mapping")]

    static let configuration = CommandConfiguration(
        commandName: "init", abstract: "Write a small mapping to begin with.",
        discussion: Example.discussion(examples))

    @Argument(help: "The folder to make; it must be empty or not there yet.", completion: .directory)
    var folder: String

    @OptionGroup var common: CommonOptions

    func perform(_ context: CommandContext) -> ExitStatus {
        let terminal = common.terminal(context)
        let folder = FilePath.trimmed(self.folder)
        if FileAccess.kind(of: folder) != .missing, !FileAccess.names(in: folder).isEmpty {
            terminal.talk(
                "Error: `\(DisplayWidth.shown(folder))` is not empty, and nothing in it is replaced\n")
            return .failed
        }
        for file in InitTemplate.files(name: FilePath.name(of: folder)) {
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
}
