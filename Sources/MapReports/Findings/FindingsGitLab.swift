import MapSource
package import MapValues

/// Findings as a Code Quality report of GitLab: a list of issues, known again by their fingerprint.
package enum FindingsGitLab {
    /// The text, with a line end.
    package static func text(_ report: FindingsReport) -> String { JSONLayout.text(value(report)) + "\n" }

    /// The report as a value; a finding without a place is put on line 1 of the first file looked at.
    package static func value(_ report: FindingsReport) -> Value {
        var fingerprints = Fingerprint()
        let issues = report.findings.map { finding in
            let path = finding.span?.file.name ?? report.files.first ?? "mapctl.yaml"
            let lines = Fields([("begin", .integer(finding.span?.start.line ?? 1))])
            let place = Fields([("path", .text(path)), ("lines", .object(lines))])
            return Value.object(
                Fields([
                    ("description", .text(report.language.translated(finding).message)),
                    ("check_name", .text(finding.code)),
                    ("fingerprint", .text(fingerprints.name(of: finding))),
                    ("severity", .text(severity(finding.severity))), ("location", .object(place)),
                ]))
        }
        return .list(issues)
    }

    private static func severity(_ severity: Diagnostic.Severity) -> String {
        switch severity {
        case .error: "major"
        case .warning: "minor"
        case .note: "info"
        }
    }
}
