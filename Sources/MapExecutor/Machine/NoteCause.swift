/// Why a default was used, or something was dropped or left out: which link's, and at which of its steps.
package struct NoteCause: Sendable, Hashable {
    /// What did not come about.
    package enum Kind: Sendable, Hashable {
        /// There was no value to read.
        case absent
        /// A condition did not hold.
        case condition
        /// No row of a dictionary had the value.
        case unmapped
        /// The value did not fit.
        case unfit
    }

    /// Index into ``RecordProgram/origins``.
    package var origin: Int
    /// What of it.
    package var kind: Kind
    /// The try that failed last.
    package var attempt: Int
    /// The place that is left empty because the value did not fit, as the author wrote it; `nil` for all
    /// other notes.
    package var emptyPlace: String?
}
