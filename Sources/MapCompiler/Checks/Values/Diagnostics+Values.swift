import MapSource

// Values and operators against the types of their places: 3xxx and 4xxx.
extension Diagnostic {
    /// `cut` for a field that holds no text.
    static func cutOfNoText(_ place: String, holds: String, at span: SourceSpan) -> Diagnostic {
        Diagnostic(
            "MAP-4039", .error, title: "Cut of no text", "`\(place)` holds \(holds), which cannot be cut",
            at: span,
            because: "only a text has a shorter beginning that still means something",
            solutions: [Solution("write `omit`, `park`, or `{ default: VALUE }`")])
    }

    /// An outcome that empties a field without which the record cannot be.
    static func requiredFieldEmptied(_ place: String, at span: SourceSpan) -> Diagnostic {
        Diagnostic(
            "MAP-4040", .error, title: "Required field emptied",
            "`\(place)` is required, and `clear` empties it",
            at: span, because: "the platform refuses a record without it",
            solutions: [Solution("write `park`, `omit`, or `{ default: VALUE }`")])
    }

    /// A literal that its field cannot hold.
    static func valueDoesNotFit(_ value: String, place: String, misfit: Phrase, at span: SourceSpan)
        -> Diagnostic
    {
        Diagnostic(
            "MAP-3046", .error, title: "Value does not fit",
            "`\(value)` cannot stand in `\(place)`: \(misfit)",
            at: span, solutions: [Solution("write a value that the field takes")])
    }

    /// A text that may be longer than its place takes.
    static func textMayNotFit(
        source: String, brings: String, target: String, takes: String, then: String, side: String,
        at span: SourceSpan
    ) -> Diagnostic {
        Diagnostic(
            "MAP-3044", .warning, title: "Text may not fit",
            "`\(target)` takes \(takes) characters, and `\(source)` may have \(brings)", at: span,
            because: "for a longer one \(then), and nothing here says so",
            solutions: [Solution("write `unfit: { \(side): cut }`, or `park`, or `omit`")])
    }

    /// A text, or a number, for a field that takes few of its kind.
    static func valueMayNotConvert(
        _ source: String, holds: String, target: String, takes: String, then: String, side: String,
        at span: SourceSpan
    ) -> Diagnostic {
        Diagnostic(
            "MAP-4112", .warning, title: "Value may not convert",
            "`\(target)` takes \(takes), and `\(source)` gives \(holds)", at: span,
            because: "what cannot become one is unfit, and then \(then)",
            solutions: [
                Solution("put `dictionary`, `pattern` or `compute` between them"),
                Solution("say what happens to the others: `unfit: { \(side): park }`"),
            ])
    }

    /// Lists that are gone through in step, and have different lengths.
    static func listsNotInStep(places: Int, other: Int, what: Phrase, at span: SourceSpan) -> Diagnostic {
        Diagnostic(
            "MAP-3054", .error, title: "Lists not in step",
            "The link tries \(places) places, and has \(other) \(what)", at: span,
            because: "the first place goes with the first of them, the second with the second",
            solutions: [Solution("write one for each place, or one for all")])
    }

    /// A rounding of something that is no number.
    static func roundOfNoNumber(_ name: String, holds: String, at span: SourceSpan) -> Diagnostic {
        Diagnostic(
            "MAP-3053", .error, title: "Rounding of no number",
            "`\(name)` is \(holds), and `round` takes numbers",
            at: span, solutions: [Solution("remove `round`, or make a number of it with `compute`")])
    }

    /// A step of rounding with more digits than the field keeps.
    static func stepTooFine(_ step: String, place: String, digits: Int, at span: SourceSpan) -> Diagnostic {
        let example = digits == 0 ? "1" : "0." + String(repeating: "0", count: digits - 1) + "1"
        return Diagnostic(
            "MAP-3045", .warning, title: "Step too fine",
            "`\(place)` keeps \(digits) digits behind the point, and a step of \(step) gives more", at: span,
            because: "what is rounded to this step does not fit the field",
            solutions: [
                Solution("round to \(example)", replacements: [Replacement(span, with: example)])
            ])
    }

