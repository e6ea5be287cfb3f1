extension Machine {
    /// Jumps that compare; the index of the next operation.
    mutating func branch(_ operation: Operation, _ next: Int) -> Int {
        let cell = hasRegister(operation) ? cells[Int(operation.a)] : .absent
        let holds: Bool?
        switch operation.code {
        case .jumpIfYes: holds = truth(cell)
        case .jumpIfNo: holds = truth(cell).map { !$0 }
        case .jumpIfText: holds = isText(cell, constants[Int(operation.b)])
        case .jumpIfEqual: holds = isEqual(cell, cells[Int(operation.b)])
        case .jumpUnlessEqual: holds = isEqual(cell, cells[Int(operation.b)]).map { !$0 }
        case .jumpIfNumber:
            guard let left = number(cell), let right = number(cells[Int(operation.b)]),
                let order = left.compared(to: right)
            else { return Self.declined }
            let relation = order < 0 ? Relation.less : order == 0 ? Relation.equal : Relation.greater
            holds = relation & operation.row != 0
        case .jumpUnlessScale: holds = number(cell).map { !$0.fits(scale: Int(operation.b)) }
        case .jumpIfNothing: holds = output.count == marks[Int(operation.a)]
        case .jumpIfNoRow: holds = rows[Int(operation.a)] == scanner.emptyRow
        case .jumpIfMissing: holds = slot(operation).code == Slot.Kind.missing.rawValue
        default: holds = nil
        }
        guard let holds else { return Self.declined }
        return holds ? Int(operation.goal) : next
    }

    @inline(__always) mutating func jumpUnlessText(_ operation: Operation, _ next: Int) -> Int {
        let constant = constants[proven: Int(operation.b)]
        guard let isSame = isText(cells[proven: Int(operation.a)], constant) else { return Self.declined }
        return isSame ? next : Int(operation.goal)
    }

    private mutating func hasRegister(_ operation: Operation) -> Bool {
        operation.code != .jumpIfNothing && operation.code != .jumpIfNoRow && operation.code != .jumpIfMissing
    }

    private mutating func truth(_ cell: Cell) -> Bool? {
        switch cell.kind {
        case Cell.Kind.yes: true
        case Cell.Kind.no: false
        default: nil
        }
    }

    /// Whether a register is a text; absent is none. `nil` when it cannot be told.
    @inline(__always) mutating func isText(_ cell: Cell, _ constant: Cell) -> Bool? {
        if cell.kind == Cell.Kind.absent { return false }
        guard cell.kind == Cell.Kind.text, constant.kind == Cell.Kind.text else {
            return isEqual(cell, constant)
        }
        return cell.count == constant.count && bytes.view.isEqual(cell.offset, constant.offset, cell.length)
    }

    /// Whether two texts or two truth values are equal; two absent ones are.
    private mutating func isEqual(_ left: Cell, _ right: Cell) -> Bool? {
        if left.kind == Cell.Kind.absent || right.kind == Cell.Kind.absent { return left.kind == right.kind }
        if left.kind == Cell.Kind.yes || left.kind == Cell.Kind.no {
            return right.kind == Cell.Kind.yes || right.kind == Cell.Kind.no ? left.kind == right.kind : nil
        }
        guard left.isText, right.isText, let first = plain(left), let second = plain(right) else {
            return nil
        }
        return first.count == second.count && bytes.view.isEqual(first.offset, second.offset, first.count)
    }
}
