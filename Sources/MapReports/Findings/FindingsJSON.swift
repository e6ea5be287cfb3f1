package import MapSource
package import MapValues

/// Findings for programs: one JSON object whose shape is kept stable and numbered.
package enum FindingsJSON {
    /// The name and number of the shape; the number grows when a reader of the old one would stumble.
    package static let schema = "mapctl.findings/1"

    /// The text, with a line end.
    package static func text(_ report: FindingsReport) -> String {
        JSONLayout.text(value(report)) + "\n"
    }

    /// The report as a value.
    package static func value(_ report: FindingsReport) -> Value {
        let summary: [(String, Value)] = [
            ("errors", .integer(report.count(.error))), ("warnings", .integer(report.count(.warning))),
            ("notes", .integer(report.count(.note))), ("files", .integer(report.files.count)),
            ("waived", .integer(report.waivedCount)),
        ]
        return .object(
            Fields([
                ("schema", .text(schema)), ("summary", .object(Fields(summary))),
                ("findings", .list(report.findings.map(value))),
            ]))
    }

    /// One finding; what it does not have is left out.
    package static func value(_ finding: Diagnostic) -> Value {
        var fields = Fields([
            ("code", .text(finding.code)), ("severity", .text(finding.severity.rawValue)),
            ("title", .text(finding.title)), ("message", .text(finding.message)),
        ])
        fields["because"] = finding.explanation.map(Value.text)
        fields["place"] = finding.span.map(value)
        if !finding.notes.isEmpty { fields["notes"] = .list(finding.notes.map(value)) }
        if !finding.solutions.isEmpty { fields["solutions"] = .list(finding.solutions.map(value)) }
        return .object(fields)
    }

    /// A place: lines and columns count from 1, columns in characters, bytes from 0.
    package static func value(_ span: SourceSpan) -> Value {
        .object(
            Fields([
                ("file", .text(span.file.name)), ("start", value(span.start)), ("end", value(span.end)),
                ("bytes", .list([.integer(span.range.lowerBound), .integer(span.range.upperBound)])),
            ]))
    }

    private static func value(_ position: SourcePosition) -> Value {
        .object(Fields([("line", .integer(position.line)), ("column", .integer(position.column))]))
    }

    private static func value(_ note: Diagnostic.Note) -> Value {
        var fields = Fields([("message", .text(note.message))])
        fields["place"] = note.span.map(value)
        return .object(fields)
    }

    private static func value(_ solution: Diagnostic.Solution) -> Value {
        var fields = Fields([("message", .text(solution.message))])
        if !solution.replacements.isEmpty {
            let edits = solution.replacements.map { edit in
                Value.object(Fields([("place", value(edit.span)), ("text", .text(edit.text))]))
            }
            fields["replacements"] = .list(edits)
        }
        return .object(fields)
    }
}
