/// What a scanner knows of the keys of each object: those that are read, those seen lately, and which
/// key came after which the last time.
///
/// Records of one source mostly have their keys in one order. So a key is first compared with the one
/// that followed last time; only when it differs it is looked up in a table.
struct Shapes: ~Copyable {
    /// A key, with the quotes and the colon around it.
    struct Entry: BitwiseCopyable {
        /// The first eight bytes; `mask` covers those that belong to a shorter key.
        var head: UInt64 = 0
        var mask: UInt64 = 0
        /// The second eight bytes, for keys of more than sixteen.
        var second: UInt64 = 0
        /// The last eight bytes, for keys of eight or more.
        var tail: UInt64 = 0
        var length: Int32 = 0
        /// Offset of the whole key in ``Shapes/keys``.
        var key: Int32
        var column: Int32 = -1
        var node: Int32 = 0
        /// Which entry followed this one the last time.
        var following: Int32 = -1
        /// In which object it was last seen, to notice a key that stands twice.
        var seen: UInt32 = 0
        var action: UInt8

        init(action: SourceTrie.Action, key: Int) {
            self.action = action.rawValue
            self.key = Int32(key)
        }

        /// Whether the key stands at an offset.
        @inline(__always) func matches(_ text: ByteView, at offset: Int, _ keys: ByteView) -> Bool {
            let length = Int(length)
            if text.word(proven: offset) & mask != head { return false }
            if length <= 8 { return true }
            if text.word(proven: offset &+ length &- 8) != tail { return false }
            if length <= 16 { return true }
            if text.word(proven: offset &+ 8) != second { return false }
            return length <= 24 || Self.middleMatches(text, offset, keys, Int(key), length)
        }

        @inline(never) private static func middleMatches(
            _ text: ByteView, _ offset: Int, _ keys: ByteView, _ key: Int, _ length: Int
        ) -> Bool {
            var done = 16
            while done < length - 8 {
                if text[offset + done] != keys[key + done] { return false }
                done += 1
            }
            return true
        }
    }

    /// The entries of one object, and its table of entry numbers.
    ///
    /// Not private, because the compiler cannot destroy a noncopyable value with memory for a private type
    /// from another file.
    struct Region: BitwiseCopyable {
        var start: Int32
        /// Entries in use; those that are read come first and stay.
        var count: Int32
        var fixedCount: Int32
        var table: Int32
    }

    /// How many keys that nobody reads are remembered for one object. Beyond that all of them are
    /// forgotten and learned anew, so that strange input costs time but no memory.
    static let learnedMax = 96
    /// Longer keys that nobody reads are never remembered.
    static let learnedLengthMax = 64
    /// The longest name of a member that is read: a key is compared up to its end at once, which must not be
    /// further away than the slack behind the text.
    static let nameLengthMax = 56
    /// The number that stands for a key that is not remembered.
    static let unknown = 0
    /// No prediction, or no such entry.
    static let none = -1

    private(set) var entries: Store<Entry>
    /// Which entry was the first of an object the last time.
    let leading: Store<Int32>
    let keys: ByteStore
    private let regions: Store<Region>
    private let table: Store<Int16>
    private static let tableSize = 512

    init(_ trie: SourceTrie) {
        let skip = Entry(action: .skip, key: 0)
        var entries = [skip]
        var regions: [Region] = []
        var names: [(entry: Int, bytes: [UInt8])] = []
        var keySize = Self.learnedLengthMax
        for (number, node) in trie.nodes.enumerated() {
            let start = entries.count
            for child in node.children {
                let bytes = Array("\"\(child.name)\":".utf8)
                names.append((entries.count, bytes))
                var entry = Entry(action: child.action, key: keySize)
                entry.length = Int32(bytes.count)
                entry.column = Int32(child.column ?? -1)
                entry.node = Int32(child.node)
                entries.append(entry)
                keySize += bytes.count
            }
            for _ in 0..<Self.learnedMax {
                entries.append(Entry(action: .skip, key: keySize))
                keySize += Self.learnedLengthMax
            }
            let known = Int32(node.children.count)
            precondition(entries.count - start < Self.tableSize * 3 / 4)
            regions.append(
                Region(
                    start: Int32(start), count: known, fixedCount: known,
                    table: Int32(number * Self.tableSize)))
        }
        leading = Store(count: regions.count, filledWith: Int32(Self.none))
        table = Store(count: regions.count * Self.tableSize, filledWith: -1)
        keys = ByteStore(count: keySize + 8)
        self.entries = Store(entries)
        self.regions = Store(regions)
        for name in names { set(name.entry, key: name.bytes) }
        for number in trie.nodes.indices { rebuildTable(number) }
    }

