/// Numbers by runs of bytes.
///
/// Not a dictionary with bytes as keys: a new type of key is looked up among all types of the program,
/// which takes longer than all the look-ups in it.
struct ByteTable {
    private var entries: [Int: [(key: [UInt8], number: Int)]] = [:]

    /// The number of a run.
    subscript(key: [UInt8]) -> Int? {
        entries[Self.hash(key)]?.first { $0.key == key }?.number
    }

    /// Adds a run that is not there yet.
    mutating func add(_ key: [UInt8], number: Int) {
        entries[Self.hash(key), default: []].append((key, number))
    }

    /// FNV-1a.
    private static func hash(_ bytes: [UInt8]) -> Int {
        let start: UInt64 = 0xCBF2_9CE4_8422_2325
        return Int(truncatingIfNeeded: bytes.reduce(start) { ($0 ^ UInt64($1)) &* 0x0100_0000_01B3 })
    }
}
