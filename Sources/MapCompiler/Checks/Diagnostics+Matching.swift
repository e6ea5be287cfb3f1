import MapSource

// Proofs about how partners are found: 4130 to 4139.
extension Diagnostic {
    /// A record that is matched without a word for several partners.
    static func severalMissing(_ record: String, at span: SourceSpan) -> Diagnostic {
        Diagnostic(
            "MAP-4130", .error, title: "Several missing",
            "`\(record)` does not say what happens when several partners are found", at: span,
            because: "there are no silent defaults",
            solutions: [Solution("write `several: park`, or `oldest`")])
    }

    /// A key that several records may have.
    static func keyNotUnique(
        _ place: String, record: String, at span: SourceSpan, declared: SourceSpan?
    ) -> Diagnostic {
        Diagnostic(
            "MAP-4131", .warning, title: "Key not unique",
            "`\(place)` may stand in several records of \(record)", at: span,
            because: "a record could be bound to that of somebody else, and would overwrite it",
            notes: declared.map { [Note("the field is declared here, without `unique: true`", at: $0)] }
                ?? [],
            solutions: [
                Solution("match by the identity or a unique field, or add `only: suggest`"),
                Solution("declare `unique: true` in the platform's files, if it is so"),
            ])
    }

    /// A key by which a platform cannot look for records.
    static func keyNotSearchable(
        _ place: String, record: String, known: [String], at span: SourceSpan, declared: SourceSpan
    ) -> Diagnostic {
        Diagnostic(
            "MAP-4132", .error, title: "Key not searchable", "\(record) cannot be searched by `\(place)`",
            at: span,
            because: "each run would have to read all records to find one",
            notes: [Note("what it can be searched by stands here", at: declared)],
            solutions: [Solution("match by one of: \(known.joined(separator: ", "))")])
    }

    /// A key that nothing writes into what is made.
    static func keyNeverWritten(
        _ place: String, side: String, at span: SourceSpan, key: SourceSpan
    ) -> Diagnostic {
        Diagnostic(
            "MAP-4133", .error, title: "Key never written",
            "`\(place)` of \(side) finds partners, and no link writes it", at: span,
            because: "a record that is made would not be found again, and be made once more",
            notes: [Note("the key stands here", at: key)],
            solutions: [Solution("add a link that writes `\(place)`, or match by a place that is written")])
    }

    /// A record in a flow without a word for records that have no partner.
    static func unmatchedMissing(
        _ record: String, side: String?, at span: SourceSpan, flow: SourceSpan
    ) -> Diagnostic {
        let whose: Phrase = side.map { "a record of \($0) without a partner" } ?? "a record without a partner"
        return Diagnostic(
            "MAP-4134", .error, title: "Unmatched missing",
            "`\(record)` does not say what happens to \(whose)", at: span,
            because: "there are no silent defaults",
            notes: [Note("a flow of the record stands here", at: flow)],
            solutions: [
                Solution("write `unmatched: create`, `stage`, `park` or `skip`, or one for each side")
            ])
    }

    /// Records that are made without a look for those that are there.
    static func matchMissing(_ record: String, at span: SourceSpan) -> Diagnostic {
        Diagnostic(
            "MAP-4135", .error, title: "Match missing",
            "`\(record)` is created where it has no partner, and nothing looks for one", at: span,
            because: "what is there already would be made a second time",
            solutions: [Solution("add `match: [{ … }]` with a place of each side")])
    }

    /// A create that may make two records when its answer gets lost.
    static func createNotSafe(
        _ record: String, platform: String, at span: SourceSpan, create: SourceSpan
    ) -> Diagnostic {
        Diagnostic(
            "MAP-4136", .warning, title: "Create not safe",
            "It is not known what \(platform) does when \(record) is made twice", at: span,
            because: "when the answer to a create is lost, nobody can tell whether to send it again",
            notes: [Note("records are created there by this", at: create)],
            solutions: [
                Solution("write `repeat: unique`, `client_key` or `search_first`, as the platform has it")
            ])
    }

    /// Ways of matching that never bind.
    static func matchNeverBinds(_ record: String, at span: SourceSpan) -> Diagnostic {
        Diagnostic(
            "MAP-4137", .error, title: "Match never binds",
            "Every way in `match` of `\(record)` only suggests", at: span,
            because: "no record would ever find its partner by itself",
            solutions: [Solution("take `only: suggest` from the way that is sure")])
    }

    /// A way of matching that stands above already.
    static func matchGivenTwice(at span: SourceSpan, first: SourceSpan) -> Diagnostic {
        Diagnostic(
            "MAP-4139", .warning, title: "Match given twice", "This way is tried already", at: span,
            because: "what it could find has been found above",
            notes: [Note("it stands here", at: first)],
            solutions: [Solution("remove it, or correct the place that was meant")])
    }

    /// A key of a list that two elements may share.
    static func listKeyNotUnique(_ first: String, _ second: String, at span: SourceSpan) -> Diagnostic {
        Diagnostic(
            "MAP-4138", .warning, title: "Key of a list not unique",
            "Neither `\(first)` nor `\(second)` tells the elements of a list apart", at: span,
            because: "two elements with one key would become one",
            solutions: [Solution("use the identity of the element on one side, and a place that keeps it")])
    }

    /// A number or code of a record that both sides write.
    static func identifierWithTwoOwners(_ link: String, sides: (String, String), at span: SourceSpan)
        -> Diagnostic
    {
        Diagnostic(
            "MAP-4104", .error, title: "Identifier with two owners",
            "`\(link)` is written once after binding, and may go from \(sides.0) to \(sides.1) or back",
            at: span,
            because: "which of two values stays would be chance, and somebody knows one of them already",
            solutions: [Solution("add `direction: \(sides.0) -> \(sides.1)` with `because:`")])
    }

    /// `owner: newest` of a record that does not say when it changed.
    static func newestNotKnown(
        _ link: String, record: String, at span: SourceSpan, declared: SourceSpan?
    ) -> Diagnostic {
        Diagnostic(
            "MAP-4106", .error, title: "Newest not known",
            "`\(link)` asks which side changed last, and \(record) does not say when it did", at: span,
            because: "each conflict would be left undecided",
            notes: declared.map { [Note("the record is declared here", at: $0)] } ?? [],
            solutions: [
                Solution("write `owner: SIDE`"),
                Solution("add `changed: { field: FIELD }` to the record in the platform's files"),
            ])
    }

    /// A form whose work another one undoes.
    static func formUndone(_ form: String, at span: SourceSpan) -> Diagnostic {
        Diagnostic(
            "MAP-4105", .warning, title: "Form undone",
            "`\(form)` changes nothing: a form behind it undoes it",
            at: span, because: "all forms of a chain are applied in a row", solutions: [Solution("remove it")]
        )
    }
}
