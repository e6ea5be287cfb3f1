import MapProgram

/// A try that gave no value, and what is to happen when no later one gives one.
struct TryFailure: Equatable {
    var outcome: Outcome
    var kind: NoteCause.Kind
    var attempt: Int

    /// Whether a value that did not fit is left out, which the ledger tells.
    var leavesOutAValue: Bool {
        guard kind == .unfit, case .omit = outcome else { return false }
        return true
    }
}
