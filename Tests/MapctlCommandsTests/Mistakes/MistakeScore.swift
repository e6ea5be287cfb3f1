/// How many of the seeded mistakes are found, by class.
struct MistakeScore: Sendable {
    /// One mistake, and whether it was found at its place.
    struct Entry: Sendable {
        let edit: SeededEdit
        let isFound: Bool
        /// What was said instead.
        let found: [String]
    }

    var entries: [Entry] = []

    var found: Int { entries.count { $0.isFound } }

    /// The classes, in their order.
    var kinds: [String] { Set(entries.map(\.edit.kind)).sorted() }

    /// The table by class, and each mistake that was not found.
    var text: String {
        var text = ""
        for kind in kinds {
            let own = entries.filter { $0.edit.kind == kind }
            let score = "\(own.count { $0.isFound }) of \(own.count)"
            text += "\(kind)".padded(to: 16) + score.padded(to: 12)
            text += own.allSatisfy(\.isFound) ? "\n" : "misses \(own.count { !$0.isFound })\n"
        }
        let percent = entries.isEmpty ? 0 : found * 1000 / entries.count
        text += "total".padded(to: 16) + "\(found) of \(entries.count), \(percent / 10).\(percent % 10) %\n"
        for entry in entries where !entry.isFound {
            let said = entry.found.isEmpty ? "nothing is said" : entry.found.joined(separator: "; ")
            text +=
                "miss: \(entry.edit.name): \(entry.edit.says)\n      wanted \(entry.edit.codes), \(said)\n"
        }
        return text
    }
}

extension String {
    fileprivate func padded(to width: Int) -> String {
        self + String(repeating: " ", count: max(1, width - count))
    }
}
