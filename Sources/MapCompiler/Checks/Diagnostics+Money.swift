import MapSource

// Proofs about money: 4120 to 4129.
extension Diagnostic {
    /// Prices with more digits than the other side keeps.
    static func priceLosesDigits(
        _ read: String, _ written: String, sides: (String, String), digits: (Int, Int), at span: SourceSpan
    ) -> Diagnostic {
        Diagnostic(
            "MAP-4167", .warning, title: "Price loses digits",
            "`\(written)` of \(sides.1) keeps \(digits.1) digits behind the point, and `\(read)` "
                + "of \(sides.0) has up to \(digits.0)",
            at: span, because: "a line whose price does not fit cannot have its total",
            solutions: [
                Solution("correct `scale:` in the platform's files, if it is so"),
                Solution("say with a check what happens to such lines"),
            ])
    }

    /// A discount that becomes another one when the quantity changes.
    static func quantityHazard(whole: String, perPiece: String, at span: SourceSpan) -> Diagnostic {
        Diagnostic(
            "MAP-4120", .warning, title: "Quantity hazard",
            "`quantity_changed` has to say what becomes of a discount when the quantity changes", at: span,
            because:
                "\(whole) keeps a discount for the whole line and \(perPiece) for a piece: 30 off each of "
                + "6 pieces is 180, and with 5 pieces left that is 36 off each, or 150 off the line",
            solutions: [
                Solution(
                    "write `quantity_changed: keep_unit` (30 each stay), `keep_line` (180 stay) or `park`"
                )
            ])
    }

    /// An amount that the other side has no place for.
    static func amountWithoutHome(
        _ place: String, side: String, other: String, fix: Phrase, at span: SourceSpan, declared: SourceSpan?,
        compared: SourceSpan?
    ) -> Diagnostic {
        Diagnostic(
            "MAP-4121", .error, title: "Amount without a home",
            "`\(place)` of \(side) has nowhere to go in \(other)", at: span,
            because: "the totals of the two sides would differ by it",
            notes: (declared.map { [Note("the amount is declared here", at: $0)] } ?? [])
                + (compared.map { [Note("the totals are compared here", at: $0)] } ?? []),
            solutions: [Solution(fix)])
    }

    /// An invariant over something that is not the total.
    static func invariantOverAnotherAmount(
        _ place: String, total: String, side: String, at span: SourceSpan, declared: SourceSpan?
    ) -> Diagnostic {
        Diagnostic(
            "MAP-4122", .error, title: "Invariant over another amount",
            "`\(place)` is not the total of \(side), which is `\(total)`", at: span,
            because: "an invariant compares what the two orders come to in all",
            notes: declared.map { [Note("the total is declared here", at: $0)] } ?? [],
            solutions: [Solution("write `\(total)`", replacements: [Replacement(span, with: total)])])
    }

    /// An invariant over a record whose money has no total.
    static func invariantWithoutTotal(
        _ name: String, record: String, platform: String, at span: SourceSpan
    ) -> Diagnostic {
        Diagnostic(
            "MAP-4126", .warning, title: "Invariant without a total",
            "`\(name)` is never tested: the money of \(platform).\(record) has no `total`", at: span,
            because: "an invariant compares what the two orders come to in all",
            solutions: [Solution("add `total: FIELD` to `order:` of its `money:`, or remove the invariant")])
    }

    /// Totals that differ by what is left over.
    static func totalsCannotMatch(_ cause: Phrase, tolerance: String, fix: Phrase, at span: SourceSpan)
        -> Diagnostic
    {
        Diagnostic(
            "MAP-4123", .warning, title: "Totals cannot match",
            "The totals may differ by more than \(tolerance)", at: span, because: cause,
            solutions: [Solution(fix)])
    }

    /// Kits as one line where the other side does not say that a line may be a kit.
    static func kitModeNotAllowed(
        _ mode: String, side: String, profile: String?, at span: SourceSpan?, declared: SourceSpan?
    ) -> Diagnostic {
        let whose: Phrase = profile.map { "\(side) in the profile `\($0)`" } ?? "\(side)"
        return Diagnostic(
            "MAP-4124", .error, title: "Kit mode not allowed",
            "`\(mode)` makes one line of a kit, and \(whose) does not say that a line may be one", at: span,
            because: "its members could not be told apart on the way back",
            notes: declared.map { [Note("its money is declared here", at: $0)] } ?? [],
            solutions: [
                Solution("write `mode: elements` or `none`"),
                Solution("declare `kit: { style: whole }` in its `money:`, if it is so"),
            ])
    }

