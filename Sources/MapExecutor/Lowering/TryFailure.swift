import MapProgram

/// A try that gave no value, and what is to happen when no later one gives one.
struct TryFailure: Hashable {
    var outcome: Outcome
    var kind: NoteCause.Kind
    var attempt: Int
}
