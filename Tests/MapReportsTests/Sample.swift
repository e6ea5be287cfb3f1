import MapReports
import MapSource

/// Findings for tests, made from a text with `«` and `»` around the stretch they are about.
enum Sample {
    /// A finding on the marked stretch of a text; the marks are not part of the text.
    static func finding(
        _ marked: String, file name: String = "order.yaml", severity: Diagnostic.Severity = .error,
        because: Phrase? = nil, fix: String? = nil, code: String = "MAP-3001"
    ) -> Diagnostic {
        let span = span(marked, file: name)
        let solutions = fix.map { text in
            [Diagnostic.Solution("did you mean `\(text)`?", replacements: [.init(span, with: text)])]
        }
        return Diagnostic(
            code, severity, title: "Unknown name", "`\(span.text)` is no field of the order", at: span,
            because: because, solutions: solutions ?? [])
    }

    /// The marked stretch of a text.
    static func span(_ marked: String, file name: String = "order.yaml") -> SourceSpan {
        let pieces = marked.split(omittingEmptySubsequences: false) { $0 == "«" || $0 == "»" }
        let start = pieces[0].utf8.count
        return SourceFile(name: name, text: pieces.joined()).span(start..<start + pieces[1].utf8.count)
    }

    /// A finding with everything that one can have, in two files.
    static func full() -> Diagnostic {
        var finding = finding(
            "pair: x\n  «custmoer»: name\n", because: "a misspelt name is never written", fix: "customer")
        finding.notes = [
            .init("the order is described here", at: span("a: 1\n«fields»:\n", file: "a b.yaml"))
        ]
        return finding
    }
}
