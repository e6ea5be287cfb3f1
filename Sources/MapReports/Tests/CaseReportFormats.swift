import MapSource
import MapValues

/// Results of cases for programs.
package enum CaseReportFormats {
    /// The name and number of the JSON shape.
    package static let schema = "mapctl.cases/1"

    /// A JSON object, with a line end.
    package static func json(_ report: CaseReport) -> String {
        let summary = Fields([
            ("cases", .integer(report.results.count)), ("failed", .integer(report.failed.count)),
        ])
        var fields = Fields([
            ("schema", .text(schema)), ("summary", .object(summary)),
            ("cases", .list(report.results.map(value))),
        ])
        if !report.coverage.isEmpty { fields["coverage"] = .list(report.coverage.map(value)) }
        return JSONLayout.text(.object(fields)) + "\n"
    }

    /// A JUnit file: one case per case, grouped by pair.
    package static func junit(_ report: CaseReport) -> String {
        let cases = report.results.map { result in
            JUnitDocument.Case(
                name: result.name, group: result.pair,
                failures: result.isPassed
                    ? [] : [(head: headline(result), body: CaseReportText(palette: .plain).text(result))])
        }
        return JUnitDocument(name: "test", cases: cases).text
    }

    /// Workflow commands of GitHub Actions, one for each failed case.
    package static func github(_ report: CaseReport) -> String {
        report.failed.map { result in
            GitHubCommand(
                name: "error", span: result.span, title: "case failed: \(result.name)",
                message: CaseReportText(palette: .plain).text(result)
            ).line + "\n"
        }.joined()
    }

    private static func headline(_ result: CaseResult) -> String {
        switch result.failures.first {
        case .message(let message)?: message
        case .places(let differences)?: differences.first.map { "\($0.path) differs" } ?? "differs"
        case nil: ""
        }
    }

    private static func value(_ result: CaseResult) -> Value {
        var fields = Fields([
            ("name", .text(result.name)), ("pair", .text(result.pair)),
            ("passed", .bool(result.isPassed)),
        ])
        fields["place"] = result.span.map(FindingsJSON.value)
        fields["covers"] = .list(result.covers.map(Value.text))
        if !result.isPassed { fields["failures"] = .list(result.failures.map(value)) }
        return .object(fields)
    }

    private static func value(_ failure: CaseResult.Failure) -> Value {
        switch failure {
        case .message(let message): return .object(Fields([("message", .text(message))]))
        case .places(let differences):
            let places = differences.map { difference in
                var fields = Fields([("path", Value.text(difference.path))])
                fields["expected"] = difference.expected
                fields["actual"] = difference.actual
                return Value.object(fields)
            }
            return .object(Fields([("differences", .list(places))]))
        }
    }

    private static func value(_ coverage: CoverageReport) -> Value {
        let parts = coverage.parts.map { part in
            var fields = Fields([
                ("kind", .text(part.kind.rawValue)), ("name", .text(part.name)),
                ("reached", .bool(part.isReached)),
            ])
            fields["place"] = part.span.map(FindingsJSON.value)
            return Value.object(fields)
        }
        return .object(Fields([("pair", .text(coverage.pair)), ("parts", .list(parts))]))
    }
}
