import MapSource

/// Findings as workflow commands of GitHub Actions, which shows them beside the lines of a change.
package enum FindingsGitHub {
    /// GitHub shows so many annotations of one kind for a step and drops the rest without a word.
    private static let annotationsMax = 10
    private static let kinds: [Diagnostic.Severity] = [.error, .warning, .note]

    /// One line per annotation, errors first; the last one tells what had to be left out.
    package static func text(_ report: FindingsReport) -> String {
        var leftOut: [String] = []
        var lines: [String] = []
        for kind in kinds {
            let all = report.findings.filter { $0.severity == kind }
            // Of the kind in which the rest is told, one place stays free for that.
            let isRestTold = kind == .note && (!leftOut.isEmpty || all.count > annotationsMax)
            let shown = all.prefix(annotationsMax - (isRestTold ? 1 : 0))
            lines += shown.map { line(report.language.translated($0)) }
            if all.count > shown.count {
                leftOut.append(Plural.count(all.count - shown.count, "more \(kind.rawValue)"))
            }
        }
        if !leftOut.isEmpty {
            let rest = leftOut.joined(separator: ", ")
            lines.append("::notice title=mapctl::\(rest): --format text shows all of them")
        }
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
