import MapSource

// Proofs: 4xxx.
extension Diagnostic {
    /// A code that stands in two rows of a one-to-one dictionary.
    static func codeInTwoRows(
        dictionary: String, code: String, side: String, others: [String], at span: SourceSpan?,
        first: SourceSpan?
    ) -> Diagnostic {
        Diagnostic(
            "MAP-4001", .error, title: "Dictionary is not one-to-one",
            "`\(code)` of \(side) stands in two rows of `\(dictionary)`: for `\(others[0])` and for "
                + "`\(others[1])`",
            at: span,
            because: "what is written as `\(others[1])` would come back as something else",
            notes: [Note("the other row stands here", at: first)],
            solutions: [
                Solution("keep one row, or say `kind: many_to_one` with one row that lists both and a `back`")
            ])
    }

    /// A dictionary that does not say what happens to codes without a row.
    static func unmappedMissing(_ name: String, at span: SourceSpan) -> Diagnostic {
        Diagnostic(
            "MAP-4002", .error, title: "Outcome missing",
            "`\(name)` does not say what happens to a code without a row",
            at: span, because: "there are no silent defaults",
            solutions: [Solution("write `unmapped: park`, `omit`, `{ default: CODE }` or another outcome")])
    }

    /// A way that could run and is closed without a reason.
    static func directionWithoutReason(at span: SourceSpan) -> Diagnostic {
        Diagnostic(
            "MAP-4003", .error, title: "Direction without a reason",
            "A way that could run is closed here, and `because:` does not say why", at: span,
            solutions: [Solution("add `because: …`, or let the link run both ways")])
    }

    /// A dictionary that runs one way without a reason.
    static func oneWayWithoutReason(_ name: String, at span: SourceSpan) -> Diagnostic {
        Diagnostic(
            "MAP-4004", .error, title: "One way without a reason",
            "`\(name)` runs one way, and `because:` does not say why", at: span,
            solutions: [Solution("add `because: …`")])
    }

    /// Several codes in one row of a dictionary that is one-to-one.
    static func severalCodesInRow(_ name: String, at span: SourceSpan?) -> Diagnostic {
        Diagnostic(
            "MAP-4005", .error, title: "Several codes in a row",
            "`\(name)` is one-to-one, and this row has several codes",
            at: span, solutions: [Solution("say `kind: many_to_one`, and which code comes `back`")])
    }

    /// A row with several codes that does not say which comes back.
    static func backMissing(_ name: String, at span: SourceSpan?) -> Diagnostic {
        Diagnostic(
            "MAP-4006", .error, title: "Way back missing",
            "This row of `\(name)` does not say which of its codes comes back",
            at: span, solutions: [Solution("add `back: CODE`")])
    }

    /// A `back` that is not one of several codes of its row.
    static func backNotInRow(_ code: String, codes: [String], at span: SourceSpan) -> Diagnostic {
        Diagnostic(
            "MAP-4007", .error, title: "Way back leads elsewhere",
            "`\(code)` is not one of several codes of this row",
            at: span, because: "`back` chooses among the codes that the row lists",
            solutions: codes.isEmpty
                ? [Solution("remove `back`: the row has one code on each side")]
                : [Solution("choose one of: " + codes.joined(separator: ", "))])
    }

    /// A link that no direction, condition or permission lets run.
    static func linkNeverRuns(_ name: String, withoutSide side: String?, at span: SourceSpan) -> Diagnostic {
        if let side {
            return Diagnostic(
                "MAP-4008", .error, title: "Link never runs", "`\(name)` has no place of \(side)", at: span,
                because: "a value without a place on the other side goes nowhere",
                solutions: [Solution("add `\(side): PLACE`, or remove the link")])
        }
        return Diagnostic(
            "MAP-4008", .error, title: "Link never runs", "`\(name)` can run in no direction", at: span,
            because: "nothing that it names may be written the way that it runs",
            solutions: [
                Solution("name a place that its platform lets be written, or remove the link"),
                Solution("see `write:` of the fields in the platforms' files"),
            ])
    }

