import MapProgram
import MapSource

// Proofs about what a link keeps: 4100 to 4119, and about what never happens: 4150 to 4159.
extension Diagnostic {
    /// Forms that make something else of what they have made.
    static func formDoesNotSettle(
        _ key: String, _ found: FormCheck.Counterexample, at span: SourceSpan
    ) -> Diagnostic {
        let twice: Phrase = found.twice.map { "`\($0)`" } ?? "nothing that fits"
        return Diagnostic(
            "MAP-4102", .error, title: "Forms do not settle",
            "`\(key)` makes `\(found.once)` of `\(found.text)`, and \(twice) of that", at: span,
            because: "what was written would count as changed, and be written again in each run",
            solutions: [Solution("leave out the form that undoes the one before it")])
    }

    /// Two links that say another owner of one field.
    static func twoOwners(
        _ place: String, side: String, owner: String, link: String, firstOwner: String, first: Origin,
        at span: SourceSpan?
    ) -> Diagnostic {
        Diagnostic(
            "MAP-4103", .error, title: "Two owners",
            "`\(place)` of \(side) is owned by \(owner) in `\(link)`, and by \(firstOwner) in "
                + "`\(first.name)`",
            at: span, because: "when both sides change it, each link would let another one win",
            notes: [Note("the other link stands here", at: first.span)],
            solutions: [Solution("write the same `owner` in both")])
    }

    /// Digits behind the point that the other side does not keep.
    static func digitsNotKept(
        source: String, target: String, kept: Int, read: Int, side: String, example: String, there: String,
        at span: SourceSpan
    ) -> Diagnostic {
        let digits: Phrase = kept == 0 ? "no digits" : kept == 1 ? "1 digit" : "\(kept) digits"
        return Diagnostic(
            "MAP-4111", .warning, title: "Digits not kept",
            "`\(target)` keeps \(digits) behind the point, and `\(source)` brings up to \(read)", at: span,
            because: "\(example) of \(side) is \(there) there, which does not fit and is left out",
            solutions: [
                Solution("add `round: { to: \(step(kept)), mode: half_up }`"),
                Solution("say what happens to them: `unfit: { \(side): park }`"),
            ])
    }

    /// The smallest number above zero with so many digits.
    private static func step(_ digits: Int) -> String {
        digits == 0 ? "1" : "0." + String(repeating: "0", count: digits - 1) + "1"
    }

    /// A condition that nothing makes true.
    static func conditionNeverHolds(_ text: String, cause: Phrase, at span: SourceSpan?) -> Diagnostic {
        Diagnostic(
            "MAP-4150", .error, title: "Condition never holds", "`\(text)` is false in every case", at: span,
            because: cause, solutions: [Solution("correct it, or remove what it guards")])
    }

    /// A condition that guards nothing.
    static func conditionAlwaysHolds(_ text: String, cause: Phrase, at span: SourceSpan?) -> Diagnostic {
        Diagnostic(
            "MAP-4155", .warning, title: "Condition always holds", "`\(text)` is true in every case",
            at: span,
            because: cause, solutions: [Solution("correct it, or write `true`")])
    }

    /// A dictionary, a form or an option that the pair declares and does not use.
    static func neverUsed(_ name: String, what: Phrase, at span: SourceSpan) -> Diagnostic {
        Diagnostic(
            "MAP-4154", .warning, title: "Never used", "Nothing in the pair uses the \(what) `\(name)`",
            at: span, because: "what nobody reads looks as if it did something",
            solutions: [Solution("remove it, or name it where it was meant to be used")])
    }

    /// `drop` where no element or group is around.
    static func nothingToDrop(at span: SourceSpan) -> Diagnostic {
        Diagnostic(
            "MAP-4157", .error, title: "Nothing to drop",
            "`drop` leaves out the element or group around a link",
            at: span, because: "this link stands in none",
            solutions: [Solution("write `omit`, `park` or `skip`")])
    }

    /// An owner of a link that has no conflicts.
    static func ownerNeverAsked(_ owner: String, from: String, to: String, at span: SourceSpan) -> Diagnostic
    {
        Diagnostic(
            "MAP-4158", .warning, title: "Owner never asked",
            "`owner: \(owner)` says nothing here: the link runs from \(from) to \(to) alone", at: span,
            because: "an owner wins where both sides changed, and this link reads one",
            solutions: [Solution("remove `owner`"), Solution("let the link run both ways")])
    }

    /// A default that has nothing to stand for.
    static func defaultNeverFires(_ key: String, _ cause: Phrase, at span: SourceSpan) -> Diagnostic {
        Diagnostic(
            "MAP-4152", .warning, title: "Default never fires", "The default of `\(key)` is never written",
            at: span, because: cause, solutions: [Solution("remove `\(key)`")])
    }

    /// An outcome of something that the link does not do.
    static func outcomeWithoutCase(
        _ key: String, lacks: Phrase, fix: Phrase, at span: SourceSpan
    ) -> Diagnostic {
        Diagnostic(
            "MAP-4153", .warning, title: "Outcome without a case",
            "`\(key)` says nothing here: the link \(lacks)",
            at: span, solutions: [Solution(fix), Solution("remove `\(key)`")])
    }
}
