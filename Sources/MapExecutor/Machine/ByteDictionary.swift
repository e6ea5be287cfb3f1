/// A dictionary for one direction, looked up by the bytes of the value that is read.
///
/// The table is made once, for keys of one kind: texts by their bytes, numbers by their shortest form.
struct ByteDictionary: Sendable {
    struct Entry: Sendable {
        var key: MachineProgram.Piece
        /// The constant that the key stands for.
        var constant: Int
    }

    var entries: [Entry]
    /// Indices of entries by hash, -1 where empty; a power of two, at least twice as many as entries.
    private(set) var table: [Int32]

    /// A table over keys that stand in `literals`; of two equal keys the first counts.
    init(entries: [Entry], literals: [UInt8]) {
        self.entries = entries
        var size = 4
        while size < entries.count * 2 { size *= 2 }
        table = Array(repeating: -1, count: size)
        for (index, entry) in entries.enumerated() {
            let key = literals[entry.key.offset..<entry.key.offset + entry.key.count]
            var place = Int(truncatingIfNeeded: Self.hash(key)) & (size - 1)
            while table[place] >= 0 {
                let other = entries[Int(table[place])].key
                if literals[other.offset..<other.offset + other.count].elementsEqual(key) { break }
                place = (place + 1) & (size - 1)
            }
            if table[place] < 0 { table[place] = Int32(index) }
        }
    }

    /// The hash of a key, as ``hash(_:_:_:)`` finds it.
    private static func hash(_ key: ArraySlice<UInt8>) -> UInt64 {
        var hash = start(key.count)
        var word: UInt64 = 0
        var filled: UInt64 = 0
        for byte in key {
            word |= UInt64(byte) << (filled * 8)
            filled += 1
            if filled == 8 {
                hash = mixed(hash, word)
                word = 0
                filled = 0
            }
        }
        return filled > 0 ? mixed(hash, word) : hash
    }

    /// The hash of a stretch of the machine's bytes.
    @inline(__always) static func hash(_ bytes: ByteView, _ offset: Int, _ count: Int) -> UInt64 {
        var hash = start(count)
        var position = 0
        while position &+ 8 <= count {
            hash = mixed(hash, bytes.word(offset &+ position))
            position &+= 8
        }
        if position < count {
            let rest = UInt64(truncatingIfNeeded: count &- position)
            hash = mixed(hash, bytes.word(offset &+ position) & ((1 &<< (rest &* 8)) &- 1))
        }
        return hash
    }

    @inline(__always) private static func start(_ count: Int) -> UInt64 {
        UInt64(truncatingIfNeeded: count) &* 0x9E37_79B9_7F4A_7C15
    }

    @inline(__always) private static func mixed(_ hash: UInt64, _ word: UInt64) -> UInt64 {
        let product = (hash ^ word) &* 0x9FB2_1C65_1E98_DF25
        return product ^ (product >> 32)
    }
}