    /// Two links that write one place at the same time.
    static func twoLinksOnePlace(
        _ place: String, link: String, other: String, at span: SourceSpan?, first: SourceSpan?
    ) -> Diagnostic {
        Diagnostic(
            "MAP-4009", .error, title: "Two links write one place",
            "`\(place)` is written by `\(link)` and by `\(other)`", at: span,
            because: "the later would silently win", notes: [Note("the other link stands here", at: first)],
            solutions: [Solution("give both a `when`, or make one of them run the other way")])
    }

    /// A requirement of the pair that the options do not meet.
    static func requirementFails(_ says: String, condition: String, at span: SourceSpan) -> Diagnostic {
        Diagnostic(
            "MAP-4010", .error, title: "Requirement not met", says, at: span,
            because: "`\(condition)` is false")
    }

    /// Money that does not say where the part goes that rounding leaves over.
    static func residualMissing(at span: SourceSpan) -> Diagnostic {
        Diagnostic(
            "MAP-4011", .error, title: "Residual missing",
            "`money` does not say what becomes of a part that rounding leaves over", at: span,
            because: "100.00 over 3 pieces is 33.33 each, and 0.01 is left",
            solutions: [
                Solution(
                    "write `residual: split_line`, `order_discount`, `park`, `accept` or `{ keep_in: PLACE }`"
                )
            ])
    }

    /// Money between records of which one has no money model.
    static func moneyWithoutModel(platform: String, record: String, at span: SourceSpan) -> Diagnostic {
        Diagnostic(
            "MAP-4012", .error, title: "Money model missing",
            "\(platform).\(record) does not say what its amounts mean", at: span,
            solutions: [Solution("add `money:` to the record in the platform's files")])
    }

    /// A money model that lacks its lines.
    static func moneyModelIncomplete(missing: [String], at span: SourceSpan) -> Diagnostic {
        let keys = missing.map { "`\($0)`" }.joined(separator: " and ")
        return Diagnostic(
            "MAP-4013", .error, title: "Money model incomplete", "`line` of a money model lacks \(keys)",
            at: span, because: "amounts of lines are read through these places",
            solutions: [Solution("write `line: { list: LINES, price: PRICE, quantity: QUANTITY }`")])
    }

    /// A title that no code of the list has.
    static func unknownTitle(_ title: String, list: String, known: [String], at span: SourceSpan)
        -> Diagnostic
    {
        let near = NearMiss.suggestions(for: title, among: known, countMax: 1)
        return Diagnostic(
            "MAP-4015", .error, title: "Unknown title", "No code of \(list) has the title `\(title)`",
            at: span,
            because: "titles are looked up among the codes of the account",
            solutions: near.map { Solution("did you mean `\($0)`?") }
                + (known.isEmpty
                    ? [Solution("give the account's codes, or write codes instead of titles")] : []))
    }

    /// Titles without the codes of the account to look them up among.
    static func titlesUnresolved(list: String, at span: SourceSpan) -> Diagnostic {
        Diagnostic(
            "MAP-4017", .warning, title: "Titles without codes",
            "The titles of \(list) are not known, so this row is left out", at: span,
            because: "the codes of the account are not given",
            solutions: [Solution("give them, or write codes")])
    }

    /// A title that several codes of the list have.
    static func titleOfSeveral(
        _ title: String, list: String, codes: [String], at span: SourceSpan
    ) -> Diagnostic {
        Diagnostic(
            "MAP-4016", .error, title: "Title of several codes",
            "`\(title)` is the title of several codes of \(list): \(codes.joined(separator: ", "))", at: span,
            because: "which of them is meant would be a guess",
            solutions: [Solution("write the code instead")])
    }

    /// A step of rounding that is not above zero.
    static func stepNotPositive(at span: SourceSpan) -> Diagnostic {
        Diagnostic(
            "MAP-4014", .error, title: "Step not positive", "A step to round to is greater than zero",
            at: span, solutions: [Solution("write for example 0.01, or remove `round`")])
    }
}
