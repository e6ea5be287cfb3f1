/// The notes of the records of one block.
struct NoteList: ~Copyable {
    private var store = Store(count: 1024, filledWith: MachineNote(record: 0, origin: 0))
    private(set) var count = 0
    /// The record that is being mapped.
    var record = 0

    @inline(__always) mutating func add(origin: Int) {
        if count == store.count { grow() }
        store[count] = MachineNote(record: record, origin: origin)
        count &+= 1
    }

    @inline(never) private mutating func grow() {
        store.grow(to: count * 2, filledWith: MachineNote(record: 0, origin: 0))
    }

    mutating func truncate(to newCount: Int) { count = min(count, newCount) }

    mutating func take(_ body: (MachineNote) -> Void) {
        for index in 0..<count { body(store[index]) }
        count = 0
    }
}
