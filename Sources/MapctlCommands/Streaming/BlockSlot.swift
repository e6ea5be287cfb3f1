/// A block of records on its way through the pipeline, with what became of it. Slots are used again and
/// again, so that a stream of any length needs the memory of a few.
///
/// A class, because a slot moves between threads without being copied; it belongs to one at a time.
final class BlockSlot {
    /// The place of the block in the stream.
    var number = 0
    /// Whole lines, one record on each.
    var input: [UInt8] = []
    /// The records written for it, each with a line end.
    var output: [UInt8] = []
    /// What happened, for the ledger and for the parked records.
    var events = BlockEvents()

    /// Makes room for the next block and keeps the memory.
    func clear() {
        input.removeAll(keepingCapacity: true)
        output.removeAll(keepingCapacity: true)
        events.clear()
    }
}
