/// Numbers that look random and follow from a seed alone (SplitMix64).
package struct SeededRandom: RandomNumberGenerator, Sendable {
    private(set) var position: UInt64

    package init(seed: UInt64) { position = seed }

    /// The next 64 bits.
    package mutating func next() -> UInt64 {
        position &+= 0x9E37_79B9_7F4A_7C15
        var mixed = position
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }

    /// A number of a range.
    package mutating func number(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &self) }

    /// One of some choices; the first when there are none to choose from but it.
    mutating func one<Choice>(of choices: [Choice]) -> Choice {
        choices[Int.random(in: 0..<choices.count, using: &self)]
    }

    /// So many hexadecimal digits.
    mutating func hexadecimal(digits count: Int) -> String {
        var text = ""
        while text.utf8.count < count { text += String(number(0...15), radix: 16) }
        return text
    }
}
