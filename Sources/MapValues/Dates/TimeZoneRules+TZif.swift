extension TimeZoneRules {
    /// The rules in the bytes of a zone file (TZif, RFC 8536); `nil` when they are none.
    ///
    /// Of files of version 2 and later the second part is read, with 64-bit moments and the rule for the
    /// years past the last one listed; of version 1 the only part. Leap seconds are refused: the clocks of
    /// platforms have none.
    package init?(tzif bytes: [UInt8]) {
        guard let first = TZifPart(bytes, at: 0) else { return nil }
        if first.version == 0 {
            guard let rules = first.rules(bytes, timeSize: 4, rule: nil) else { return nil }
            self = rules
            return
        }
        guard let second = TZifPart(bytes, at: first.end(timeSize: 4)), second.version == first.version else {
            return nil
        }
        let footer = second.end(timeSize: 8)
        guard footer < bytes.count, bytes[footer] == Byte.newline,
            let end = bytes[(footer + 1)...].firstIndex(of: Byte.newline)
        else { return nil }
        var rule: TimeZoneRule?
        if end > footer + 1 {
            rule = TimeZoneRule(String(decoding: bytes[(footer + 1)..<end], as: UTF8.self))
            guard rule != nil else { return nil }
        }
        guard let rules = second.rules(bytes, timeSize: 8, rule: rule) else { return nil }
        self = rules
    }
}

/// One part of a zone file: its header, and where its tables stand.
private struct TZifPart {
    /// 0 for version 1, otherwise the digit of the version.
    let version: UInt8
    private let start: Int
    private let universalCount: Int
    private let standardCount: Int
    private let leapCount: Int
    private let timeCount: Int
    private let typeCount: Int
    private let letterCount: Int

    private static let headerSize = 44
    /// No zone has more than a few hundred transitions; the file's own numbers are not trusted.
    private static let countMax = 100_000

    init?(_ bytes: [UInt8], at start: Int) {
        guard start + Self.headerSize <= bytes.count, bytes[start..<start + 4].elementsEqual("TZif".utf8)
        else {
            return nil
        }
        version = bytes[start + 4]
        self.start = start + Self.headerSize
        let counts = (0..<6).map { Self.integer(bytes, at: start + 20 + $0 * 4, size: 4) }
        guard counts.allSatisfy({ (0...Self.countMax).contains($0) }) else { return nil }
        universalCount = counts[0]
        standardCount = counts[1]
        leapCount = counts[2]
        timeCount = counts[3]
        typeCount = counts[4]
        letterCount = counts[5]
        guard version == 0 || (0x32...0x34).contains(version), leapCount == 0, (1...256).contains(typeCount)
        else {
            return nil
        }
    }

    /// The first byte behind the part.
    func end(timeSize: Int) -> Int {
        start + timeCount * (timeSize + 1) + typeCount * 6 + letterCount + leapCount * (timeSize + 4)
            + standardCount + universalCount
    }

    func rules(_ bytes: [UInt8], timeSize: Int, rule: TimeZoneRule?) -> TimeZoneRules? {
        guard end(timeSize: timeSize) <= bytes.count else { return nil }
        let indices = start + timeCount * timeSize
        let types = indices + timeCount
        let offsets = (0..<typeCount).map { Self.integer(bytes, at: types + $0 * 6, size: 4) }
        guard offsets.allSatisfy({ abs($0) < 26 * 3600 }) else { return nil }
        var transitions: [TimeZoneRules.Transition] = []
        transitions.reserveCapacity(timeCount)
        for number in 0..<timeCount {
            let instant = Self.integer(bytes, at: start + number * timeSize, size: timeSize)
            let type = Int(bytes[indices + number])
            guard type < typeCount, transitions.last.map({ $0.instant < instant }) ?? true else { return nil }
            transitions.append(TimeZoneRules.Transition(instant: instant, offset: offsets[type]))
        }
        return TimeZoneRules(transitions: transitions, firstOffset: offsets[0], rule: rule)
    }

    /// A big-endian integer with a sign.
    private static func integer(_ bytes: [UInt8], at start: Int, size: Int) -> Int {
        var value = Int(Int8(bitPattern: bytes[start]))
        for byte in bytes[start + 1..<start + size] { value = value << 8 | Int(byte) }
        return value
    }
}
