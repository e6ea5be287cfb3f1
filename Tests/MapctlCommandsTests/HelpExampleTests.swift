import MapTestSupport
import MapctlCommands
import Testing

/// The command lines that help texts show: they run as they stand.
@Suite struct HelpExampleTests {
    @Test func areAtMostThreeForEachVerb() {
        let verbs = MapctlCommand.examples.map { $0.arguments.split(separator: " ")[0] }
        for verb in Set(verbs) { #expect((1...3).contains(verbs.count { $0 == verb }), "\(verb)") }
        #expect(Set(verbs).count >= 9)
    }

    @Test(arguments: MapctlCommand.examples)
    func runs(example: Example) throws {
        let folder = try TemporaryFolder()
        let root = RepositoryRoot.path
        let run = try ShellRun(
            "ln -s '\(root)/examples' '\(root)/mappings' . && mapctl \(example.arguments)", in: folder.path)
        // The example shop has records that wait on purpose.
        let isMapping = example.arguments.hasPrefix("map ")
        #expect(
            run.exit == 0 || isMapping && run.exit == 3, "\(example.arguments)\n\(run.output)\(run.errors)")
        // A check of the layout that finds nothing has nothing to say.
        let isCheck = example.arguments.hasPrefix("fmt --check")
        #expect(isCheck || !(run.output + run.errors).isEmpty)
    }
}
