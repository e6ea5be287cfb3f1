import MapTestSupport

/// One slip of a finger in a word.
enum Typo: CaseIterable {
    case swap, drop, double, neighbour

    /// The rows of a keyboard, whose neighbours are hit by mistake.
    private static let rows = ["1234567890-", "qwertyuiop", "asdfghjkl", "zxcvbnm_"].map { Array($0) }

    /// A word with a slip in it that makes it another one; `nil` where none can be made.
    static func slip(in word: String, _ random: inout SeededRandom) -> String? {
        for _ in 0..<8 {
            let kind = allCases[random.below(allCases.count)]
            let place = random.below(word.count)
            if let slipped = kind.made(in: Array(word), at: place, &random), slipped != word {
                return slipped
            }
        }
        return nil
    }

    private func made(in word: [Character], at place: Int, _ random: inout SeededRandom) -> String? {
        var word = word
        switch self {
        case .swap:
            guard place + 1 < word.count else { return nil }
            word.swapAt(place, place + 1)
        case .drop: word.remove(at: place)
        case .double: word.insert(word[place], at: place)
        case .neighbour:
            guard let row = Self.rows.first(where: { $0.contains(word[place]) }),
                let index = row.firstIndex(of: word[place])
            else { return nil }
            let others = [index - 1, index + 1].filter { row.indices.contains($0) }
            word[place] = row[others[random.below(others.count)]]
        }
        return String(word)
    }
}
