import MapSource

/// The findings of one reading, up to a limit.
struct Findings {
    private var found: [Diagnostic] = []
    private var leftOut = 0
    private let countMax: Int

    init(countMax: Int) { self.countMax = countMax }

    /// Keeps a finding while there is room; one without room is not even made, since that may cost a walk
    /// over a long line.
    mutating func add(_ finding: @autoclosure () -> Diagnostic) {
        if found.count < countMax { found.append(finding()) } else { leftOut += 1 }
    }

    /// Whether an error that was found before explains a mistake of syntax: its fix covers the place, or the
    /// mistake points at it.
    func explain(_ mistake: Diagnostic) -> Bool {
        guard let place = mistake.span?.range.lowerBound else { return false }
        let pointedAt = mistake.notes.compactMap(\.span?.range.lowerBound)
        return found.contains { finding in
            guard finding.severity == .error else { return false }
            if let start = finding.span?.range.lowerBound, pointedAt.contains(start) { return true }
            return finding.solutions.contains { solution in
                solution.replacements.contains { $0.span.range.contains(place) }
            }
        }
    }

    /// All findings in the order of the text, with a note about those that had no room.
    func sorted(in file: SourceFile) -> [Diagnostic] {
        var result = found.enumerated().sorted { left, right in
            let leftStart = left.element.span?.range.lowerBound ?? 0
            let rightStart = right.element.span?.range.lowerBound ?? 0
            return (leftStart, left.offset) < (rightStart, right.offset)
        }.map(\.element)
        if leftOut > 0 { result.append(.furtherFindings(file, shown: found.count, leftOut: leftOut)) }
        return result
    }
}
