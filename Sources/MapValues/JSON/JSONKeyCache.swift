/// Keeps the names of members that were read lately: records of one kind repeat the same few.
struct JSONKeyCache {
    private struct Entry {
        var hash: UInt32 = 0
        var name = ""
    }

    /// A power of two; a record has some 200 names.
    private static let slotCount = 512
    /// Longer names are data rather than names.
    private static let lengthMax = 48

    private var entries = [Entry](repeating: Entry(), count: slotCount)

    /// The name that begins at a place, its hash, and where its closing quote stands.
    ///
    /// `nil` when the name has anything but plain ASCII, or is long: then it is read like other texts.
    mutating func name(in bytes: Span<UInt8>, from start: Int) -> (name: String, hash: UInt32, end: Int)? {
        var hash = Self.seed
        var end = start
        let limit = min(bytes.count, start + Self.lengthMax)
        while end < limit {
            let byte = bytes[end]
            if byte == Byte.quote {
                return (name(in: bytes, start..<end, hash: hash), hash, end)
            }
            if byte == Byte.backslash || byte < 0x20 || byte >= 0x80 { return nil }
            hash = Self.mix(hash, byte)
            end += 1
        }
        return nil
    }

    private mutating func name(in bytes: Span<UInt8>, _ range: Range<Int>, hash: UInt32) -> String {
        let slot = Int(hash) & (Self.slotCount - 1)
        if entries[slot].hash == hash, Self.isEqual(entries[slot].name.utf8.span, bytes, range) {
            return entries[slot].name
        }
        let name = String(copying: bytes, range)
        entries[slot] = Entry(hash: hash, name: name)
        return name
    }

    private static func isEqual(_ name: Span<UInt8>, _ bytes: Span<UInt8>, _ range: Range<Int>) -> Bool {
        guard name.count == range.count else { return false }
        for offset in 0..<name.count where name[offset] != bytes[range.lowerBound + offset] { return false }
        return true
    }

    private static let seed: UInt32 = 2_166_136_261

    private static func mix(_ hash: UInt32, _ byte: UInt8) -> UInt32 { (hash ^ UInt32(byte)) &* 16_777_619 }

    /// The hash of a name that was read in another way.
    static func hash(_ name: String) -> UInt32 {
        var hash = seed
        for byte in name.utf8 { hash = mix(hash, byte) }
        return hash
    }
}
