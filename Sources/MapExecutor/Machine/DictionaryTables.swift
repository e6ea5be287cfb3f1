/// The dictionaries of a program in the machine's memory.
struct DictionaryTables: ~Copyable {
    /// Where a dictionary's table and entries begin.
    struct Head: BitwiseCopyable {
        var table: Int32
        /// One less than the size of the table.
        var mask: Int32
        var entries: Int32
    }

    /// A key with the constant that it stands for.
    struct Entry: BitwiseCopyable {
        var key: Int32
        var count: Int32
        var constant: Int32
    }

    private let heads: Store<Head>
    private let table: Store<Int32>
    private let entries: Store<Entry>

    init(_ dictionaries: [ByteDictionary]) {
        var heads: [Head] = []
        var table: [Int32] = []
        var entries: [Entry] = []
        for dictionary in dictionaries {
            heads.append(
                Head(
                    table: Int32(table.count), mask: Int32(dictionary.table.count - 1),
                    entries: Int32(entries.count)))
            table += dictionary.table
            entries += dictionary.entries.map {
                Entry(key: Int32($0.key.offset), count: Int32($0.key.count), constant: Int32($0.constant))
            }
        }
        self.heads = Store(heads)
        self.table = Store(table)
        self.entries = Store(entries)
    }

    /// The constant that a stretch of bytes stands for in a dictionary; negative when there is none.
    @inline(__always) func constant(_ dictionary: Int, _ bytes: ByteView, _ offset: Int, _ count: Int) -> Int
    {
        let head = heads[proven: dictionary]
        let table = table.view
        let entries = entries.view
        var place = Int(truncatingIfNeeded: ByteDictionary.hash(bytes, offset, count)) & Int(head.mask)
        while true {
            let number = table[proven: Int(head.table) &+ place]
            if number < 0 { return -1 }
            let entry = entries[proven: Int(head.entries &+ number)]
            if Int(entry.count) == count, bytes.isEqual(offset, Int(entry.key), count) {
                return Int(entry.constant)
            }
            place = (place &+ 1) & Int(head.mask)
        }
    }
}
