/// Where the tables of one part of a TZif file stand.
struct ZoneHeader {
    private static let length = 44

    let version: Int
    /// Bytes of a moment: 4 in the first part, 8 in the second.
    let size: Int
    let momentCount: Int
    let typeCount: Int
    let momentsStart: Int
    let indexesStart: Int
    let typesStart: Int
    /// Where the part ends.
    let end: Int

    /// `nil` when no part of such a file begins there, or its tables reach beyond the file.
    init?(_ bytes: [UInt8], at start: Int, wide: Bool) {
        guard start + Self.length <= bytes.count, bytes[start..<start + 4].elementsEqual("TZif".utf8)
        else { return nil }
        let versionByte = bytes[start + 4]
        version = versionByte >= UInt8(ascii: "2") ? Int(versionByte - UInt8(ascii: "0")) : 1
        size = wide ? 8 : 4
        let counts = (0..<6).map { Self.integer(bytes, at: start + 20 + $0 * 4, size: 4) }
        guard counts.allSatisfy({ $0 >= 0 && $0 <= bytes.count }) else { return nil }
        momentCount = counts[3]
        typeCount = counts[4]
        momentsStart = start + Self.length
        indexesStart = momentsStart + momentCount * size
        typesStart = indexesStart + momentCount
        end = typesStart + typeCount * 6 + counts[5] + counts[2] * (size + 4) + counts[1] + counts[0]
        guard end <= bytes.count else { return nil }
    }

    /// A signed integer, its highest byte first.
    static func integer(_ bytes: [UInt8], at start: Int, size: Int) -> Int {
        let value = bytes[start..<start + size].reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
        return size == 4 ? Int(Int32(truncatingIfNeeded: value)) : Int(Int64(truncatingIfNeeded: value))
    }
}
