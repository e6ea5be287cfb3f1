/// A finding: one thing that is wrong or worth knowing, where, why, and what to do about it.
///
/// Made only by named constructors, which live in the `Diagnostics.swift` of each target.
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
        package var message: String
        package var span: SourceSpan?

        package init(_ message: String, at span: SourceSpan? = nil) {
            self.message = message
            self.span = span
        }
    }

    /// A way to mend it: advice, and the edits if they are known.
    package struct Solution: Sendable, Hashable {
        package var message: String
        package var replacements: [Replacement]

        package init(_ message: String, replacements: [Replacement] = []) {
            self.message = message
            self.replacements = replacements
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
    /// What is wrong here: most specific word first, a rule rather than a refusal, no full stop.
    package var message: String
    /// Why it matters, if that is not plain from the message.
    package var explanation: String?
    package var span: SourceSpan?
    package var notes: [Note]
    package var solutions: [Solution]

    package init(
        _ code: String, _ severity: Severity, title: String, _ message: String, at span: SourceSpan?,
        because explanation: String? = nil, notes: [Note] = [], solutions: [Solution] = []
    ) {
        self.code = code
        self.severity = severity
        self.title = title
        self.message = message
        self.explanation = explanation
        self.span = span
        self.notes = notes
        self.solutions = solutions
    }
}
