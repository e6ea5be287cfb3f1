import MapSource
import MapValues

/// Results of cases for people: each failure with its places and a diff, then one line of summary.
package struct CaseReportText {
    /// Places listed for one case.
    private static let differencesShown = 20

    private let palette: Palette

    package init(palette: Palette) { self.palette = palette }

    /// Failures, coverage, summary.
    package func text(_ report: CaseReport) -> String {
        report.failed.map { text($0) + "\n" }.joined() + report.coverage.map(text).joined()
            + summary(report) + "\n"
    }

    /// For example: `2 of 120 cases failed`, `120 cases passed`.
    package func summary(_ report: CaseReport) -> String {
        let failed = report.failed.count
        if failed == 0 {
            let count = Plural.count(report.results.count, "case")
            return report.results.isEmpty ? "no cases" : palette.paint("\(count) passed", .good)
        }
        let cases = Plural.count(report.results.count, "case")
        return palette.paint("\(Plural.grouped(failed)) of \(cases) failed", .error)
    }

    /// One failed case.
    package func text(_ result: CaseResult) -> String {
        var text =
            "\(palette.paint("failed:", .error)) \(palette.paint(DisplayWidth.shown(result.name), .strong))\n"
        if let span = result.span {
            text += "  \(DisplayWidth.shown(span.file.name)):\(span.start.line):\(span.start.column)\n"
        }
        return text + result.failures.map(self.text).joined()
    }

    private func text(_ failure: CaseResult.Failure) -> String {
        switch failure {
        case .message(let message): return "  \(DisplayWidth.shown(message))\n"
        case .places(let differences):
            return differences.prefix(Self.differencesShown).map(self.text).joined()
                + (differences.count > Self.differencesShown
                    ? "  and \(Plural.count(differences.count - Self.differencesShown, "further place"))\n"
                    : "")
        }
    }

    /// Short values one under the other; long ones as a diff.
    private func text(_ difference: ValueDifference) -> String {
        let path = "  \(DisplayWidth.shown(difference.path))\n"
        let (expected, actual) = (
            difference.expected.map(JSONLayout.text), difference.actual.map(JSONLayout.text)
        )
        if let expected, let actual, expected.contains("\n") || actual.contains("\n") {
            let diff = LineDiff.unified(expected: expected, actual: actual, palette: palette)
            return path + diff.split(separator: "\n").map { "    \($0)\n" }.joined()
        }
        return path + "    expected  \(shown(expected))\n    came out  \(shown(actual))\n"
    }

    private func shown(_ text: String?) -> String {
        guard let text else { return "(nothing)" }
        return text.split(separator: "\n").map { DisplayWidth.shown(String($0)) }.joined(
            separator: "\n              ")
    }

    private func text(_ coverage: CoverageReport) -> String {
        let parts = CoverageReport.Part.Kind.allCases.map { kind in
            let (reached, all) = coverage.count(kind)
            let noun = kind == .branch ? "branches" : "\(kind.rawValue)s"
            return "\(reached) of \(Plural.grouped(all)) \(noun)"
        }
        var text = "coverage of \(coverage.pair): \(parts.joined(separator: ", "))\n"
        for part in coverage.parts where !part.isReached {
            let place = part.span.map { " (\(DisplayWidth.shown($0.file.name)):\($0.start.line))" } ?? ""
            text += "  not reached: \(part.kind.rawValue) \(DisplayWidth.shown(part.name))\(place)\n"
        }
        return text
    }
}
