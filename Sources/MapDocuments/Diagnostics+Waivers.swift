import MapSource

// Findings about `allow:`.
extension Diagnostic {
    /// A waiver of a finding that is an error.
    static func errorWaived(_ code: Written, at place: SourceSpan?) -> Diagnostic {
        Diagnostic(
            "MAP-2201", .error, title: "Error that cannot be waived",
            "`\(code.text)` is an error here, and `allow` takes warnings and notes alone", at: code.span,
            because: "an error keeps the mapping from running, or would lose data",
            notes: [Note("the error stands here", at: place)],
            solutions: [Solution("mend it, and remove the code from `allow`")])
    }

    /// A waiver that does not say why.
    static func waiverWithoutReason(at span: SourceSpan) -> Diagnostic {
        Diagnostic(
            "MAP-2202", .error, title: "Waiver without a reason", "`allow` needs `because:` beside it",
            at: span, because: "the next reader has to know why the finding is all right",
            solutions: [Solution("add `because: …`")])
    }

    /// A waiver of a code that nothing in its reach has.
    static func nothingWaived(_ code: Written) -> Diagnostic {
        Diagnostic(
            "MAP-2203", .warning, title: "Waiver that matches nothing",
            "No finding here is `\(code.text)`", at: code.span,
            because: "what it was written for is mended, or stands elsewhere",
            solutions: [Solution("remove the code from `allow`")])
    }
}
