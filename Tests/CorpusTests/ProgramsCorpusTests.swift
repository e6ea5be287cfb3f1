import MapCases
import MapSource
import MapTestSupport
import Testing

/// Every folder of `Tests/Corpus/programs`: its case files hold for its pair.
@Suite struct ProgramsCorpusTests {
    @Test(arguments: Corpus.cases("programs"))
    func mapsAsItsCasesSay(_ corpusCase: CorpusCase) throws {
        let folder = PairFolder(corpusCase.folder)
        if !folder.findings.isEmpty { Issue.record("\(FindingsText.render(folder.findings))") }
        var runner = CaseRunner(input: try #require(folder.compilerInput))
        #expect(!folder.cases.isEmpty, "\(corpusCase.name) has no case file")
        for document in folder.cases {
            for outcome in runner.run(document) {
                for problem in outcome.problems {
                    Issue.record("\(corpusCase.name), \(outcome.name): \(Self.shown(problem))")
                }
            }
        }
    }

    @Test func hasCases() { #expect(Corpus.cases("programs").count >= 20) }

    private static func shown(_ problem: CaseOutcome.Problem) -> String {
        switch problem {
        case .message(let text): text
        case .refused(let findings): "refused\n" + FindingsText.render(findings)
        default: "\(problem)"
        }
    }
}
