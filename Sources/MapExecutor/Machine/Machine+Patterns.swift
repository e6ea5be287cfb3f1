extension Machine {
    /// Takes a text apart: a part goes on to the nearest fixed text behind it, and the last part may hold
    /// none of the fixed texts.
    mutating func split(_ operation: Operation, _ next: Int) -> Int {
        let cell = cells[Int(operation.a)]
        guard cell.isText, let (offset, count) = plain(cell) else { return Self.declined }
        let isSource = cell.kind == Cell.Kind.text
        let end = offset &+ count
        let patterns = patterns.view
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
        guard rest < end else { return Int(operation.goal) }
        // Behind the end stand all fixed texts: a last part that holds one is two.
        let hasFixed = patterns[index &+ 1].alternatives > 0
        if hasFixed, find(index &+ 1, rest, end, isAnchored: false) != nil { return Int(operation.goal) }
        return setPart(operation, open, rest, end, isSource) ? next : Self.declined
    }

    /// Puts the parts together; the first of the alternatives of a fixed text is written.
    mutating func join(_ operation: Operation, _ next: Int) -> Int {
        let start = buildUsed
        let patterns = patterns.view
        textIsEscaped = false
        var index = Int(operation.b)
        while patterns[index].alternatives >= 0 {
            let step = patterns[index]
            if step.part >= 0 {
                let cell = cells[Int(operation.row) &+ Int(step.part)]
                guard pad(cell, to: Int(step.piece.count)), add(cell) else { return Self.declined }
                index &+= 1
            } else {
                let fixed = Cell(Cell.Kind.text, offset: step.piece.offset, count: step.piece.count)
                guard add(fixed) else { return Self.declined }
                index &+= Int(step.alternatives)
            }
        }
        let kind = textIsEscaped ? Cell.Kind.escaped : Cell.Kind.text
        let count = buildUsed &- start
        cells[Int(operation.a)] = count == 0 ? .absent : Cell(kind, offset: start, count: count)
        return next
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
    @inline(__always) private mutating func find(
        _ index: Int, _ start: Int, _ end: Int, isAnchored: Bool
    ) -> (offset: Int, count: Int)? {
        let text = bytes.view
        let steps = patterns.view
        let head = steps[index]
        let last = index &+ Int(head.alternatives)
        var position = start
        while position < end {
            if head.mayBegin(with: text[position]) {
                for alternative in index..<last {
                    let piece = steps[alternative].piece
                    if piece.count <= end &- position, text.isEqual(position, piece.offset, piece.count) {
                        return (position, piece.count)
                    }
                }
            }
            if isAnchored { return nil }
            position &+= 1
        }
        return nil
    }
}
