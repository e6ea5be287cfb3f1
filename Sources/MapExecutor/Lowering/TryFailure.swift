import MapProgram

/// A try that gave no value, and what is to happen when no later one gives one.
struct TryFailure: Equatable {
    var outcome: Outcome
    var kind: NoteCause.Kind
    var attempt: Int
}
