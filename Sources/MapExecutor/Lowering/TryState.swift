import MapProgram

/// A state in which a try of a link begins: which one, and what failed last before it.
struct TryState: Equatable {
    /// The index of the try; behind the last one it is what happens when none gave a value.
    var index: Int
    var failure: TryFailure?
}
