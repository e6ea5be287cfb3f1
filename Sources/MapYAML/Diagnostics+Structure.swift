import MapSource

// Findings about what the subset leaves out of YAML, and about keys and aliases: MAP-1201 to MAP-1215.

extension Diagnostic {
    /// At most so many places of one key are shown.
    private static let placesMax = 5

    static func keyGivenTwice(_ key: String, at spans: [SourceSpan], former: SourceSpan) -> Diagnostic {
        var notes = [Note("first given here", at: former)]
        for span in spans.dropFirst().prefix(placesMax) { notes.append(Note("given again here", at: span)) }
        let further = spans.count - 1 - placesMax
        if further > 0 { notes.append(Note("and \(further) more times")) }
        let times = spans.count == 1 ? "twice" : "\(spans.count + 1) times"
        return Diagnostic(
            "MAP-1201", .error, title: "Key given twice",
            "\(Quoting.shown(key)) is given \(times) in one mapping", at: spans.first,
            because: "only one of the values could be used, and programs disagree which", notes: notes,
            solutions: [Solution("keep one of them, or give the other another name")])
    }

    static func keyNotText(at span: SourceSpan) -> Diagnostic {
        Diagnostic(
            "MAP-1202", .error, title: "Key that is not text",
            "A list, a mapping, or an alias stands as a key",
            at: span, because: "keys are names; nothing else can be looked up or shown in a message",
            solutions: [Quoting.solution(span, "put it in quotes if it is meant as text")])
    }

    static func explicitKey(at span: SourceSpan, key: String) -> Diagnostic {
        Diagnostic(
            "MAP-1203", .error, title: "Key with a question mark",
            "`?` before a key is not part of the mapping language", at: span,
            solutions: [Solution("write `\(key): value`")])
    }

    static func explicitKeyMark(at span: SourceSpan, whole: SourceSpan) -> Diagnostic {
        Diagnostic(
            "MAP-1203", .error, title: "Key with a question mark",
            "`?` before a key is not part of the mapping language", at: span,
            solutions: [Quoting.solution(whole, "put the text in quotes if it begins with a question mark")])
    }

    static func tag(_ span: SourceSpan, whole: SourceSpan) -> Diagnostic {
        Diagnostic(
            "MAP-1204", .error, title: "Tag", "\(Quoting.shown(span.text)) is a tag, the language has none",
            at: span, because: "types come from the platforms, not from marks in the text",
            solutions: [
                Quoting.solution(whole, "put the text in quotes if `!` belongs to it"),
                Solution("delete the tag"),
            ])
    }

    static func mergeKey(at span: SourceSpan) -> Diagnostic {
        Diagnostic(
            "MAP-1205", .error, title: "Merge key", "`<<` is not part of the mapping language", at: span,
            because: "a reader of the file could not see which keys hold",
            solutions: [Solution("write the keys out, or use an alias for the whole value")])
    }

    static func secondDocument(_ span: SourceSpan) -> Diagnostic {
        Diagnostic(
            "MAP-1206", .error, title: "Several documents in one file",
            "A second document begins here, a file holds one", at: span,
            because: "everything behind this place would not be read",
            solutions: [Solution("put it in a file of its own")])
    }

    static func directive(_ span: SourceSpan) -> Diagnostic {
        Diagnostic(
            "MAP-1207", .error, title: "Directive",
            "\(Quoting.shown(span.text)) is a directive, the language has none", at: span,
            because: "`%` at the start of a line speaks to the YAML program, not to the mapping",
            solutions: [Solution("delete the line", replacements: [Replacement(span, with: "")])])
    }

    static func emptyKey(at span: SourceSpan) -> Diagnostic {
        Diagnostic(
            "MAP-1208", .error, title: "Key missing", "Nothing stands before this colon", at: span,
            solutions: [Solution("write the key, or quote the text if it begins with a colon")])
    }

    static func unknownAlias(_ name: String, at span: SourceSpan, known: [String]) -> Diagnostic {
        var solutions: [Solution] = []
        if let near = NearMiss.suggestions(for: name, among: known, countMax: 1).first {
            solutions.append(
                Solution("did you mean `*\(near)`?", replacements: [Replacement(span, with: "*\(near)")]))
        }
        solutions.append(Quoting.solution(span, "put it in quotes if the star belongs to the text"))
        return Diagnostic(
            "MAP-1209", .error, title: "Unknown alias", "`*\(name)` stands for no `&\(name)` above it",
            at: span,
            because: "an alias repeats a value that was named with `&` earlier in the same file",
            solutions: solutions)
    }

    static func aliasInsideItself(_ name: String, at span: SourceSpan, anchor: SourceSpan) -> Diagnostic {
        Diagnostic(
            "MAP-1210", .error, title: "Alias inside its own value",
            "`*\(name)` stands inside the value that it repeats", at: span,
            because: "the value would have no end", notes: [Note("the value begins here", at: anchor)])
    }

    static func anchorSetTwice(_ name: String, at span: SourceSpan, former: SourceSpan) -> Diagnostic {
        Diagnostic(
            "MAP-1211", .error, title: "Anchor set twice", "`&\(name)` is set twice in one file", at: span,
            because: "which value `*\(name)` repeats would depend on where it stands",
            notes: [Note("first set here", at: former)],
            solutions: [Solution("give one of them another name")])
    }

    static func anchorOnKey(at span: SourceSpan) -> Diagnostic {
        Diagnostic(
            "MAP-1212", .error, title: "Anchor on a key",
            "An anchor names a value, here it stands before a key",
            at: span, because: "the alias would repeat the name and not what it holds",
            solutions: [Solution("write it behind the colon")])
    }

    static func pairInList(at span: SourceSpan) -> Diagnostic {
        Diagnostic(
            "MAP-1213", .error, title: "Pair without braces in a list",
            "\(Quoting.shown(span.text)) makes a mapping of one key inside a list", at: span,
            because: "nobody can tell whether a text with a colon or a mapping is meant",
            solutions: [
                Quoting.solution(span, "put it in quotes if it is text"),
                Solution(
                    "put it in braces if it is a mapping",
                    replacements: [Replacement(span, with: "{ \(span.text) }")]),
            ])
    }
}
