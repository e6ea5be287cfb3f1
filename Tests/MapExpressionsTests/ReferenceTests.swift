import Foundation
import MapExpressions
import Testing

/// The page about expressions says what the language does.
@Suite struct ReferenceTests {
    @Test func pageIsFresh() {
        if ProcessInfo.processInfo.environment["MAPCTL_RECORD"] != nil {
            ExpressionReference.record()
            Issue.record("the page was written; run again without MAPCTL_RECORD")
        }
        #expect(ExpressionReference.page == ExpressionReference.freshPage)
    }

    @Test func examplesOfThePageGiveWhatTheySay() {
        let examples = ExpressionReference.examples
        #expect(examples.count > 100)
        for example in examples {
            #expect(Expressions.result(example.expression) == example.result, "\(example.expression)")
        }
    }

    /// The page tells how much of the official suite passes; the lists know.
    @Test func pageTellsTheNumbersOfTheSuite() {
        let outcomes = ConformanceLists().outcomes.values
        let passed = outcomes.count { $0 == .passed }
        let decimals = outcomes.count { $0 == .passedWithDecimals }
        let page = ExpressionReference.page.split(separator: "\n").joined(separator: " ")
        let count = outcomes.count.formatted(.number.locale(Locale(identifier: "en_US")))
        let sentence =
            "Of the \(count) cases of the official suite at hand, \(passed) pass as they are and "
            + "\(decimals) with decimals where the suite has doubles; the other "
            + "\(outcomes.count - passed - decimals) need a part that is left out"
        #expect(page.contains(sentence))
    }
}
