/// Shows how two texts differ, line by line.
package enum TextDiff {
    /// Lines around a difference that are shown.
    private static let context = 3
    /// Longer texts are not aligned: the table would grow with the product of their lengths.
    private static let linesMax = 2_000

    /// A unified diff from one text to the other; empty when they are equal.
    package static func unified(_ expected: String, _ actual: String) -> String {
        guard expected != actual else { return "" }
        let old = lines(expected)
        let new = lines(actual)
        guard old.count <= linesMax, new.count <= linesMax else {
            let index = zip(old, new).enumerated().first { $0.element.0 != $0.element.1 }?.offset
            let line = index ?? min(old.count, new.count)
            let was = line < old.count ? old[line] : "(end)"
            let found = line < new.count ? new[line] : "(end)"
            return "line \(line + 1):\n-\(was)\n+\(found)\n"
        }
        return render(edits(old, new))
    }

    private static func lines(_ text: String) -> [String] {
        text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    }

    private enum Edit {
        case keep(String)
        case delete(String)
        case insert(String)

        var isKeep: Bool { if case .keep = self { true } else { false } }
    }

    /// The edits along a longest common subsequence.
    private static func edits(_ old: [String], _ new: [String]) -> [Edit] {
        let width = new.count + 1
        var lengths = [Int](repeating: 0, count: (old.count + 1) * width)
        for row in stride(from: old.count - 1, through: 0, by: -1) {
            for column in stride(from: new.count - 1, through: 0, by: -1) {
                let index = row * width + column
                lengths[index] =
                    old[row] == new[column]
                    ? lengths[index + width + 1] + 1 : max(lengths[index + width], lengths[index + 1])
            }
        }
        var result: [Edit] = []
        var (row, column) = (0, 0)
        while row < old.count || column < new.count {
            if row < old.count, column < new.count, old[row] == new[column] {
                result.append(.keep(old[row]))
                (row, column) = (row + 1, column + 1)
            } else if column == new.count
                || (row < old.count
                    && lengths[(row + 1) * width + column] >= lengths[row * width + column + 1])
            {
                result.append(.delete(old[row]))
                row += 1
            } else {
                result.append(.insert(new[column]))
                column += 1
            }
        }
        return result
    }

    private static func render(_ edits: [Edit]) -> String {
        var shown = [Bool](repeating: false, count: edits.count)
        for (index, edit) in edits.enumerated() where !edit.isKeep {
            for near in max(0, index - context)...min(edits.count - 1, index + context) { shown[near] = true }
        }
        var result = ""
        var oldLine = 1
        for (index, edit) in edits.enumerated() {
            if shown[index], index == 0 || !shown[index - 1] { result += "@@ line \(oldLine) @@\n" }
            switch edit {
            case .keep(let line): if shown[index] { result += " \(line)\n" }
            case .delete(let line): result += "-\(line)\n"
            case .insert(let line): result += "+\(line)\n"
            }
            if case .insert = edit { continue }
            oldLine += 1
        }
        return result
    }
}
