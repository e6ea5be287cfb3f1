package import MapSource

/// Findings for people: where, what, the line with a mark, why, and what to do.
///
/// For example:
///
///     order.yaml:12:5: error: `custmoer` is no field of the crm's order [MAP-3001]
///        12 |     custmoer: name
///           |     ^^^^^^^^
///       fix: did you mean `customer`?
package struct FindingsText {
    private let palette: Palette
    private let language: Language
    private let labels: Labels
    private let secrets: [SourceSpan]

    /// For a report: `secrets` are stretches that no line may show, also not for a finding that is about
    /// something else.
    package init(palette: Palette, language: Language = .english, hiding secrets: [SourceSpan]) {
        self.secrets = secrets
        self.palette = palette
        self.language = language
        labels = Labels.of(language)
    }

    /// All findings with an empty line between them, and the summary.
    package func text(_ report: FindingsReport) -> String {
        report.findings.map { text($0) + "\n" }.joined() + summary(report) + "\n"
    }

    /// For example: `3 errors and 1 warning in 4 files`.
    package func summary(_ report: FindingsReport) -> String {
        let count = report.files.count
        let files = report.files.isEmpty ? "" : " \(labels.inFiles) \(counted(count, labels.files))"
        var parts: [String] = []
        if report.count(.error) > 0 {
            parts.append(palette.paint(counted(report.count(.error), labels.errors), .error))
        }
        if report.count(.warning) > 0 {
            parts.append(palette.paint(counted(report.count(.warning), labels.warnings), .warning))
        }
        if report.count(.note) > 0 { parts.append(counted(report.count(.note), labels.notes)) }
        let waived = report.waivedCount > 0 ? ", \(report.waivedCount) \(labels.waived)" : ""
        if parts.isEmpty { return palette.paint(labels.noFindings, .good) + files + waived }
        return parts.joined(separator: ", ") + files + waived
    }

    private func counted(_ number: Int, _ forms: [String]) -> String {
        "\(Plural.grouped(number)) \(forms[language.pluralForm(number)])"
    }

    /// One finding, several lines.
    package func text(_ original: Diagnostic) -> String {
        let finding = language.translated(original)
        let role = Self.role(of: finding.severity)
        let gutter = Self.gutter(of: finding)
        let severity = palette.paint("\(label(finding.severity)):", role)
        let message = palette.paint(DisplayWidth.shown(finding.message), .strong)
        let code = palette.paint("[\(finding.code)]", .faint)
        var text = "\(place(finding.span))\(severity) \(message) \(code)\n"
        if let span = finding.span {
            text += Snippet(span, hiding: secrets).text(gutter: gutter, palette: palette, role: role)
        }
        for note in finding.notes {
            let label = palette.paint("\(labels.note):", .note)
            text += "  \(place(note.span))\(label) \(DisplayWidth.shown(note.message))\n"
            if let span = note.span {
                text += Snippet(span, mark: "-", hiding: secrets)
                    .text(gutter: gutter, palette: palette, role: .note)
            }
        }
        if let explanation = finding.explanation { text += labelled(labels.why, explanation) }
        for solution in finding.solutions { text += labelled(labels.fix, solution.message) }
        return text
    }

    private func labelled(_ label: String, _ message: String) -> String {
        "  \(palette.paint("\(label):", .strong)) \(DisplayWidth.shown(message))\n"
    }

    private func label(_ severity: Diagnostic.Severity) -> String {
        switch severity {
        case .error: labels.error
        case .warning: labels.warning
        case .note: labels.note
        }
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
