package import MapSource

/// Findings for people: where, what, the line with a mark, why, and what to do.
///
/// For example:
///
///     order.yaml:12:5: error: `custmoer` is no field of retailcrm's order [MAP-3001]
///        12 |     custmoer: name
///           |     ^^^^^^^^
///       fix: did you mean `customer`?
package struct FindingsText {
    private let palette: Palette

    package init(palette: Palette) { self.palette = palette }

    /// All findings with an empty line between them, and the summary.
    package func text(_ report: FindingsReport) -> String {
        report.findings.map { text($0) + "\n" }.joined() + summary(report) + "\n"
    }

    /// For example: `3 errors and 1 warning in 4 files`.
    package func summary(_ report: FindingsReport) -> String {
        let files = report.files.isEmpty ? "" : " in \(Plural.count(report.files.count, "file"))"
        var parts: [String] = []
        if report.count(.error) > 0 {
            parts.append(palette.paint(Plural.count(report.count(.error), "error"), .error))
        }
        if report.count(.warning) > 0 {
            parts.append(palette.paint(Plural.count(report.count(.warning), "warning"), .warning))
        }
        if report.count(.note) > 0 { parts.append(Plural.count(report.count(.note), "note")) }
        if parts.isEmpty { return palette.paint("no findings", .good) + files }
        return parts.joined(separator: ", ") + files
    }

    /// One finding, several lines.
    package func text(_ finding: Diagnostic) -> String {
        let role = Self.role(of: finding.severity)
        let gutter = Self.gutter(of: finding)
        let severity = palette.paint("\(finding.severity.rawValue):", role)
        let message = palette.paint(DisplayWidth.shown(finding.message), .strong)
        let code = palette.paint("[\(finding.code)]", .faint)
        var text = "\(place(finding.span))\(severity) \(message) \(code)\n"
        if let span = finding.span {
            text += Snippet(span).text(gutter: gutter, palette: palette, role: role)
        }
        for note in finding.notes {
            text +=
                "  \(place(note.span))\(palette.paint("note:", .note)) \(DisplayWidth.shown(note.message))\n"
            if let span = note.span {
                text += Snippet(span, mark: "-").text(gutter: gutter, palette: palette, role: .note)
            }
        }
        if let explanation = finding.explanation { text += labelled("why", explanation) }
        for solution in finding.solutions { text += labelled("fix", solution.message) }
        return text
    }

    private func labelled(_ label: String, _ message: String) -> String {
        "  \(palette.paint("\(label):", .strong)) \(DisplayWidth.shown(message))\n"
    }

    private func place(_ span: SourceSpan?) -> String {
        guard let span else { return "" }
        return "\(DisplayWidth.shown(span.file.name)):\(span.start.line):\(span.start.column): "
    }

    /// Wide enough for every line number of the finding, and indented a little.
    private static func gutter(of finding: Diagnostic) -> Int {
        let spans = [finding.span].compactMap { $0 } + finding.notes.compactMap(\.span)
        let lineMax = spans.map(\.start.line).max() ?? 0
        return max(5, String(lineMax).count + 2)
    }

    private static func role(of severity: Diagnostic.Severity) -> Palette.Role {
        switch severity {
        case .error: .error
        case .warning: .warning
        case .note: .note
        }
    }
}
