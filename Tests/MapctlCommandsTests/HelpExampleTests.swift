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

    @Test(arguments: MapctlCommand.examples.filter { $0.ending == .byItself })
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

    /// What runs for ever ends well when it is told to.
    @Test(arguments: MapctlCommand.examples.filter { $0.ending == .onSignal })
    func runsUntilASignal(example: Example) throws {
        let folder = try TemporaryFolder()
        let script = """
            mapctl \(example.arguments) > out 2> talk & process=$!
            tries=0
            until grep -q Ctrl-C talk; do sleep 0.05; tries=$((tries + 1)); [ $tries -lt 200 ] || break; done
            kill -TERM $process; wait $process; code=$?; cat out; cat talk >&2; exit $code
            """
        let run = try ShellRun(script, in: folder.path)
        #expect(run.exit == 0, "\(example.arguments)\n\(run.output)\(run.errors)")
        #expect(!run.output.isEmpty)
    }
}
