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

    package init(
        origin: Int, kind: Kind, side: Side, place: String, value: Value? = nil, steps: [TraceStep] = [],
        cause: String? = nil
    ) {
        self.origin = origin
        self.kind = kind
        self.side = side
        self.place = place
        self.value = value
        self.steps = steps
        self.cause = cause
    }
}
