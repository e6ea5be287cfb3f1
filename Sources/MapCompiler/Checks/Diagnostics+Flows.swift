import MapSource

// Proofs about flows: 4140 to 4149, and 4170 to 4179.
extension Diagnostic {
    /// A value that one flow writes and another brings back.
    static func writeComesBack(
        _ place: String, flow: String, other: String, at span: SourceSpan?, declared: SourceSpan?
    ) -> Diagnostic {
        Diagnostic(
            "MAP-4140", .warning, title: "Write comes back",
            "`\(flow)` writes `\(place)`, and `\(other)` reads it and writes back to where it came from",
            at: span,
            because:
                "each record keeps what it last agreed on, so neither knows that the value is its own",
            notes: [Note("the way back stands here", at: declared)],
            solutions: [Solution("give one of the links a `direction`, or let one record carry both ways")])
    }

    /// A value that goes round over several links.
    static func valueInARing(
        _ places: [String], link: String, at span: SourceSpan?,
        others: [(link: String, span: SourceSpan?)]
    ) -> Diagnostic {
        let path = (places + places.prefix(1)).map { "`\($0)`" }.joined(separator: " to ")
        return Diagnostic(
            "MAP-4151", .warning, title: "Value in a ring", "What `\(link)` writes comes back to it: \(path)",
            at: span, because: "each change would go round, and round again wherever one link changes it",
            notes: others.map { Note("`\($0.link)` brings it further", at: $0.span) },
            solutions: [Solution("give one of the links a `direction`")])
    }

    /// Two flows that write one field.
    static func twoFlowsOneField(
        _ place: String, side: String, flow: String, other: String, at span: SourceSpan?,
        declared: SourceSpan?
    ) -> Diagnostic {
        Diagnostic(
            "MAP-4141", .error, title: "Two flows write one field",
            "`\(place)` of \(side) is written by `\(flow)` and by `\(other)`", at: span,
            because: "the flow that runs later would silently win",
            notes: [Note("the other flow stands here", at: declared)],
            solutions: [Solution("remove one, or give both a `select` so that no record is in both")])
    }

    /// A stock that both sides write to each other.
    static func stockBothWays(
        _ place: String, link: String, flow: String, other: String, at span: SourceSpan?,
        declared: SourceSpan?
    ) -> Diagnostic {
        Diagnostic(
            "MAP-4142", .error, title: "Stock in both directions",
            "`\(link)` says how many are left in both directions", at: span,
            because: "of 5 pieces each side sells one, each tells the other that 4 are left, and 3 are",
            notes: flow == other ? [] : [Note("the other direction stands here", at: declared)],
            solutions: [Solution("add `direction:` from the side that counts, with `because:`")])
    }

    /// More often than a platform lets be asked.
    static func belowTheFloor(
        _ every: String, floor: String, side: String, at span: SourceSpan, declared: SourceSpan
    ) -> Diagnostic {
        Diagnostic(
            "MAP-4143", .error, title: "Interval below the floor",
            "`\(every)` is more often than \(side) lets be asked, which is every \(floor)", at: span,
            because: "the platform would refuse to answer",
            notes: [Note("the floor is declared here", at: declared)],
            solutions: [Solution("write `\(floor)`", replacements: [Replacement(span, with: floor)])])
    }

    /// A condition for the side that a flow does not read.
    static func selectOfWrittenSide(side: String, reads: String, at span: SourceSpan) -> Diagnostic {
        Diagnostic(
            "MAP-4144", .error, title: "Select of the written side",
            "`select` speaks of \(side), and the flow reads \(reads) alone", at: span,
            because: "records are chosen where they are read", solutions: [Solution("write it for \(reads)")])
    }

    /// Limits that leave nothing to do.
    static func limitsForbidEverything(_ flow: String, at span: SourceSpan) -> Diagnostic {
        Diagnostic(
            "MAP-4145", .error, title: "Limits forbid everything",
            "`\(flow)` may make, change and delete nothing", at: span,
            because: "each run would stop at its first write",
            solutions: [Solution("raise `creates` or `changes`, or write `enabled: false`")])
    }

    /// A flow in a direction in which no link runs.
    static func flowWritesNothing(
        _ flow: String, record: String, from: String, to: String, at span: SourceSpan
    ) -> Diagnostic {
        Diagnostic(
            "MAP-4146", .error, title: "Flow writes nothing",
            "No link of `\(record)` runs from \(from) to \(to), as `\(flow)` does", at: span,
            solutions: [Solution("turn the direction round, or remove the flow")])
    }

    /// A flow that nothing starts.
    static func flowNeverStarts(_ flow: String, at span: SourceSpan) -> Diagnostic {
        Diagnostic(
            "MAP-4147", .error, title: "Flow never starts", "`\(flow)` does not say when it runs", at: span,
            solutions: [Solution("write `every: 10m`, or `by: hand`")])
    }

    /// Webhooks without a regular run.
    static func webhookAlone(_ flow: String, at span: SourceSpan) -> Diagnostic {
        Diagnostic(
            "MAP-4148", .error, title: "Webhooks alone",
            "`\(flow)` runs by webhooks, and `every` is not written beside it", at: span,
            because: "what is sent while nobody listens would be lost",
            solutions: [Solution("add `every: 1h`")])
    }

    /// A limit that no run can keep or break.
    static func limitOutOfRange(_ text: String, of key: String, at span: SourceSpan) -> Diagnostic {
        Diagnostic(
            "MAP-4149", .error, title: "Limit out of range",
            "`\(text)` is no limit for `\(key)`: a number from 0 on, or a share up to 100%", at: span,
            solutions: [Solution("write for example `100` or `20%`")])
    }

    /// A link in the direction that the flows of its record do not have.
    static func linkAgainstFlow(
        _ link: String, from: String, flow: String, at span: SourceSpan?, declared: SourceSpan
    ) -> Diagnostic {
        Diagnostic(
            "MAP-4170", .error, title: "Link against the flow",
            "`\(link)` never runs: it reads \(from), and `\(flow)` does not", at: span,
            notes: [Note("the flow says its direction here", at: declared)],
            solutions: [Solution("turn the direction of the link round, or remove it")])
    }

    /// An operation that a platform does not have.
    static func operationMissing(
        _ verb: String, record: String, platform: String, fix: Phrase, at span: SourceSpan
    ) -> Diagnostic {
        Diagnostic(
            "MAP-4171", .error, title: "Operation missing",
            "\(platform) has no operation that does `\(verb)` with \(record)", at: span,
            because: "what nobody declared cannot be asked for",
            solutions: [
                Solution(fix), Solution("declare `\(record)s.\(verb)` in the platform's `operations:`"),
            ])
    }
}