    /// A link between a discount of a line and one of a piece.
    static func discountOfAnotherUnit(
        _ place: String, wholeIn: String, pieceIn: String, at span: SourceSpan?
    ) -> Diagnostic {
        Diagnostic(
            "MAP-4125", .error, title: "Discount of another unit",
            "`\(place)` is a discount of the whole line in \(wholeIn), and of one piece in \(pieceIn)",
            at: span,
            because: "90.00 off 3 pieces would go over as 90.00 off each of them",
            solutions: [
                Solution("remove the link, and add `money: { order_discount: spread, residual: split_line }`")
            ])
    }

    /// A link into a place that the money of the lines writes.
    static func moneyWritesIt(_ place: String, link: String, at span: SourceSpan?) -> Diagnostic {
        Diagnostic(
            "MAP-4127", .error, title: "Written by money as well",
            "`\(place)` is written by `money`, and by `\(link)`", at: span,
            because: "the later would silently win", solutions: [Solution("remove the link")])
    }
}

// More proofs about money: 4160 to 4169.
extension Diagnostic {
    /// A discount that is shared out by no rule.
    static func spreadRuleMissing(at span: SourceSpan) -> Diagnostic {
        Diagnostic(
            "MAP-4160", .error, title: "Rule of the spread missing",
            "`order_discount: spread` needs `spread:` beside it, which says over what", at: span,
            because: "1000 over lines of 18000 with 1132.92 off and 2000 is 900 and 100, or 894 and 106",
            solutions: [
                Solution(
                    "add `spread: { over: line_gross, unit: 0.01, rest: largest_remainder, tie: first }`")
            ])
    }

    /// A rule for sharing out what is not shared out.
    static func spreadNeverUsed(_ word: String, at span: SourceSpan) -> Diagnostic {
        Diagnostic(
            "MAP-4161", .warning, title: "Spread never used",
            "`spread` says how a discount is shared out, and `order_discount` is `\(word)`", at: span,
            because: "without a word, an order with a discount of its own is refused",
            solutions: [Solution("write `order_discount: spread`, or remove `spread`")])
    }

    /// Parts of a discount that the amounts cannot say.
    static func unitDoesNotFit(_ unit: String, cause: Phrase, at span: SourceSpan) -> Diagnostic {
        Diagnostic(
            "MAP-4162", .warning, title: "Unit does not fit",
            "`\(unit)` is no unit to share these amounts out in",
            at: span, because: cause, solutions: [Solution("write `unit: 0.01`")])
    }

    /// A rest for a discount of the order that there is not.
    static func residualWithoutHome(side: String, at span: SourceSpan) -> Diagnostic {
        Diagnostic(
            "MAP-4163", .error, title: "Residual without a home",
            "The order of \(side) has no discount of its own that could take the rest", at: span,
            because: "an order with a rest would be refused",
            solutions: [Solution("write `residual: split_line` or `park`")])
    }

    /// A tolerance below zero.
    static func toleranceNegative(_ text: String, at span: SourceSpan) -> Diagnostic {
        Diagnostic(
            "MAP-4164", .error, title: "Tolerance below zero",
            "`\(text)` is no tolerance: a number from 0 on",
            at: span, because: "no two totals are that close", solutions: [Solution("write `tolerance: 0`")])
    }

    /// Kits in one piece without a rule for the way back.
    static func splitMissing(at span: SourceSpan) -> Diagnostic {
        Diagnostic(
            "MAP-4165", .warning, title: "Rule of the split missing",
            "`mode: whole` needs `split:`, which says how the price of a kit is shared by its members",
            at: span,
            because: "on the way back one price has to become several",
            solutions: [Solution("add `split: { over: list_price, unit: 0.01, rest: largest_remainder }`")])
    }

    /// Kits that are taken apart without a word about which lines are theirs.
    static func kitWithoutMember(at span: SourceSpan) -> Diagnostic {
        Diagnostic(
            "MAP-4166", .error, title: "Kit without members",
            "`member` has to say which lines are of one kit", at: span,
            because: "a platform that keeps kits as their members marks them",
            solutions: [Solution("write for example `kit: { style: exploded, member: bundle_id }`")])
    }
}
