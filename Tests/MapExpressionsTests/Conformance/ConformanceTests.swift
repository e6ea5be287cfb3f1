import Foundation
import Testing

/// The official suite of CEL, where its cases are present.
@Suite(
    .enabled(
        if: ConformanceSuite() != nil,
        "no cases of the suite: put them beside the project or name their folder in MAPCTL_CEL_CASES"))
struct ConformanceTests {
    /// Runs every case: what comes of it is what its list says. Cases new to the lists are reported, and have
    /// to pass or to need what the language leaves out; in the default folder every case has a list.
    @Test func casesComeOutAsTheirListsSay() throws {
        let suite = try #require(ConformanceSuite())
        let cases = try suite.cases()
        #expect(!cases.isEmpty)
        let lists = ConformanceLists()
        var outcomes: [(key: String, outcome: ConformanceOutcome)] = []
        var newcomers: [String] = []
        for conformanceCase in cases {
            let outcome = ConformanceRunner.run(conformanceCase)
            let key = conformanceCase.key
            outcomes.append((key, outcome))
            if case .failed(let reason) = outcome {
                Issue.record("\(key): \(conformanceCase.expression)\n    gives \(reason)")
            }
            if let listed = lists.outcomes[key] {
                #expect(outcome == listed, "\(key) is listed as \(listed)")
            } else {
                newcomers.append("\(key): \(outcome)")
                #expect(!suite.isDefault, "\(key) stands in no list")
            }
        }
        print(ConformanceSummary(outcomes: outcomes.map(\.outcome), newCount: newcomers.count))
        for newcomer in newcomers { print("    new to the lists: \(newcomer)") }
        if ProcessInfo.processInfo.environment["MAPCTL_RECORD"] != nil, suite.isDefault {
            ConformanceLists.record(outcomes)
            Issue.record("the lists were written; run again without MAPCTL_RECORD")
        }
    }

    @Test func everyListedCaseExistsAndStandsInOneList() throws {
        let suite = try #require(ConformanceSuite())
        let lists = ConformanceLists()
        #expect(lists.repeated == [])
        guard suite.isDefault else { return }
        let keys = Set(try suite.cases().map(\.key))
        #expect(lists.outcomes.keys.filter { !keys.contains($0) }.sorted() == [])
    }

    /// What the issue asks for of the cases that the lists were made from.
    @Test func atLeast890OfTheGivenCasesPass() {
        let passed = ConformanceLists().outcomes.values.filter { $0 == .passed || $0 == .passedWithDecimals }
        #expect(passed.count >= 890)
    }
}
