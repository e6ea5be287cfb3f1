/// A finding: one thing that is wrong or worth knowing, where, why, and what to do about it.
///
/// Made only by named constructors, which live in the `Diagnostics.swift` of each target. Their literals are
/// ``Phrase``s: the English is written there and nowhere else. A new code or wording gets its Russian in
/// `MapReports/Languages/Russian+….swift`, where an entry is the code with its title, then the English
/// template and its translation; `Tests/MapReportsTests` names each that is missing or stale.
package struct Diagnostic: Sendable, Hashable {
    /// How much it matters.
    package enum Severity: String, Sendable, Hashable, Comparable {
        /// Context that nobody has to act on.
        case note
        /// The result differs from what the author probably means.
        case warning
        /// The program cannot run, or would lose data.
        case error

        package static func < (left: Severity, right: Severity) -> Bool { left.rank < right.rank }

        private var rank: Int {
            switch self {
            case .note: 0
            case .warning: 1
            case .error: 2
            }
        }
    }

    /// Another place that belongs to the finding, for example where a name was first defined.
    package struct Note: Sendable, Hashable {
        /// What stands there, for translation.
        package var phrase: Phrase
        package var span: SourceSpan?

        /// What stands there, in English.
        package var message: String { phrase.text }

        package init(_ phrase: Phrase, at span: SourceSpan? = nil) {
            self.phrase = phrase
            self.span = span
        }
    }

    /// A way to mend it: advice, and the edits if they are known.
    package struct Solution: Sendable, Hashable {
        /// The advice, for translation.
        package var phrase: Phrase
        package var replacements: [Replacement]
        /// Whether the edits are the only reading of what stands there, so that they may be made unasked.
        package var isSafe: Bool

        /// The advice, in English.
        package var message: String { phrase.text }

        package init(_ phrase: Phrase, replacements: [Replacement] = [], isSafe: Bool = false) {
            self.phrase = phrase
            self.replacements = replacements
            self.isSafe = isSafe
        }
    }

    /// One edit: the text that takes the place of a stretch.
    package struct Replacement: Sendable, Hashable {
        package var span: SourceSpan
        package var text: String

        package init(_ span: SourceSpan, with text: String) {
            self.span = span
            self.text = text
        }
    }

    /// A code that is never reused. For example: `MAP-1004`. First digit: 1 reading, 2 documents,
    /// 3 names and types, 4 proofs, 5 platforms, 6 running, 7 store, 9 bugs in mapctl.
    package var code: String
    package var severity: Severity
    /// The same words for every finding with this code. For example: `Key given twice`.
    package var title: String
    /// What is wrong here, for translation.
    package var phrase: Phrase
    /// Why it matters, for translation.
    package var reason: Phrase?
    package var span: SourceSpan?
    package var notes: [Note]
    package var solutions: [Solution]
    /// Stretches that hold a secret: no report of the run shows what stands there.
    package var secrets: [SourceSpan]

    /// What is wrong here, in English: most specific word first, a rule rather than a refusal, no full stop.
    package var message: String { phrase.text }
    /// Why it matters, in English, if that is not plain from the message.
    package var explanation: String? { reason?.text }

    package init(
        _ code: String, _ severity: Severity, title: String, _ phrase: Phrase, at span: SourceSpan?,
        because reason: Phrase? = nil, notes: [Note] = [], solutions: [Solution] = [],
        secrets: [SourceSpan] = []
    ) {
        self.code = code
        self.severity = severity
        self.title = title
        self.phrase = phrase
        self.reason = reason
        self.span = span
        self.notes = notes
        self.solutions = solutions
        self.secrets = secrets
    }
}

extension Diagnostic {
    /// The same with dots for each of some texts, in whatever it says; edits that repeat one go.
    package func hiding(_ secrets: [String]) -> Diagnostic {
        guard !secrets.isEmpty else { return self }
        var finding = self
        finding.phrase = phrase.hiding(secrets)
        finding.reason = reason?.hiding(secrets)
        for index in notes.indices { finding.notes[index].phrase = notes[index].phrase.hiding(secrets) }
        for index in solutions.indices {
            finding.solutions[index].phrase = solutions[index].phrase.hiding(secrets)
            let edits = solutions[index].replacements
            // Dots are no edit: one that repeats a secret is left out.
            if edits.contains(where: { edit in secrets.contains { edit.text.contains($0) } }) {
                finding.solutions[index].replacements = []
            }
        }
        return finding
    }
}
