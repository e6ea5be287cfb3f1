extension Machine {
    /// Text, also with escapes.
    @inline(__always) mutating func loadText(_ operation: Operation, _ next: Int) -> Int {
        let slot = slot(operation)
        let isText = slot.code &- Slot.Kind.text.rawValue < 2
        if isText, slot.length > 0 || operation.code == .loadTextOrEmpty {
            cells[proven: Int(operation.a)] = Cell(slot)
            return next
        }
        return isNothing(slot) ? absent(operation, next) : Self.declined
    }

    /// Text that JSON carries as a number.
    @inline(__always) mutating func loadDigits(_ operation: Operation, _ next: Int) -> Int {
        let slot = slot(operation)
        guard isDigits(slot) else {
            // An empty text is absent to a link, but a text to an expression.
            let isText = slot.code == Slot.Kind.text.rawValue
            return isNothing(slot) && !isText ? absent(operation, next) : Self.declined
        }
        cells[proven: Int(operation.a)] = Cell(Cell.Kind.text, offset: slot.offset, count: slot.length)
        return next
    }

    @inline(__always) mutating func loadNumber(_ operation: Operation, _ next: Int) -> Int {
        let slot = slot(operation)
        guard slot.isNumber else {
            return isNothing(slot) ? absent(operation, next) : Self.declined
        }
        guard slot.length <= Self.numberLengthMax else { return Self.declined }
        cells[proven: Int(operation.a)] = Cell(slot)
        return next
    }

    /// Nothing was there to load.
    @inline(__always) private mutating func absent(_ operation: Operation, _ next: Int) -> Int {
        cells[proven: Int(operation.a)] = .absent
        return operation.goal >= 0 ? Int(operation.goal) : next
    }

    /// Loads a register from a column; the index of the next operation.
    mutating func load(_ operation: Operation, _ next: Int) -> Int {
        let slot = slot(operation)
        let cell: Cell
        if isNothing(slot) {
            // An absent list has no elements.
            cell = operation.code == .countRows ? Cell(.zero) : .absent
        } else {
            guard let found = self.cell(slot, operation) else { return Self.declined }
            cell = found
        }
        cells[Int(operation.a)] = cell
        return cell.kind == Cell.Kind.absent && operation.goal >= 0 ? Int(operation.goal) : next
    }

    /// The register for a slot that holds something; `nil` when its kind does not fit.
    private mutating func cell(_ slot: Slot, _ operation: Operation) -> Cell? {
        let text = bytes.view
        switch operation.code {
        case .loadTextNumber:
            guard slot.code == Slot.Kind.text.rawValue, slot.length <= Self.numberLengthMax,
                let kind = numberKind(text, slot.offset, slot.length)
            else { return nil }
            return Cell(kind.rawValue, offset: slot.offset, count: slot.length)
        case .loadBool:
            guard slot.code == Slot.Kind.yes.rawValue || slot.code == Slot.Kind.no.rawValue else {
                return nil
            }
            return Cell(slot)
        case .loadInstant:
            guard slot.code == Slot.Kind.text.rawValue,
                TimeShape.instant.isShape(of: text, slot.offset, slot.length)
            else { return nil }
            return Cell(slot)
        case .loadCode:
            if slot.code &- Slot.Kind.text.rawValue < 2 { return Cell(slot) }
            guard isDigits(slot) else { return nil }
            return Cell(Cell.Kind.text, offset: slot.offset, count: slot.length)
        case .loadObject:
            guard slot.code == Slot.Kind.composite.rawValue, text[slot.offset] == JSONByte.openBrace else {
                return nil
            }
            let isEmpty = Scanner.blanks(text, slot.offset &+ 1) &+ 1 == slot.offset &+ slot.length
            return isEmpty ? .absent : Cell(slot)
        case .countRows:
            guard slot.code == Slot.Kind.list.rawValue else { return nil }
            return Cell(MachineDecimal(coefficient: Int64(slot.length), scale: 0))
        default: return nil
        }
    }

    /// Which kind of JSON number a run of bytes is; `nil` when it is none.
    func numberKind(_ text: ByteView, _ offset: Int, _ count: Int) -> Slot.Kind? {
        let first = text[offset]
        guard first == JSONByte.minus || first &- JSONByte.zero < 10 else { return nil }
        var kind = Slot.Kind.missing
        return Scanner.number(text, offset, &kind) == offset &+ count ? kind : nil
    }
}
