/// What two texts differ in, line by line, as `diff -u` shows it.
package enum LineDiff {
    /// Lines of context around a change.
    private static let contextLines = 3

    private enum Edit { case same(String), removed(String), added(String) }

    /// The hunks; empty when the texts are equal.
    package static func unified(expected: String, actual: String, palette: Palette = .plain) -> String {
        let edits = edits(from: lines(expected), to: lines(actual))
        var output = ""
        var index = 0
        while let change = edits[index...].firstIndex(where: isChange) {
            let start = max(index, change - contextLines)
            let end = endOfHunk(edits, from: change)
            output += hunk(edits, start..<end, palette)
            index = end
        }
        return output
    }

    private static func lines(_ text: String) -> [String] {
        var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        if lines.last == "" { lines.removeLast() }
        return lines
    }

    private static func isChange(_ edit: Edit) -> Bool {
        if case .same = edit { false } else { true }
    }

    /// Behind the context of the last change that is near enough to the one before.
    private static func endOfHunk(_ edits: [Edit], from change: Int) -> Int {
        var last = change
        for index in change..<edits.count {
            if isChange(edits[index]) { last = index }
            if index - last > contextLines * 2 { break }
        }
        return min(edits.count, last + contextLines + 1)
    }

    private static func hunk(_ edits: [Edit], _ range: Range<Int>, _ palette: Palette) -> String {
        let oldStart = edits[..<range.lowerBound].count { if case .added = $0 { false } else { true } }
        let newStart = edits[..<range.lowerBound].count { if case .removed = $0 { false } else { true } }
        let oldCount = edits[range].count { if case .added = $0 { false } else { true } }
        let newCount = edits[range].count { if case .removed = $0 { false } else { true } }
        var text = "@@ -\(oldStart + 1),\(oldCount) +\(newStart + 1),\(newCount) @@\n"
        for edit in edits[range] {
            switch edit {
            case .same(let line): text += " \(line)\n"
            case .removed(let line): text += palette.paint("-\(line)", .removed) + "\n"
            case .added(let line): text += palette.paint("+\(line)", .added) + "\n"
            }
        }
        return text
    }

    /// The edits that lead from one list of lines to the other; removals stand before additions.
    private static func edits(from old: [String], to new: [String]) -> [Edit] {
        let difference = new.difference(from: old)
        var removed: Set<Int> = []
        var added: Set<Int> = []
        for change in difference {
            switch change {
            case .remove(let offset, _, _): removed.insert(offset)
            case .insert(let offset, _, _): added.insert(offset)
            }
        }
        var edits: [Edit] = []
        var (oldIndex, newIndex) = (0, 0)
        while oldIndex < old.count || newIndex < new.count {
            if removed.contains(oldIndex) {
                edits.append(.removed(old[oldIndex]))
                oldIndex += 1
            } else if added.contains(newIndex) {
                edits.append(.added(new[newIndex]))
                newIndex += 1
            } else {
                edits.append(.same(new[newIndex]))
                oldIndex += 1
                newIndex += 1
            }
        }
        return edits
    }
}
