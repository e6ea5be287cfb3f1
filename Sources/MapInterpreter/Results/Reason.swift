package import MapProgram
package import MapValues

/// Why a place was written as it was, or was not.
package struct Reason: Sendable {
    /// What can happen to a place.
    package enum Kind: String, Sendable, Hashable {
        case written
        case defaulted
        case cleared
        case omitted
        case dropped
        case parked
        case skipped
        case stopped
        /// Both sides changed, and nobody owns the value.
        case conflict
        /// Neither side changed.
        case unchanged
    }

    /// What did not come about, so that an outcome was needed.
    package struct Failure: Sendable, Hashable {
        /// What of it.
        package enum Kind: Sendable, Hashable { case absent, condition, unmapped, unbound, unfit }

        /// What of it.
        package var kind: Kind
        /// The try that failed last.
        package var attempt: Int
        /// What had been read, before any step.
        package var read: Value?
    }

    /// Index into ``RecordProgram/origins``.
    package var origin: Int
    /// What happened.
    package var kind: Kind
    /// The side that is or would have been written.
    package var side: Side
    /// The place on that side, as the author wrote it.
    package var place: String
    /// The value that was written.
    package var value: Value?
    /// How the value came about, in order.
    package var steps: [TraceStep]
    /// Why it was not simply written. For example: `no row of payment_type for "77"`.
    package var cause: String?
    /// What did not come about, where an outcome of the link decided.
    package var failure: Failure?

    /// Whether the ledger tells it of a record that was mapped: what was put in or dropped, and a value that
    /// did not fit and was left out. What is not there, or has an outcome of its own, is no news.
    package var isNoted: Bool {
        switch kind {
        case .defaulted, .dropped: true
        case .omitted: failure?.kind == .unfit
        case .written, .cleared, .parked, .skipped, .stopped, .conflict, .unchanged: false
        }
    }

    package init(
        origin: Int, kind: Kind, side: Side, place: String, value: Value? = nil, steps: [TraceStep] = [],
        cause: String? = nil, failure: Failure? = nil
    ) {
        self.origin = origin
        self.kind = kind
        self.side = side
        self.place = place
        self.value = value
        self.steps = steps
        self.cause = cause
        self.failure = failure
    }
}
