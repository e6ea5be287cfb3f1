import MapSource

/// The edits of findings that have one reading only, file by file, without any that overlap.
struct SafeEdits {
    /// By path, in the order of the file.
    private(set) var byFile: [String: [Diagnostic.Replacement]] = [:]
    /// The findings that they mend.
    private(set) var count = 0

    /// Takes the edits of findings whose only solution with edits is a safe one, in files in reach.
    init(_ findings: [Diagnostic], isInReach: (String) -> Bool) {
        for finding in findings {
            let edits = finding.solutions.filter { !$0.replacements.isEmpty }
            guard edits.count == 1, let solution = edits.first, solution.isSafe,
                solution.replacements.allSatisfy({ isInReach($0.span.file.name) && isFree($0) })
            else { continue }
            for edit in solution.replacements { byFile[edit.span.file.name, default: []].append(edit) }
            count += 1
        }
    }

    /// The bytes of a file with its edits, from the last to the first.
    func applied(to bytes: [UInt8], of path: String) -> [UInt8] {
        var bytes = bytes
        let edits = byFile[path, default: []].sorted { $0.span.range.lowerBound > $1.span.range.lowerBound }
        for edit in edits { bytes.replaceSubrange(edit.span.range, with: Array(edit.text.utf8)) }
        return bytes
    }

    /// Whether no edit that was taken touches the place.
    private func isFree(_ edit: Diagnostic.Replacement) -> Bool {
        byFile[edit.span.file.name, default: []].allSatisfy { other in
            other.span.range.upperBound < edit.span.range.lowerBound
                || edit.span.range.upperBound < other.span.range.lowerBound
        }
    }
}
