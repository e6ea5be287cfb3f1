import MapSource

/// Findings as workflow commands of GitHub Actions, which shows them beside the lines of a change.
package enum FindingsGitHub {
    /// GitHub shows ten annotations of a step and drops the rest without a word, so the tenth tells.
    private static let annotationsMax = 9

    /// One line per annotation, the worst first.
    package static func text(_ report: FindingsReport) -> String {
        let language = report.language
        let worstFirst = report.findings.enumerated().sorted { left, right in
            if left.element.severity == right.element.severity { return left.offset < right.offset }
            return left.element.severity > right.element.severity
        }.map(\.element)
        var lines = worstFirst.prefix(annotationsMax).map { line(language.translated($0)) }
        let more = worstFirst.count - lines.count
        if more > 0 { lines.append("::notice title=mapctl::and \(more) more, all of them in the log") }
        return lines.map { $0 + "\n" }.joined()
    }

    private static func line(_ finding: Diagnostic) -> String {
        let name =
            switch finding.severity {
            case .error: "error"
            case .warning: "warning"
            case .note: "notice"
            }
        let advice = finding.solutions.map { "\nfix: \($0.message)" }.joined()
        return GitHubCommand(
            name: name, span: finding.span, title: "\(finding.code) \(finding.title)",
            message: finding.message + advice
        ).line
    }
}
