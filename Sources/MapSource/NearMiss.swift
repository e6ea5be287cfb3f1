/// Finds the names that a misspelt one was probably meant to be.
package enum NearMiss {
    /// Longer names are not compared: the work grows with the product of the lengths.
    private static let lengthMax = 100

    /// The candidates close to a name, nearest first, at most `countMax` of them.
    ///
    /// The distance counts letters added, dropped, changed, and neighbours swapped, each as one; letter
    /// case counts a little. A candidate is near when at most a third of the name (at least one letter,
    /// at most three) differs.
    package static func suggestions(
        for name: String, among candidates: some Sequence<String>, countMax: Int = 3
    ) -> [String] {
        let wanted = Array(name.unicodeScalars)
        guard !wanted.isEmpty, wanted.count <= lengthMax else { return [] }
        let limit = min(3, max(1, wanted.count / 3))
        var found: [(name: String, distance: Int)] = []
        for candidate in candidates where candidate != name {
            let other = Array(candidate.unicodeScalars)
            guard other.count <= lengthMax, abs(other.count - wanted.count) <= limit else { continue }
            let distance = editDistance(wanted, other)
            if distance <= limit * 4 { found.append((candidate, distance)) }
        }
        found.sort { ($0.distance, $0.name) < ($1.distance, $1.name) }
        return found.prefix(countMax).map(\.name)
    }

    /// Four times the number of edits; a difference of letter case alone is one quarter of an edit.
    private static func editDistance(_ left: [Unicode.Scalar], _ right: [Unicode.Scalar]) -> Int {
        var beforeLast = [Int](repeating: 0, count: right.count + 1)
        var last = (0...right.count).map { $0 * 4 }
        var current = last
        for row in 0..<left.count {
            current[0] = (row + 1) * 4
            for column in 0..<right.count {
                let cost = substitutionCost(left[row], right[column])
                var best = min(last[column] + cost, last[column + 1] + 4, current[column] + 4)
                if row > 0, column > 0, left[row] == right[column - 1], left[row - 1] == right[column] {
                    best = min(best, beforeLast[column - 1] + 4)
                }
                current[column + 1] = best
            }
            (beforeLast, last, current) = (last, current, beforeLast)
        }
        return last[right.count]
    }

    private static func substitutionCost(_ left: Unicode.Scalar, _ right: Unicode.Scalar) -> Int {
        if left == right { return 0 }
        return left.properties.lowercaseMapping == right.properties.lowercaseMapping ? 1 : 4
    }
}
