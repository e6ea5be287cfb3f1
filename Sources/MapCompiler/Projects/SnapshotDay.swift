package import MapValues

/// The day in a snapshot: `2026-11-20`, with or without a time behind it.
package enum SnapshotDay {
    /// The day that a text begins with; `nil` when it is none.
    package static func read(_ text: String) -> CivilDay? {
        let parts = text.prefix(10).split(separator: "-", omittingEmptySubsequences: false)
        guard parts.count == 3, parts[0].utf8.count == 4, parts[1].utf8.count == 2, parts[2].utf8.count == 2,
            let year = Int(parts[0]), let month = Int(parts[1]), let day = Int(parts[2])
        else { return nil }
        let rest = text.dropFirst(10)
        guard rest.isEmpty || rest.hasPrefix("T") || rest.hasPrefix(" ") else { return nil }
        return CivilDay(year: year, month: month, day: day)
    }
}
