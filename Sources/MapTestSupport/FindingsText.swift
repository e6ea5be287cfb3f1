package import MapSource

/// Findings as plain text for golden files: every part of a finding, one line each, nothing left out.
///
/// Not for users: `MapReports` renders for them.
package enum FindingsText {
    /// Longer lines of the file are cut in the excerpt.
    private static let excerptMax = 100

    /// All findings in their order; `no findings` when there are none.
    package static func render(_ findings: [Diagnostic]) -> String {
        guard !findings.isEmpty else { return "no findings\n" }
        return findings.map(render).joined(separator: "\n")
    }

    /// One finding.
    package static func render(_ finding: Diagnostic) -> String {
        var text = finding.span.map { "\($0.file.name):\(place($0.start)): " } ?? ""
        text += "\(finding.severity.rawValue) \(finding.code) \(finding.title)\n"
        text += "  \(visible(finding.message))\n"
        if let span = finding.span { text += excerpt(span) }
        if let explanation = finding.explanation { text += "  because: \(visible(explanation))\n" }
        for note in finding.notes {
            let file = note.span.map { $0.file === finding.span?.file ? "" : "\($0.file.name):" } ?? ""
            let place = note.span.map { " at \(file)\(stretch($0))" } ?? ""
            text += "  note\(place): \(visible(note.message))\n"
        }
        for solution in finding.solutions {
            text += "  fix: \(visible(solution.message))\n"
            for edit in solution.replacements {
                text += "    at \(stretch(edit.span)) write \(quoted(edit.text))\n"
            }
        }
        return text
    }

    /// A place as `line:column`.
    package static func place(_ position: SourcePosition) -> String { "\(position.line):\(position.column)" }

    /// A stretch as `line:column-line:column`; a point as `line:column`.
    package static func stretch(_ span: SourceSpan) -> String {
        span.range.isEmpty ? place(span.start) : "\(place(span.start))-\(place(span.end))"
    }

    /// The line of a finding with the stretch underlined.
    private static func excerpt(_ span: SourceSpan) -> String {
        let start = span.start
        let end = span.end
        let line = Array(span.file.lineText(start.line))
        let limit = min(line.count, excerptMax)
        guard start.column <= limit + 1 else { return "" }
        let last = end.line == start.line ? min(max(end.column, start.column + 1), limit + 2) : limit + 1
        let number = "  \(start.line) | "
        let before = visible(String(line.prefix(start.column - 1))).count
        let marked = visible(String(line.prefix(last - 1).dropFirst(start.column - 1))).count
        var text = number + visible(String(line.prefix(limit))) + (line.count > limit ? "…" : "")
        while text.hasSuffix(" ") { text.removeLast() }
        let margin = String(repeating: " ", count: number.count - 2) + "| "
        let indent = String(repeating: " ", count: before)
        return text + "\n" + margin + indent + String(repeating: "^", count: max(1, marked)) + "\n"
    }

    /// A text in double quotes on one line.
    package static func quoted(_ text: String) -> String {
        "\"" + visible(text).replacing("\"", with: "\\\"") + "\""
    }

    /// A text whose control and format characters can be seen.
    package static func visible(_ text: String) -> String {
        var result = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            switch scalar.properties.generalCategory {
            case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate:
                if scalar == "\n" {
                    result.append(contentsOf: "\\n".unicodeScalars)
                } else if scalar == "\t" {
                    result.append(contentsOf: "\\t".unicodeScalars)
                } else {
                    result.append(contentsOf: "\\u{\(String(scalar.value, radix: 16))}".unicodeScalars)
                }
            case .spaceSeparator where scalar != " ":
                result.append(contentsOf: "\\u{\(String(scalar.value, radix: 16))}".unicodeScalars)
            default: result.append(scalar)
            }
        }
        return String(result)
    }
}
