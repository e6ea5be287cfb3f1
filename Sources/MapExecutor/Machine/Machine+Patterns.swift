extension Machine {
    /// Takes a text apart: a part goes on to the nearest fixed text behind it, and the last part may hold
    /// none of the fixed texts.
    mutating func split(_ operation: Operation, _ next: Int) -> Int {
        let cell = cells[Int(operation.a)]
        guard cell.isText, let (offset, count) = plain(cell) else { return Self.declined }
        let isSource = cell.kind == Cell.Kind.text
        let end = offset &+ count
        let first = Int(operation.b)
        var rest = offset
        var open: Int32 = -1
        var index = first
        while patterns[index].alternatives >= 0 {
            let step = patterns[index]
            if step.part >= 0 {
                open = step.part
                index &+= 1
                continue
            }
            guard let found = find(index, rest, end, isAnchored: open < 0) else { return Int(operation.goal) }
            if open >= 0 {
                guard found.offset > rest else { return Int(operation.goal) }
                guard setPart(operation, open, rest, found.offset, isSource) else { return Self.declined }
                open = -1
            }
            rest = found.offset &+ found.count
            index &+= Int(step.alternatives)
        }
        guard open >= 0 else { return rest == end ? next : Int(operation.goal) }
        guard rest < end, !holdsFixedText(first, rest, end) else { return Int(operation.goal) }
        return setPart(operation, open, rest, end, isSource) ? next : Self.declined
    }

    private mutating func setPart(
        _ operation: Operation, _ part: Int32, _ start: Int, _ end: Int, _ isSource: Bool
    ) -> Bool {
        let cell =
            isSource ? Cell(Cell.Kind.text, offset: start, count: end &- start) : text(start, end &- start)
        guard let cell else { return false }
        cells[Int(operation.row) &+ Int(part)] = cell
        return true
    }

    /// The nearest of the alternatives that begin with a step.
    private func find(_ index: Int, _ start: Int, _ end: Int, isAnchored: Bool) -> (offset: Int, count: Int)?
    {
        let text = bytes.view
        var position = start
        while position <= end {
            for alternative in index..<(index &+ Int(patterns[index].alternatives)) {
                let piece = patterns[alternative].piece
                if piece.count <= end &- position, text.isEqual(position, piece.offset, piece.count) {
                    return (position, piece.count)
                }
            }
            if isAnchored { return nil }
            position &+= 1
        }
        return nil
    }

    private func holdsFixedText(_ first: Int, _ start: Int, _ end: Int) -> Bool {
        var index = first
        while patterns[index].alternatives >= 0 {
            if patterns[index].part < 0 {
                if find(index, start, end, isAnchored: false) != nil { return true }
                index &+= Int(patterns[index].alternatives)
            } else {
                index &+= 1
            }
        }
        return false
    }
}
