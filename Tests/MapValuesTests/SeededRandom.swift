import Foundation

/// Numbers that look random and come again: the seed is `MAPCTL_SEED`, or else new, and printed by a failure.
struct SeededRandom: RandomNumberGenerator {
    /// The seed of this run of the tests.
    static let seed: UInt64 = {
        let given = ProcessInfo.processInfo.environment["MAPCTL_SEED"].flatMap(UInt64.init)
        let seed = given ?? UInt64.random(in: 0..<1_000_000)
        print("MAPCTL_SEED=\(seed)")
        return seed
    }()

    private var state: UInt64

    init(_ salt: UInt64 = 0) { state = Self.seed &* 0x9E37_79B9_7F4A_7C15 &+ salt }

    /// SplitMix64.
    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ mixed >> 30) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ mixed >> 27) &* 0x94D0_49BB_1331_11EB
        return mixed ^ mixed >> 31
    }

    /// A number from 0 up to a limit.
    mutating func below(_ limit: Int) -> Int { Int(next() % UInt64(limit)) }

    /// Flips a bit, drops, doubles or adds a byte, or cuts the end off.
    mutating func damage(_ bytes: inout [UInt8], avoiding: UInt8? = nil) {
        guard !bytes.isEmpty else { return }
        let place = below(bytes.count)
        let marks = Array("{}[],:\"\\ \n01ea-.\u{E9}".utf8)
        switch below(6) {
        case 0: bytes[place] ^= 1 << UInt8(below(8))
        case 1: bytes.remove(at: place)
        case 2: bytes.insert(bytes[place], at: place)
        case 3: bytes.insert(marks[below(marks.count)], at: place)
        case 4: bytes[place] = marks[below(marks.count)]
        default: bytes.removeSubrange(place...)
        }
        if let avoiding { bytes.removeAll { $0 == avoiding } }
    }
}
