import MapSource

extension Diagnostic {
    /// A question of the pair that nobody has answered in the project.
    static func questionOpen(_ question: String, at span: SourceSpan, asked: SourceSpan) -> Diagnostic {
        Diagnostic(
            "MAP-4090", .warning, title: "Question open", "Nobody has confirmed: \(question)", at: span,
            because: "no program can find it out, and the chosen options rely on it",
            notes: [Note("the pair asks here", at: asked)],
            solutions: [Solution("look, and write `confirmed: [\"\(question)\"]` in the instance")])
    }

    /// An answer to what the pair does not ask.
    static func nothingAsked(_ answer: String, known: [String], at span: SourceSpan) -> Diagnostic {
        let near = NearMiss.suggestions(for: answer, among: known, countMax: 1)
        return Diagnostic(
            "MAP-3090", .error, title: "Nothing asked", "`\(answer)` is not a question of the pair", at: span,
            because: "an answer holds for the words of its question alone",
            solutions: near.map { Solution("did you mean `\($0)`?") })
    }

    /// `ensure` that does not say by what the record is found.
    static func ensuredWithoutKey(_ name: String, column: String, at span: SourceSpan) -> Diagnostic {
        Diagnostic(
            "MAP-3091", .error, title: "Key of an ensured record", "`\(name)` does not say how it is found",
            at: span, solutions: [Solution("write for example `key: { \(column): CODE }`")])
    }

    /// A record that must exist, that does not, and that nothing makes.
    static func ensuredMissing(_ code: String, list: String, at span: SourceSpan) -> Diagnostic {
        Diagnostic(
            "MAP-4091", .error, title: "Record that must exist is missing",
            "`\(code)` is not in \(list) of the account", at: span,
            because: "`ensure` does not say that it is to be made",
            solutions: [Solution("make it there, or write `else: create`")])
    }
}
