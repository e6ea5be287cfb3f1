/// A set of characters: sorted ranges of code points, and bits for those of ASCII.
struct ScalarSet: Sendable {
    /// Sorted, without overlaps, upper ends included.
    private(set) var ranges: [ClosedRange<UInt32>]
    private var low: UInt64 = 0
    private var high: UInt64 = 0

    static let scalarMax: UInt32 = 0x10FFFF
    static let all = ScalarSet([0...scalarMax])
    static let digits = ScalarSet(["0"..."9"])
    static let word = ScalarSet(["0"..."9", "A"..."Z", "_"..."_", "a"..."z"])
    static let space = ScalarSet(["\t"..."\n", "\u{0C}"..."\r", " "..." "])
    static let newline = ScalarSet(["\n"..."\n"])

    init(_ ranges: [ClosedRange<UInt32>]) {
        let sorted = ranges.sorted { $0.lowerBound < $1.lowerBound }
        var merged: [ClosedRange<UInt32>] = []
        for range in sorted {
            if let last = merged.last, range.lowerBound <= last.upperBound &+ 1 {
                merged[merged.count - 1] = last.lowerBound...max(last.upperBound, range.upperBound)
            } else {
                merged.append(range)
            }
        }
        self.ranges = merged
        for code in UInt32(0)..<128 where merged.contains(where: { $0.contains(code) }) {
            if code < 64 { low |= 1 << UInt64(code) } else { high |= 1 << UInt64(code - 64) }
        }
    }

    init(_ ranges: [ClosedRange<Unicode.Scalar>]) {
        self.init(ranges.map { $0.lowerBound.value...$0.upperBound.value })
    }

    /// Whether a code point is in the set.
    func contains(_ code: UInt32) -> Bool {
        if code < 64 { return low & (1 << UInt64(code)) != 0 }
        if code < 128 { return high & (1 << UInt64(code - 64)) != 0 }
        var first = 0
        var end = ranges.count
        while first < end {
            let middle = (first + end) / 2
            if ranges[middle].upperBound < code {
                first = middle + 1
            } else if ranges[middle].lowerBound > code {
                end = middle
            } else {
                return true
            }
        }
        return false
    }

    /// Everything that is not in the set.
    var inverted: ScalarSet {
        var result: [ClosedRange<UInt32>] = []
        var next: UInt32 = 0
        for range in ranges {
            if range.lowerBound > next { result.append(next...range.lowerBound - 1) }
            next = range.upperBound + 1
        }
        if next <= Self.scalarMax { result.append(next...Self.scalarMax) }
        return ScalarSet(result)
    }

    func union(_ other: ScalarSet) -> ScalarSet { ScalarSet(ranges + other.ranges) }

    /// The set with the other case of each letter; sets of everything stay as they are.
    var ignoringCase: ScalarSet {
        var added: [ClosedRange<UInt32>] = []
        for range in ranges where range.count <= Self.foldedCountMax {
            for code in range {
                guard let scalar = Unicode.Scalar(code) else { continue }
                for text in [scalar.properties.lowercaseMapping, scalar.properties.uppercaseMapping] {
                    if let other = text.unicodeScalars.first, text.unicodeScalars.count == 1, other != scalar
                    {
                        added.append(other.value...other.value)
                    }
                }
            }
        }
        return ScalarSet(ranges + added)
    }

    /// No alphabet with cases is longer; larger ranges hold both cases already.
    private static let foldedCountMax = 0x3000
}
