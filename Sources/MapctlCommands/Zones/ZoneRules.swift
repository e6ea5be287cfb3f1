/// The offsets of one time zone, from a TZif file (RFC 8536).
struct ZoneRules: Sendable {
    /// No offset at any time.
    static let utc = ZoneRules(moments: [], offsets: [], firstOffset: 0, rule: nil)

    /// The moments from which ``offsets`` hold, in seconds since 1970, ascending.
    private let moments: [Int]
    private let offsets: [Int]
    /// What holds before the first moment.
    private let firstOffset: Int
    /// What holds after the last one.
    private let rule: ZoneYearRule?

    private init(moments: [Int], offsets: [Int], firstOffset: Int, rule: ZoneYearRule?) {
        self.moments = moments
        self.offsets = offsets
        self.firstOffset = firstOffset
        self.rule = rule
    }

    /// `nil` when the bytes are no zone file.
    init?(file bytes: [UInt8]) {
        guard var header = ZoneHeader(bytes, at: 0, wide: false) else { return nil }
        // From version 2 on a second part repeats everything with 64 bits.
        if header.version >= 2 {
            guard let second = ZoneHeader(bytes, at: header.end, wide: true) else { return nil }
            header = second
        }
        guard header.end <= bytes.count, header.typeCount > 0 else { return nil }
        let types = (0..<header.typeCount).map { index in
            ZoneHeader.integer(bytes, at: header.typesStart + index * 6, size: 4)
        }
        moments = (0..<header.momentCount).map { index in
            ZoneHeader.integer(bytes, at: header.momentsStart + index * header.size, size: header.size)
        }
        offsets = (0..<header.momentCount).map { index in
            let type = Int(bytes[header.indexesStart + index])
            return type < types.count ? types[type] : 0
        }
        firstOffset = types[0]
        let footer = String(decoding: bytes[header.end...], as: UTF8.self)
        rule = header.version >= 2 ? ZoneYearRule(footer.split(separator: "\n").first ?? "") : nil
    }

    /// Seconds east of Greenwich at a moment.
    func offset(at seconds: Int) -> Int {
        guard let first = moments.first, let last = moments.last, seconds >= first else {
            return moments.isEmpty ? rule?.offset(at: seconds) ?? firstOffset : firstOffset
        }
        if seconds >= last, let rule { return rule.offset(at: seconds) }
        var (low, high) = (0, moments.count)
        while high - low > 1 {
            let middle = (low + high) / 2
            if moments[middle] <= seconds { low = middle } else { high = middle }
        }
        return offsets[low]
    }
}
