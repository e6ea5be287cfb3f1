import MapCases
import MapReports
import MapSource
import MapValues

extension CaseResult {
    /// The outcome of a case as reports show it.
    init(_ outcome: CaseOutcome, pair: String) {
        var failures: [Failure] = []
        var differences: [ValueDifference] = []
        for problem in outcome.problems {
            switch problem {
            case .message(let message): failures.append(.message(message))
            case .refused(let findings):
                failures += findings.map {
                    .message("the configuration is refused: \($0.message) [\($0.code)]")
                }
            case .differs(let path, let expected, let actual):
                differences.append(ValueDifference(path: path, expected: expected, actual: actual))
            }
        }
        if !differences.isEmpty { failures.append(.places(differences)) }
        self.init(
            name: outcome.name, pair: pair, span: outcome.span, covers: outcome.covers, failures: failures)
    }
}
