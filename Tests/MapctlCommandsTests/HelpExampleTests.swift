import MapTestSupport
import MapctlCommands
import Testing

/// The command lines that help texts show: they run as they stand.
@Suite struct HelpExampleTests {
    private static let file = "mappings/\(HelpExamples.fileName)"
    private static let examples = HelpExamples(text: RepositoryFiles.text(of: file) ?? "")

    @Test(arguments: MapctlCommand.verbs)
    func areOneToThreeForEachVerb(verb: String) throws {
        let examples = Self.examples.of(verb)
        #expect((1...3).contains(examples.count))
        let help = try ShellRun("mapctl help \(verb) && mapctl \(verb) --help", in: "/").output
        for example in examples {
            #expect(help.split(separator: "  \(example.says):\n    mapctl \(example.arguments)\n").count == 3)
            #expect("    mapctl \(example.arguments)".count <= 80, "\(example.arguments)")
            #expect("  (\(example.place))".count <= 80, "\(example.place)")
        }
    }

    @Test func areOfVerbsAndSayWhatTheyDo() {
        let shown = MapctlCommand.verbs.flatMap { Self.examples.of($0) }
        #expect(Set(shown) == Set(Self.examples.all))
        #expect(shown.allSatisfy { !$0.says.isEmpty && !$0.says.hasSuffix(".") })
    }

    @Test func helpDoesWithoutALibrary() throws {
        let run = try ShellRun("mapctl map --help", in: "/", environment: ["MAPCTL_LIBRARY": "/none"])
        #expect(run.exit == 0)
        #expect(run.output.contains("\nUSAGE: ") && !run.output.contains("EXAMPLES"))
    }

    @Test(arguments: examples.all)
    func runs(example: Example) throws {
        let folder = try TemporaryFolder()
        let line = "mapctl \(example.arguments)"
        let isServing = example.arguments.hasPrefix("simulate ") && !example.arguments.contains("--show")
        let script = try Self.before(example) + (isServing ? Self.untilASignal(line) : "\(line)\ncode=$?\n")
        let run = try ShellRun(script + Self.after, in: folder.path)
        // The demo has records that wait on purpose.
        let isMapping = example.arguments.hasPrefix("map ")
        #expect(run.exit == 0 || isMapping && run.exit == 3, "\(line)\n\(run.output)\(run.errors)")
        // A layout that is right has nothing to say.
        let isLayout = example.arguments.hasPrefix("fmt ")
        #expect(isLayout || !(run.output + run.errors).isEmpty)
    }

    /// What makes the place in which an example runs, by the command lines that its remark names.
    private static func before(_ example: Example) throws -> String {
        let named = example.place.split(separator: "`").filter { $0.hasPrefix("mapctl ") }
        try #require(example.place.isEmpty == named.isEmpty, "\(example.place)")
        return named.map { line in
            line.hasPrefix("mapctl simulate ") ? project(over: String(line)) : "\(line) --quiet\n"
        }.joined()
    }

    /// A project over simulated platforms, as `Docs/how-to/try-with-simulated-platforms.md` makes it.
    private static func project(over simulation: String) -> String {
        """
        mkdir .served
        \(simulation) > .served/connections 2> .served/talk & served=$!
        until grep -q Ctrl-C .served/talk; do sleep 0.05; kill -0 $served || break; done
        sed -n 's/^# export/export/p' .served/connections > .served/keys; . .served/keys
        cat - .served/connections > mapctl.yaml <<END
        project: try
        pairs:
          demo:
            use: insales-retailcrm
            insales: insales
            retailcrm: retailcrm
            options: { site: shop-a }
            confirmed: [same offers are kept as separate positions]
            dictionaries:
              payment_type: { rows: [["77", cash], ["78", bank-card], ["79", bank-transfer]] }
              delivery_type: { rows: [["301", self-delivery], ["302", courier]] }
        END

        """
    }

    /// What runs for ever ends well when it is told to.
    private static func untilASignal(_ line: String) -> String {
        """
        \(line) > out 2> talk & process=$!
        until grep -q Ctrl-C talk; do sleep 0.05; kill -0 $process || break; done
        kill -TERM $process; wait $process; code=$?; cat out; cat talk >&2

        """
    }

    private static let after = "[ -z \"$served\" ] || { kill $served; wait $served; }\nexit $code\n"
}