    /// A step of rounding that looks like a count of digits.
    static func stepIsACount(_ step: Int, place: String, at span: SourceSpan) -> Diagnostic {
        let meant = "0." + String(repeating: "0", count: step - 1) + "1"
        return Diagnostic(
            "MAP-3051", .warning, title: "Count of digits for a step",
            "`to` is a step: every \(step) whole units of `\(place)`", at: span,
            because: "prices in steps of \(step) are rare, and the field has digits behind the point",
            solutions: [
                Solution("for \(step) digits write \(meant)", replacements: [Replacement(span, with: meant)])
            ])
    }

    /// Several elements of a list where one value is wanted.
    static func severalValues(_ place: String, at span: SourceSpan) -> Diagnostic {
        Diagnostic(
            "MAP-3050", .error, title: "Several values for one place",
            "`\(place)` is the values of several elements, and one is written", at: span,
            because: "which of them is meant would be a guess",
            solutions: [Solution("add `fold: sum`, `first`, `{ join: \", \" }` or another")])
    }

    /// Codes of one closed list that another closed list does not have.
    static func codesWithoutDictionary(
        _ codes: [String], from: String, to: String, place: String, at span: SourceSpan
    ) -> Diagnostic {
        let shown = codes.prefix(5).map { "`\($0)`" }.joined(separator: ", ")
        let more = codes.count > 5 ? " and \(codes.count - 5) more" : ""
        return Diagnostic(
            "MAP-3048", .error, title: "Codes without a dictionary",
            "`\(place)` takes codes of \(to), and \(from) has others: \(shown)\(more)", at: span,
            because: "the platform refuses codes that it does not know",
            solutions: [Solution("add `dictionary: NAME`")])
    }

    /// A fold that the values do not have.
    static func foldOfAnotherType(
        _ word: String, place: String, holds: String, at span: SourceSpan
    ) -> Diagnostic {
        Diagnostic(
            "MAP-3049", .error, title: "Fold of another type",
            "`\(place)` holds \(holds), and `\(word)` takes numbers",
            at: span, solutions: [Solution("write `fold: first`, `last`, `count` or `{ join: \", \" }`")])
    }

    /// A link that would write the identity that a platform gives its records.
    static func identityWritten(_ place: String, record: String, at span: SourceSpan) -> Diagnostic {
        Diagnostic(
            "MAP-3052", .error, title: "Identity written",
            "`\(place)` is the identity of \(record), and only the platform gives it", at: span,
            because: "nothing that the link reads would arrive",
            solutions: [Solution("name another place, or remove the link")])
    }

    /// A field whose least is greater than its most.
    static func limitsExchanged(
        _ field: String, least: String, most: String, at span: SourceSpan, most place: SourceSpan
    ) -> Diagnostic {
        Diagnostic(
            "MAP-3055", .error, title: "Limits exchanged", "`\(field)` holds nothing: \(least) to \(most)",
            at: span,
            notes: [Note("the most stands here", at: place)],
            solutions: [
                Solution(
                    "exchange them",
                    replacements: [Replacement(span, with: most), Replacement(place, with: least)])
            ])
    }

    /// A code that stands in two rows of a list.
    static func codeGivenTwice(
        _ code: String, list: String, at span: SourceSpan, first: SourceSpan
    ) -> Diagnostic {
        Diagnostic(
            "MAP-2027", .error, title: "Code given twice", "`\(code)` stands in two rows of \(list)",
            at: span,
            because: "what is said of it in one of them would silently win",
            notes: [Note("the first row with it", at: first)], solutions: [Solution("remove one of them")])
    }

    /// A zone that nobody knows.
    static func unknownZone(_ name: String, near: [String], at span: SourceSpan) -> Diagnostic {
        Diagnostic(
            "MAP-3047", .error, title: "Unknown time zone", "`\(name)` is not a time zone", at: span,
            because: "times without an offset are read by it",
            solutions: near.map {
                Solution("did you mean `\($0)`?", replacements: [Replacement(span, with: $0)])
            } + (near.isEmpty ? [Solution("write for example `Europe/Berlin` or `UTC`")] : []))
    }

    /// A list option with fewer elements than it needs.
    static func tooFewElements(_ option: String, count: Int, minimum: Int, at span: SourceSpan) -> Diagnostic
    {
        Diagnostic(
            "MAP-3043", .error, title: "Too few elements",
            "`\(option)` has \(count) elements, and \(minimum) are the least", at: span,
            solutions: [Solution("name at least \(minimum)")])
    }
}
