/// Members whose value goes over as it stands, and registers as members.
extension Machine {
    /// A member from a text column.
    @inline(__always) mutating func memberText(_ operation: Operation, _ next: Int, _ text: ByteView) -> Int {
        let slot = slot(operation)
        guard slot.code == Slot.Kind.text.rawValue else { return otherMember(operation, slot, next) }
        if slot.length > 0 {
            output.append(
                Int(operation.length), at: Int(operation.a), slot.length, at: slot.offset, from: text,
                JSONByte.quoteComma, 2)
        }
        return next
    }

    /// A member from a text column that holds no plain text.
    @inline(never) private mutating func otherMember(_ operation: Operation, _ slot: Slot, _ next: Int) -> Int
    {
        guard slot.code == Slot.Kind.escaped.rawValue else { return isNothing(slot) ? next : Self.declined }
        piece(operation.a, operation, bytes.view)
        appendEscaped(Cell(slot))
        output.append(word: JSONByte.quoteComma, length: 2)
        return next
    }

    /// A text member from a column of digits.
    @inline(__always) mutating func memberDigits(_ operation: Operation, _ next: Int, _ text: ByteView) -> Int
    {
        let slot = slot(operation)
        guard isDigits(slot) else { return isNothing(slot) ? next : Self.declined }
        output.append(
            Int(operation.length), at: Int(operation.a), slot.length, at: slot.offset, from: text,
            JSONByte.quoteComma, 2)
        return next
    }

    /// A number member from a column of numbers.
    @inline(__always) mutating func memberNumber(_ operation: Operation, _ next: Int, _ text: ByteView) -> Int
    {
        let slot = slot(operation)
        guard slot.isNumber else { return isNothing(slot) ? next : Self.declined }
        guard fits(slot, scale: Int(operation.goal), text) else { return Self.declined }
        output.append(
            Int(operation.length), at: Int(operation.a), slot.length, at: slot.offset, from: text,
            UInt64(JSONByte.comma), 1)
        return next
    }

    /// A text member from a register.
    @inline(__always) mutating func quoted(_ operation: Operation, _ next: Int, _ text: ByteView) -> Int {
        let cell = cells[proven: Int(operation.a)]
        guard cell.kind == Cell.Kind.text, operation.goal == 0 else {
            return otherQuoted(operation, cell, next)
        }
        output.append(
            Int(operation.length), at: Int(operation.b), cell.length, at: cell.offset, from: text,
            JSONByte.quoteComma, 2)
        return next
    }

    /// A text member that has escapes or an ending of its own.
    @inline(never) private mutating func otherQuoted(_ operation: Operation, _ cell: Cell, _ next: Int) -> Int
    {
        if cell.kind == Cell.Kind.absent { return next }
        guard cell.isText else { return Self.declined }
        let text = bytes.view
        piece(operation.b, operation, text)
        if cell.kind == Cell.Kind.escaped {
            appendEscaped(cell)
        } else {
            output.append(cell.length, from: text, at: cell.offset)
        }
        if operation.goal == 0 {
            output.append(word: JSONByte.quoteComma, length: 2)
        } else {
            output.append(Int(operation.row), from: text, at: Int(operation.goal) &- 1)
        }
        return next
    }

    /// A register as a member, by its kind.
    mutating func whole(_ operation: Operation, _ next: Int, _ text: ByteView) -> Int {
        let cell = cells[proven: Int(operation.a)]
        if cell.kind == Cell.Kind.absent { return next }
        piece(operation.b, operation, text)
        switch cell.kind {
        case Cell.Kind.number, Cell.Kind.integer: output.append(cell.length, from: text, at: cell.offset)
        case Cell.Kind.decimal: output.append(cell.decimal)
        case Cell.Kind.yes: output.append(word: 0x6575_7274, length: 4)
        case Cell.Kind.no: output.append(word: 0x65_736C_6166, length: 5)
        case Cell.Kind.null: output.append(word: 0x6C6C_756E, length: 4)
        case Cell.Kind.text:
            output.append(JSONByte.quote)
            output.append(cell.length, from: text, at: cell.offset)
            output.append(JSONByte.quote)
        case Cell.Kind.escaped:
            output.append(JSONByte.quote)
            appendEscaped(cell)
            output.append(JSONByte.quote)
        default: return Self.declined
        }
        output.append(JSONByte.comma)
        return next
    }
}
