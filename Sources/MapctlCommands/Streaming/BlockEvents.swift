import MapReports

/// What happened to the records of one block; records are numbered from 0 inside the block.
struct BlockEvents {
    /// A record that was not mapped, with what is written about it.
    struct Held {
        /// Its number in the block.
        var record: Int
        var fate: Ledger.Fate
        /// The rest of its line in the file of parked records, behind the record's number.
        var line: [UInt8]
    }

    /// How often something happened, and where first.
    struct Count {
        var count: Int
        /// The number in the block, and the id if the record has one.
        var firstRecord: Int
        var firstID: String?
    }

    /// The records of the block, mapped or not.
    var recordCount = 0
    private(set) var held: [Held] = []
    private(set) var causes: [Ledger.Cause: Count] = [:]

    /// Counts a cause in a record, or in several of which this is the first.
    mutating func note(_ cause: Ledger.Cause, record: Int, id: String?, count: Int = 1) {
        // Found once: most of what a note costs is the hash of its words.
        guard let index = causes.index(forKey: cause) else {
            causes[cause] = Count(count: count, firstRecord: record, firstID: id)
            return
        }
        causes.values[index].count += count
        if record < causes.values[index].firstRecord {
            causes.values[index].firstRecord = record
            causes.values[index].firstID = id
        }
    }

    /// Keeps a record that was not mapped.
    mutating func hold(_ record: Held) { held.append(record) }

    mutating func clear() {
        recordCount = 0
        held.removeAll(keepingCapacity: true)
        causes.removeAll(keepingCapacity: true)
    }
}
