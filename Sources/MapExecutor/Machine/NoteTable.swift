/// The defaults that were used and what was dropped in the records of a block, counted by reason.
///
/// A record's own notes wait until it has been mapped, because one that is declined after all has none.
struct NoteTable: ~Copyable {
    /// A reason, with the value that led to it.
    struct Entry: BitwiseCopyable {
        var cause: Int32
        /// Where the value stands in ``NoteTable/values``.
        var offset: Int32
        var length: Int32
        var count: Int32
        var record: Int32
        var start: Int32
        var end: Int32

        static let none = Entry(cause: -1, offset: 0, length: 0, count: 0, record: 0, start: 0, end: 0)
    }

    /// Different reasons of one block; what goes beyond them is left to the walk, which knows no limit.
    static let entriesMax = 192
    /// Notes of one record.
    static let pendingMax = 64
    /// Causes whose notes need no search when they have no value.
    private static let plainMax = 256
    /// Bytes of all values.
    static let valuesMax = 1 << 14

    let entries = Store(count: entriesMax, filledWith: Entry.none)
    /// Indices of entries by hash; -1 where empty.
    private let table = Store(count: 512, filledWith: Int16(-1))
    /// Indices of entries by cause, of notes without a value: they need no search; -1 where there is none.
    private let plain = Store(count: plainMax, filledWith: Int16(-1))
    let pending = Store(count: pendingMax, filledWith: Entry.none)
    let values = ByteStore(count: valuesMax)
    private(set) var count = 0
    private(set) var pendingCount = 0
    private var valuesUsed = 0

    /// Forgets the notes of a record that is declined.
    mutating func dropPending() { pendingCount = 0 }

    /// Keeps a note until its record has been mapped; false when there are too many.
    mutating func add(cause: Int, offset: Int, length: Int) -> Bool {
        guard pendingCount < Self.pendingMax else { return false }
        var entry = Entry.none
        entry.cause = Int32(cause)
        entry.offset = Int32(offset)
        entry.length = Int32(length)
        pending[pendingCount] = entry
        pendingCount += 1
        return true
    }

    /// Counts the notes of a record; false, and nothing counted, when there is no room for a new reason.
    mutating func commit(_ text: ByteView, record: Int, start: Int, end: Int) -> Bool {
        if pendingCount == 0 { return true }
        var bytes = 0
        for index in 0..<pendingCount { bytes += Int(pending[index].length) }
        guard count + pendingCount <= Self.entriesMax, valuesUsed + bytes <= Self.valuesMax else {
            return false
        }
        for index in 0..<pendingCount {
            let note = pending[index]
            let isPlain = note.length == 0 && note.cause < Self.plainMax
            let place = isPlain ? Int(note.cause) : find(note, text)
            let known = isPlain ? plain[place] : table[place]
            if known >= 0 {
                entries[Int(known)].count += 1
                continue
            }
            let value = values.view
            value.copy(Int(note.length), at: valuesUsed, from: text, at: Int(note.offset))
            entries[count] = Entry(
                cause: note.cause, offset: Int32(valuesUsed), length: note.length, count: 1,
                record: Int32(record),
                start: Int32(start), end: Int32(end))
            if isPlain { plain[place] = Int16(count) } else { table[place] = Int16(count) }
            valuesUsed += Int(note.length)
            count += 1
        }
        pendingCount = 0
        return true
    }

    /// The place in the table of an equal entry, or the empty one where it would stand.
    private func find(_ note: Entry, _ text: ByteView) -> Int {
        let hash = ByteDictionary.hash(text, Int(note.offset), Int(note.length)) &+ UInt64(note.cause) &* 31
        var place = Int(truncatingIfNeeded: hash) & 511
        let known = values.view
        while table[place] >= 0 {
            let entry = entries[Int(table[place])]
            if entry.cause == note.cause, entry.length == note.length,
                text.isEqual(Int(note.offset), Int(note.length), known, Int(entry.offset))
            {
                return place
            }
            place = (place + 1) & 511
        }
        return place
    }

    mutating func clear() {
        if count > 0 {
            table.fill(from: 0, count: 512, with: -1)
            plain.fill(from: 0, count: Self.plainMax, with: -1)
        }
        count = 0
        valuesUsed = 0
    }
}
