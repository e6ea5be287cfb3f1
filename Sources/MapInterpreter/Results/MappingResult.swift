package import MapProgram
package import MapValues

/// What became of one record.
package struct MappingResult: Sendable {
    /// What became of the record.
    package enum Outcome: String, Sendable, Hashable { case mapped, parked, skipped, stopped }

    /// What became of the record.
    package var outcome: Outcome
    /// Why the record was parked, skipped or stopped; empty for a mapped one.
    package var cause: String
    /// The origin of the link that decided so.
    package var origin: Int?
    /// The wanted record of each side, in the shape in which the platform answers it; `nil` for a side
    /// that is not written.
    package var wanted: PerSide<Value?>
    /// Why each place was written or not.
    package var reasons: [Reason]

    package init(
        outcome: Outcome, cause: String, origin: Int?, wanted: PerSide<Value?>, reasons: [Reason]
    ) {
        self.outcome = outcome
        self.cause = cause
        self.origin = origin
        self.wanted = wanted
        self.reasons = reasons
    }
}
