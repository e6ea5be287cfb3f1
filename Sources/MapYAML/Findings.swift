import MapSource

/// The findings of one reading, up to a limit.
struct Findings {
    private var found: [Diagnostic] = []
    private var leftOut = 0
    private let countMax: Int

    init(countMax: Int) { self.countMax = countMax }

    /// Keeps a finding while there is room.
    mutating func add(_ finding: Diagnostic) {
        if found.count < countMax { found.append(finding) } else { leftOut += 1 }
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
