/// The states of a link's tries that code has been or has to be written for.
struct TryTable {
    /// Where the link's code ends.
    let done: Assembler.Label
    /// The register that keeps what was read last, for notes; -1 without any.
    let value: Int
    /// The link; index into ``RecordProgram/origins``.
    let origin: Int
    /// Where states begin; there are few of them.
    private var labels: [(state: TryState, label: Assembler.Label)] = []
    /// Where what the walk has to do is declined, if that is needed.
    var declined: Assembler.Label?
    private var waiting = [TryState(index: 0, failure: nil)]
    private var finished: [TryState] = []

    init(done: Assembler.Label, value: Int, origin: Int) {
        self.done = done
        self.value = value
        self.origin = origin
    }

    /// The next state without code.
    mutating func next() -> TryState? {
        while let state = waiting.popLast() {
            if !finished.contains(state) {
                finished.append(state)
                return state
            }
        }
        return nil
    }

    /// Puts states in the line; the first of them is next, so that its code stands behind the one before.
    mutating func open(_ states: [TryState]) { waiting += states.reversed() }

    /// Where a state begins, if that has been said.
    func label(of state: TryState) -> Assembler.Label? { labels.first { $0.state == state }?.label }

    /// Says where a state begins for which nothing has been said.
    mutating func put(_ state: TryState, at label: Assembler.Label) { labels.append((state, label)) }

    /// A state that needs no code: it goes on elsewhere.
    mutating func finish(_ state: TryState, at label: Assembler.Label) {
        put(state, at: label)
        finished.append(state)
    }
}
