extension Machine {
    /// Loads a register from a column or a constant; false declines.
    mutating func load(_ operation: Operation) -> Bool {
        let target = Int(operation.a)
        switch operation.code {
        case .loadConstant:
            cells[target] = constants[Int(operation.b)]
            return true
        case .copy:
            cells[target] = cells[Int(operation.b)]
            return true
        default: break
        }
        let slot = slot(operation)
        if isNothing(slot) {
            // An absent list has no elements.
            cells[target] = operation.code == .countRows ? Cell(.zero) : .absent
            return true
        }
        guard let cell = cell(slot, operation) else { return false }
        cells[target] = cell
        return true
    }

    /// The register for a slot that holds something; `nil` when its kind does not fit.
    private mutating func cell(_ slot: Slot, _ operation: Operation) -> Cell? {
        let text = bytes.view
        switch operation.code {
        case .loadDigits:
            guard slot.code == Slot.Kind.number.rawValue, isDigits(slot, text) else { return nil }
            return Cell(Cell.Kind.text, offset: slot.offset, count: slot.length)
        case .loadNumber:
            guard slot.code == Slot.Kind.number.rawValue, slot.length <= Self.numberLengthMax else {
                return nil
            }
            return Cell(slot)
        case .loadTextNumber:
            guard slot.code == Slot.Kind.text.rawValue, slot.length <= Self.numberLengthMax,
                isNumber(text, slot.offset, slot.length)
            else { return nil }
            return Cell(Cell.Kind.number, offset: slot.offset, count: slot.length)
        case .loadBool:
            guard slot.code == Slot.Kind.yes.rawValue || slot.code == Slot.Kind.no.rawValue else {
                return nil
            }
            return Cell(slot)
        case .loadTime:
            guard slot.code == Slot.Kind.text.rawValue,
                TimeShape(rawValue: UInt8(truncatingIfNeeded: operation.goal))?
                    .isShape(of: text, slot.offset, slot.length) == true
            else { return nil }
            return Cell(slot)
        case .loadCode:
            if slot.code &- Slot.Kind.text.rawValue < 2 { return Cell(slot) }
            guard slot.code == Slot.Kind.number.rawValue, isDigits(slot, text) else { return nil }
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

    /// Whether a run of bytes is a JSON number.
    func isNumber(_ text: ByteView, _ offset: Int, _ count: Int) -> Bool {
        let first = text[offset]
        guard first == JSONByte.minus || first &- JSONByte.zero < 10 else { return false }
        return Scanner.number(text, offset) == offset &+ count
    }
}
