/// The states of a link's tries that code has been or has to be written for.
struct TryTable {
    /// Where the link's code ends.
    let done: Assembler.Label
    /// The register that keeps what was read last, for notes; -1 without any.
    let value: Int
    /// Where states begin.
    var labels: [TryState: Assembler.Label] = [:]
    /// Where what the walk has to do is declined, if that is needed.
    var declined: Assembler.Label?
    private var waiting = [TryState(index: 0, failure: nil)]
    private var finished: Set<TryState> = []

    init(done: Assembler.Label, value: Int) {
        self.done = done
        self.value = value
    }

    /// The next state without code.
    mutating func next() -> TryState? {
        while let state = waiting.popLast() {
            if finished.insert(state).inserted { return state }
        }
        return nil
    }

    /// Puts states in the line; the first of them is next, so that its code stands behind the one before.
    mutating func open(_ states: [TryState]) { waiting += states.reversed() }

    /// A state that needs no code: it goes on elsewhere.
    mutating func finish(_ state: TryState, at label: Assembler.Label) {
        labels[state] = label
        finished.insert(state)
    }
}
