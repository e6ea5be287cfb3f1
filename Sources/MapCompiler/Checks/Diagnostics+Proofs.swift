import MapProgram
import MapSource

// Proofs: 4xxx.
extension Diagnostic {
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
    static func severalCodesInRow(
        _ name: String, codes: [String], at span: SourceSpan?, kind: SourceSpan?
    ) -> Diagnostic {
        Diagnostic(
            "MAP-4005", .error, title: "Several codes in a row",
            "`\(name)` is one-to-one, and this row has " + codes.map { "`\($0)`" }.joined(separator: ", "),
            at: span, notes: kind.map { [Note("the kind is written here", at: $0)] } ?? [],
            solutions: [Solution("say `kind: many_to_one`, and which code comes `back`")])
    }

    /// A row with several codes that does not say which comes back.
    static func backMissing(_ name: String, codes: [String], at span: SourceSpan?) -> Diagnostic {
        let list = codes.map { "`\($0)`" }.joined(separator: ", ")
        let examples = codes.prefix(3).map { "`back: \($0)`" }.joinedByOr()
        return Diagnostic(
            "MAP-4006", .error, title: "Way back missing",
            "This row of `\(name)` does not say which of \(list) comes back",
            at: span, because: "all of them go over as one code, and one of them has to come back",
            solutions: [Solution("add \(examples)")])
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
    static func requirementFails(
        _ says: String, condition: String, at span: SourceSpan, notes: [Note] = []
    ) -> Diagnostic {
        Diagnostic(
            "MAP-4010", .error, title: "Requirement not met", Phrase(verbatim: says), at: span,
            because: "`\(condition)` is false", notes: notes)
    }

    /// Money that does not say where the part goes that rounding leaves over; with the smallest line that
    /// leaves one.
    static func residualMissing(
        _ line: ResidualSearch.Counterexample, read: String, written: String, at span: SourceSpan
    ) -> Diagnostic {
        Diagnostic(
            "MAP-4011", .error, title: "Residual missing",
            "`money` does not say what becomes of a part that rounding leaves over", at: span,
            because: "\(line.words(read: read, written: written))",
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
        let keys = missing.map { "`\($0)`" }.joinedByAnd()
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

    /// A required field fed from one that may be absent, without a word for that.
    static func absentMissing(
        target: String, source: String, side: String, at span: SourceSpan
    ) -> Diagnostic {
        Diagnostic(
            "MAP-4018", .error, title: "Outcome for absent missing",
            "`\(target)` is required, and `\(source)` may be absent", at: span,
            because: "the platform refuses a record without it",
            solutions: [
                Solution(
                    "write `absent: { \(side): park }`, or another of `{ default: VALUE }`, drop, skip, stop")
            ])
    }

    /// A required field of a record that is created, which nothing writes.
    static func requiredFieldNotFed(
        _ field: String, record: String, at span: SourceSpan, field place: SourceSpan?
    ) -> Diagnostic {
        Diagnostic(
            "MAP-4019", .error, title: "Required field not fed",
            "`\(field)` of \(record) is required, and nothing writes it", at: span,
            because: "records without a partner are created there, and the platform refuses this one",
            notes: [Note("the field is declared here", at: place)],
            solutions: [Solution("add a link that writes it, or write `unmatched: park`")])
    }

    /// A required field of a record that is created, which is written in some cases only.
    static func requiredFieldNotAlwaysFed(
        _ field: String, record: String, cause: Phrase, at span: SourceSpan?, field place: SourceSpan?
    ) -> Diagnostic {
        Diagnostic(
            "MAP-4041", .warning, title: "Required field not always fed",
            "`\(field)` of \(record) is required: \(cause)", at: span,
            because: "records without a partner are created there, and the platform refuses one without it",
            notes: [Note("the field is declared here", at: place)],
            solutions: [
                Solution("say what is written otherwise: another link, or `else:`"),
                Solution("remove the condition"),
            ])
    }

    /// `pass` where only the codes of a list are taken.
    static func passIntoClosedList(_ list: String, place: String, at span: SourceSpan) -> Diagnostic {
        Diagnostic(
            "MAP-4020", .error, title: "Pass into a closed list",
            "`pass` writes codes of the other side to `\(place)`, which takes those of \(list) alone",
            at: span, because: "the platform refuses a code that it does not know",
            solutions: [Solution("write `park`, `omit`, or `{ default: CODE }`")])
    }

    /// A condition for one side of a link that runs both ways.
    static func oneSidedCondition(_ link: String, without side: String, at span: SourceSpan) -> Diagnostic {
        Diagnostic(
            "MAP-4021", .warning, title: "One-sided condition",
            "`\(link)` runs both ways, and `when` says nothing for \(side)", at: span,
            because: "what the condition keeps from going over can still come back",
            solutions: [
                Solution("add `\(side): CONDITION` (or `\(side): \"true\"`), or say the link's `direction`")
            ])
    }

    /// A case behind one that always holds, or that holds wherever it does itself; `above` is the condition
    /// of that one.
    static func caseNeverReached(above: String?, at span: SourceSpan, first: SourceSpan) -> Diagnostic {
        let message: Phrase =
            if let above { "Where its condition holds, `\(above)` of a case above it holds as well" } else {
                "The case above it has no `when` and always holds"
            }
        return Diagnostic(
            "MAP-4022", .error, title: "Case never reached", message, at: span,
            because: "the first case whose condition holds decides",
            notes: [Note("that case stands here", at: first)],
            solutions: [
                above == nil
                    ? Solution("move the case without `when` to the end")
                    : Solution("put the narrower condition first")
            ])
    }

    /// A default that stands for codes that somebody may have forgotten.
    static func defaultMasksGaps(
        _ name: String, codes: [String], list: String, at span: SourceSpan
    ) -> Diagnostic {
        let shown = codes.prefix(5).map { "`\($0)`" }.joined(separator: ", ")
        return Diagnostic(
            "MAP-4024", .warning, title: "Default masks gaps",
            "`\(name)` has no row for \(shown)\(codes.count > 5 ? " and \(codes.count - 5) more" : "") "
                + "of \(list)",
            at: span, because: "the default is written for them, wanted or not",
            solutions: [Solution("add rows for them, or write `unmapped: park`")])
    }

    /// A percent of the order that means another sum on each side.
    static func discountsDoNotCommute(
        sides: PerSide<String>, ofListPrice side: Side, at span: SourceSpan?, notes: [Diagnostic.Note] = []
    ) -> Diagnostic {
        Diagnostic(
            "MAP-4025", .warning, title: "Discounts do not commute",
            "`carry` gives other totals: \(sides[side]) takes the order's percent of the list prices, "
                + "\(sides[side.other]) of what the lines' discounts leave",
            at: span,
            because: "the gap is the percent of the lines' discounts: 2 x 1000 with 100 off each, 10 % and "
                + "delivery 300 is 1900 in \(sides[side]) and 1920 in \(sides[side.other])",
            notes: notes,
            solutions: [
                Solution("write `order_discount: spread`: both sides then have the total that is read")
            ])
    }

    /// A way with kits between platforms that do not say what a kit is.
    static func kitsUnknown(mode: String, platforms: PerSide<String>, at span: SourceSpan?) -> Diagnostic {
        Diagnostic(
            "MAP-4026", .error, title: "Kits not known",
            "`\(mode)` needs to know which lines are members of a kit, and neither \(platforms.first) nor "
                + "\(platforms.second) says it",
            at: span,
            solutions: [
                Solution(
                    "add `kit: { style: exploded, member: FIELD }` to the `money:` of a platform's record"),
                Solution("write `mode: none`"),
            ])
    }

    /// Amounts that have to agree though nothing is said of money.
    static func invariantWithoutMoney(_ name: String, at span: SourceSpan) -> Diagnostic {
        Diagnostic(
            "MAP-4027", .warning, title: "Invariant without money",
            "`\(name)` compares amounts of orders whose `lines` have no `money`", at: span,
            because: "prices and discounts then go over as bare numbers, and the totals agree by chance",
            solutions: [Solution("add `money: { order_discount: spread, residual: park }` to `lines`")])
    }

    /// Flows of which each waits for another.
    static func flowsInACircle(_ names: [String], at span: SourceSpan, waits: [SourceSpan]) -> Diagnostic {
        let path = (names + names.prefix(1)).map { "`\($0)`" }.joined(separator: " after ")
        return Diagnostic(
            "MAP-4028", .error, title: "Flows in a circle", "No flow of these ever starts: \(path)", at: span,
            because: "each waits for the next", notes: waits.map { Note("one waits here", at: $0) },
            solutions: [Solution("remove one `after`")])
    }
}
