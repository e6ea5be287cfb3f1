import MapSource

// Dictionaries: proofs 4xxx.
extension Diagnostic {
    /// A code that stands in two rows of a dictionary that is to be turned around.
    static func codeInTwoRows(
        dictionary: String, code: String, side: String, kept: String, lost: String, across: String,
        isMany: Bool, at span: SourceSpan, first: SourceSpan
    ) -> Diagnostic {
        Diagnostic(
            "MAP-4001", .error, title: "Dictionary is not one-to-one",
            "`\(code)` of \(side) stands in two rows of `\(dictionary)`: for `\(kept)` and for `\(lost)`",
            at: span,
            because: "`\(lost)` of \(across) goes over as `\(code)`, and comes back as `\(kept)`",
            notes: [Note("the other row has it here", at: first)],
            solutions: [
                isMany
                    ? Solution("list both in one row, with the one that comes `back`")
                    : Solution(
                        "keep one row, or say `kind: many_to_one` with one row: "
                            + "`{ \(across): [\(kept), \(lost)], \(side): \(code), back: \(kept) }`")
            ])
    }

    /// A row that says again what an earlier one says.
    static func rowGivenTwice(_ name: String, at span: SourceSpan, first: SourceSpan) -> Diagnostic {
        Diagnostic(
            "MAP-4032", .warning, title: "Row given twice", "`\(name)` has this row already", at: span,
            notes: [Note("it stands here", at: first)], solutions: [Solution("remove one of them")])
    }

    /// A code that a row lists two times.
    static func codeListedTwice(_ code: String, dictionary: String, at span: SourceSpan, first: SourceSpan)
        -> Diagnostic
    {
        Diagnostic(
            "MAP-4034", .warning, title: "Code listed twice",
            "This row of `\(dictionary)` has `\(code)` already",
            at: span, because: "another code may have been meant", notes: [Note("it stands here", at: first)],
            solutions: [Solution("remove one of them, or write the code that was meant")])
    }

    /// A code that is none: empty, a mark, or a word that stands for a code to come.
    static func emptyCode(_ code: String, dictionary: String, at span: SourceSpan) -> Diagnostic {
        Diagnostic(
            "MAP-4033", .error, title: "Placeholder for a code",
            code.isEmpty ? "An empty text is no code" : "`\(code)` stands for a code and is none", at: span,
            because: "it would be sent to the platform as it is",
            solutions: [Solution("write the code, or remove the row; `unmapped` says what then happens")])
    }

    /// A row with a code of a kind that the dictionary does not take.
    static func rowOfAnotherKind(
        _ code: String, list: String, kind: [String], only: String, dictionary: String, at span: SourceSpan,
        condition: SourceSpan
    ) -> Diagnostic {
        Diagnostic(
            "MAP-4029", .error, title: "Row of another kind",
            "`\(code)` of \(list) has \(kind.joinedByAnd()), which `\(dictionary)` does not take",
            at: span, notes: [Note("only codes with `\(only)` stand in it", at: condition)],
            solutions: [Solution("remove the row, or widen `only`")])
    }

    /// Codes that records have had lately and no row has.
    static func seenCodesWithoutRow(
        _ name: String, codes: [(code: String, says: String)], list: String, then: String,
        at span: SourceSpan,
        seen: SourceSpan?
    ) -> Diagnostic {
        let shown = codes.prefix(5).map { "`\($0.code)` (\($0.says))" }.joined(separator: ", ")
        let more = codes.count > 5 ? " and \(codes.count - 5) more" : ""
        return Diagnostic(
            "MAP-4030", .warning, title: "Seen code without a row",
            "`\(name)` has no row for \(shown)\(more) of \(list)", at: span,
            because: "records really have such codes, and then \(then)",
            notes: seen.map { [Note("so said the account", at: $0)] } ?? [],
            solutions: [Solution("add rows for them")])
    }

    /// Codes of a list that no row has, and what then happens.
    static func codesWithoutRow(
        _ name: String, codes: [String], list: String, day: String?, then: String, at span: SourceSpan
    ) -> Diagnostic {
        let shown = codes.prefix(5).map { "`\($0)`" }.joined(separator: ", ")
        let more = codes.count > 5 ? " and \(codes.count - 5) more" : ""
        return Diagnostic(
            "MAP-4031", .warning, title: "Code without a row",
            "`\(name)` has no row for \(shown)\(more) of \(list)" + (day.map { " (as of \($0))" } ?? ""),
            at: span,
            because: "for a record with such a code \(then)", solutions: [Solution("add rows for them")])
    }

    /// A default that comes back as a code that was never there.
    static func defaultComesBack(
        _ name: String, value: String, back: String, at span: SourceSpan, row: SourceSpan?
    ) -> Diagnostic {
        Diagnostic(
            "MAP-4036", .warning, title: "Default comes back as another code",
            "`\(name)` sends codes without a row over as `\(value)`, which comes back as `\(back)`", at: span,
            because: "on the way back the unknown code becomes one that nobody chose",
            notes: [Note("the row with it stands here", at: row)],
            solutions: [
                Solution("write `park`, `omit`, or a default that no row has")
            ])
    }

    /// A dictionary that says for one side only what happens to codes without a row.
    static func unmappedMissingForSide(_ name: String, side: String, at span: SourceSpan) -> Diagnostic {
        Diagnostic(
            "MAP-4037", .error, title: "Outcome of one side missing",
            "`\(name)` does not say what happens to a code of \(side) without a row", at: span,
            because: "it is read in that direction too, and there are no silent defaults",
            solutions: [Solution("add `\(side): park`, or another outcome")])
    }

    /// A row whose code an earlier row answers, in the direction that is read.
    static func rowNeverFires(
        _ code: String, side: String, dictionary: String, at span: SourceSpan, first: SourceSpan
    ) -> Diagnostic {
        Diagnostic(
            "MAP-4023", .warning, title: "Row never fires",
            "`\(code)` of \(side) stands in an earlier row of `\(dictionary)`", at: span,
            because: "the first row with a code counts, so this one never answers for it",
            notes: [Note("the first row with it", at: first)],
            solutions: [Solution("remove it here or there")])
    }

    /// A link to bound records that does not say what happens before the record is bound.
    static func unboundMissing(side: String?, at span: SourceSpan) -> Diagnostic {
        let owner: Phrase = side.map { " of \($0)" } ?? ""
        return Diagnostic(
            "MAP-4035", .error, title: "Outcome for unbound missing",
            "The link does not say what happens to a record\(owner) that is not bound yet",
            at: span, because: "there are no silent defaults",
            solutions: [Solution("write `unbound: park`, `omit` or another outcome")])
    }
}
