import MapTestSupport
import Testing

/// The built program against `Tests/Corpus/cli/<slug>/`: `cmd` is run by `sh`; `stdin`, `stdout`, `stderr`
/// and `exit` say what it gets and has to give (missing: nothing, 0). With a folder `files` it runs in a
/// copy of that, else in the root of the repository.
///
/// `MAPCTL_RECORD=1 swift test` writes down what came out; that run still fails.
@Suite struct CommandLineCorpusTests {
    @Test(arguments: CommandLineCase.all)
    func givesWhatIsWrittenDown(testCase: CommandLineCase) throws {
        let run = try testCase.run()
        let results = [
            ("stdout", run.output), ("stderr", run.errors), ("exit", run.exit == 0 ? "" : "\(run.exit)\n"),
        ]
        for (name, actual) in results {
            let expected = testCase.text(name)
            #expect(actual == expected, "\(testCase.slug)/\(name)")
            if actual != expected, CommandLineCase.isRecording { testCase.record(actual, as: name) }
        }
    }

    @Test func corpusIsThere() { #expect(CommandLineCase.all.count >= 12) }
}
