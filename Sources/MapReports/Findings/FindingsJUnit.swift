import MapSource

/// Findings as a JUnit file: one case per file looked at, failed by the findings that fail the run.
package enum FindingsJUnit {
    /// The XML text.
    package static func text(_ report: FindingsReport) -> String {
        let errors = report.findings.filter(report.fails)
        let placed = Dictionary(grouping: errors) { $0.span?.file.name ?? "" }
        let files = report.files + placed.keys.filter { !report.files.contains($0) }.sorted()
        let lines = FindingsText(palette: .plain, language: report.language, hiding: report.secrets)
        let cases = files.map { file in
            JUnitDocument.Case(
                name: file.isEmpty ? "(no place)" : file, group: "validate",
                failures: placed[file, default: []].map { finding in
                    (
                        head: report.language.translated(finding).message,
                        body: lines.text(finding)
                    )
                })
        }
        return JUnitDocument(name: "validate", cases: cases).text
    }
}
