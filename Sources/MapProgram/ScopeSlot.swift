/// The variables that every expression of a program can read, in the order of their values.
package enum ScopeSlot: Int, Sendable, CaseIterable {
    /// The record that is read, or the line of it; its fields are in scope as bare names.
    case record
    /// The record around a line.
    case parent
    /// The record as last agreed.
    case base
    case options
    case codes
    /// What is known of the run: `run.time`.
    case run

    /// The name in expressions.
    package var name: String {
        switch self {
        case .record: "record"
        case .parent: "parent"
        case .base: "base"
        case .options: "options"
        case .codes: "codes"
        case .run: "run"
        }
    }
}