    /// The entry of the key of `length` bytes (quotes and colon included) at an offset, learned when it
    /// is new; ``unknown`` when it is not to be remembered.
    mutating func entry(of node: Int, _ text: ByteView, at offset: Int, length: Int) -> Int {
        let region = regions[node]
        var place = Self.hash(text, at: offset, length: length)
        while true {
            let number = table[Int(region.table) &+ place]
            if number < 0 { break }
            let index = Int(region.start) &+ Int(number)
            let entry = entries[index]
            if entry.length == Int32(truncatingIfNeeded: length), entry.matches(text, at: offset, keys.view) {
                return index
            }
            place = (place &+ 1) & (Self.tableSize &- 1)
        }
        return length <= Self.learnedLengthMax ? learn(node, text, at: offset, length: length) : Self.unknown
    }

    /// The entry, among those that are read, of the key of `length` bytes with its quotes and without a
    /// colon; ``unknown`` when nobody reads it.
    func fixedEntry(of node: Int, _ text: ByteView, at offset: Int, length: Int) -> Int {
        let region = regions[node]
        let bytes = keys.view
        for index in Int(region.start)..<Int(region.start + region.fixedCount) {
            let entry = entries[index]
            guard Int(entry.length) == length + 1 else { continue }
            if (0..<length).allSatisfy({ bytes[Int(entry.key) + $0] == text[offset + $0] }) { return index }
        }
        return Self.unknown
    }

    private mutating func learn(_ node: Int, _ text: ByteView, at offset: Int, length: Int) -> Int {
        var region = regions[node]
        if region.count - region.fixedCount == Int32(Self.learnedMax) { forget(node) }
        region = regions[node]
        let index = Int(region.start + region.count)
        let bytes = keys.view
        let key = Int(entries[index].key)
        for position in 0..<length { bytes[key + position] = text[offset + position] }
        finish(index, length: length)
        regions[node].count += 1
        insert(Int(region.count), of: regions[node])
        return index
    }

    /// Forgets the keys that nobody reads.
    private func forget(_ node: Int) {
        var region = regions[node]
        for number in 0..<Int(region.count) {
            entries[Int(region.start) + number].following = Int32(Self.none)
        }
        leading[node] = Int32(Self.none)
        region.count = region.fixedCount
        regions[node] = region
        rebuildTable(node)
    }

    private func rebuildTable(_ node: Int) {
        let region = regions[node]
        table.fill(from: Int(region.table), count: Self.tableSize, with: -1)
        for number in 0..<Int(region.count) { insert(number, of: region) }
    }

    private func insert(_ number: Int, of region: Region) {
        let entry = entries[Int(region.start) + number]
        var place = Self.hash(keys.view, at: Int(entry.key), length: Int(entry.length))
        while table[Int(region.table) + place] >= 0 { place = (place + 1) & (Self.tableSize - 1) }
        table[Int(region.table) + place] = Int16(number)
    }

    private func set(_ index: Int, key: [UInt8]) {
        let bytes = keys.view
        let start = Int(entries[index].key)
        for (position, byte) in key.enumerated() { bytes[start + position] = byte }
        finish(index, length: key.count)
    }

    /// Completes an entry whose key has been put in its place.
    private func finish(_ index: Int, length: Int) {
        var entry = entries[index]
        let bytes = keys.view
        let start = Int(entry.key)
        entry.length = Int32(length)
        entry.mask = length >= 8 ? .max : Self.mask(length)
        entry.head = bytes.word(start) & entry.mask
        entry.second = length > 16 ? bytes.word(start + 8) : 0
        entry.tail = length >= 8 ? bytes.word(start + length - 8) : 0
        entries[index] = entry
    }

    /// The lowest `count` bytes; `count` is under eight.
    @inline(__always) private static func mask(_ count: Int) -> UInt64 { (1 &<< UInt64(count &* 8)) &- 1 }

    private static func hash(_ text: ByteView, at offset: Int, length: Int) -> Int {
        let head = length >= 8 ? text.word(offset) : text.word(offset) & mask(length)
        let tail = length >= 8 ? text.word(offset &+ length &- 8) : 0
        let mixed =
            (head &* 0x9E37_79B9_7F4A_7C15) ^ (tail &* 0xC2B2_AE3D_27D4_EB4F)
            ^ UInt64(truncatingIfNeeded: length)
        return Int(truncatingIfNeeded: (mixed &* 0x9FB2_1C65_1E98_DF25) >> 55)
    }
}
