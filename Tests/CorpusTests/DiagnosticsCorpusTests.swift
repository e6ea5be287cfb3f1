import MapCases
import MapCompiler
import MapSource
import MapTestSupport
import Testing

/// Every folder of `Tests/Corpus/diagnostics`: what is found in its pair.
@Suite struct DiagnosticsCorpusTests {
    /// Reading and compiling any tiny pair, in a debug build on a busy machine.
    private static let secondsMax = 10

    @Test(arguments: Corpus.cases("diagnostics"))
    func givesTheExpectedFindings(_ corpusCase: CorpusCase) {
        let clock = ContinuousClock()
        let start = clock.now
        let findings = Self.findings(in: corpusCase.folder)
        #expect(clock.now - start < .seconds(Self.secondsMax))
        if let mismatch = corpusCase.mismatch(FindingsText.render(findings)) { Issue.record("\(mismatch)") }
    }

    /// A folder that is named after a code has to show it.
    @Test(arguments: Corpus.cases("diagnostics"))
    func showsTheCodeInItsName(_ corpusCase: CorpusCase) {
        let prefix = String(corpusCase.name.prefix { $0 != "-" })
        guard prefix.allSatisfy(\.isNumber) else { return }
        #expect(Self.findings(in: corpusCase.folder).contains { $0.code == "MAP-\(prefix)" })
    }

    @Test func hasCases() { #expect(Corpus.cases("diagnostics").count >= 60) }

    /// All findings of reading and compiling.
    private static func findings(in folder: String) -> [Diagnostic] {
        let pair = PairFolder(folder)
        guard let input = pair.compilerInput else { return pair.findings }
        let chosen = CaseRunner(input: input).compilerInput(pair.given)
        guard let chosenInput = chosen.value else { return pair.findings + chosen.diagnostics }
        return pair.findings + Compiler.compile(chosenInput).diagnostics
    }
}
