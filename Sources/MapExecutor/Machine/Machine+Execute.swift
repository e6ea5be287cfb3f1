extension Machine {
    /// What an operation gives instead of the next one's index: the walk has to take the record.
    static let declined = -1

    /// Runs the program over the record that has just been read; whether it came to its end.
    ///
    /// The operations that nearly every field needs are here; the others are grouped behind `step`.
    mutating func execute() -> Bool {
        let operations = operations.view
        let cells = cells.view
        let text = bytes.view
        var next = 0
        while true {
            let operation = operations[next]
            next &+= 1
            switch operation.code {
            case .end:
                return true
            case .jump:
                next = Int(operation.goal)
            case .jumpIfAbsent:
                if cells[Int(operation.a)].kind == Cell.Kind.absent { next = Int(operation.goal) }
            case .jumpIfPresent:
                if cells[Int(operation.a)].kind != Cell.Kind.absent { next = Int(operation.goal) }
            case .memberText:
                let slot = slot(operation)
                if slot.code == Slot.Kind.text.rawValue {
                    if slot.length > 0 {
                        piece(operation.a, text)
                        output.append(slot.length, from: text, at: slot.offset)
                        output.append(word: JSONByte.quoteComma, length: 2)
                    }
                } else if !memberText(operation, slot) {
                    return false
                }
            case .memberDigits:
                let slot = slot(operation)
                if slot.code == Slot.Kind.number.rawValue {
                    guard isDigits(slot, text) else { return false }
                    piece(operation.a, text)
                    output.append(slot.length, from: text, at: slot.offset)
                    output.append(word: JSONByte.quoteComma, length: 2)
                } else if !isNothing(slot) {
                    return false
                }
            case .memberNumber:
                let slot = slot(operation)
                if slot.code == Slot.Kind.number.rawValue {
                    guard fits(slot, scale: Int(operation.goal), text) else { return false }
                    piece(operation.a, text)
                    output.append(slot.length, from: text, at: slot.offset)
                    output.append(JSONByte.comma)
                } else if !isNothing(slot) {
                    return false
                }
            case .loadText:
                let slot = slot(operation)
                if slot.code &- Slot.Kind.text.rawValue < 2 {
                    // Expressions know an empty text (`goal` is 1), links do not.
                    let isThere = slot.length > 0 || operation.goal != 0
                    cells[Int(operation.a)] = isThere ? Cell(slot) : .absent
                } else {
                    guard isNothing(slot) else { return false }
                    cells[Int(operation.a)] = .absent
                }
            case .literal:
                piece(operation.b, text)
            case .open:
                marks[Int(operation.a)] = output.count
                piece(operation.b, text)
            case .close:
                close(operation)
            default:
                next = step(operation, next)
                if next < 0 { return false }
            }
        }
    }

    /// The operations that are not in `execute`: the index of the next one, or ``declined``.
    @inline(never)
    private mutating func step(_ operation: Operation, _ next: Int) -> Int {
        switch operation.code {
        case .jumpIfYes, .jumpIfNo, .jumpIfText, .jumpUnlessText, .jumpIfEqual, .jumpUnlessEqual,
            .jumpIfNumber,
            .jumpUnlessScale, .jumpIfNothing, .jumpIfNoRow, .jumpIfMissing:
            branch(operation, next)
        case .loadDigits, .loadNumber, .loadTextNumber, .loadBool, .loadTime, .loadCode, .loadObject,
            .countRows, .loadConstant, .copy:
            load(operation) ? next : Self.declined
        case .look, .form, .jumpIfLonger, .textBegin, .textPart, .textAdd, .textAddConstant, .textEnd,
            .split, .numberToText, .textToNumber, .wallClock:
            change(operation, next)
        case .decimal, .integer, .add, .subtract, .multiply, .negate, .round:
            compute(operation) ? next : Self.declined
        case .eachRow, .nextRow, .firstRow, .lastRow, .findRow, .entries:
            moveRow(operation, next)
        case .lines, .eachItem, .nextItem, .eachMember, .nextMember, .itemAmount, .lineSum, .jumpUnlessKit:
            line(operation, next)
        case .quoted, .whole, .takeBack, .note, .endRecord:
            write(operation) ? next : Self.declined
        case .end, .jump, .jumpIfAbsent, .jumpIfPresent, .memberText, .memberDigits, .memberNumber, .loadText,
            .literal, .open, .close, .decline:
            Self.declined
        }
    }

    /// The slot that an operation reads.
    @inline(__always) func slot(_ operation: Operation) -> Slot {
        scanner.slots[Int(rows[Int(operation.row)]) &+ Int(operation.b)]
    }

    /// Whether a slot holds what is absent for a scalar: missing, null, or text of no length.
    @inline(__always) func isNothing(_ slot: Slot) -> Bool {
        slot.code == Slot.Kind.missing.rawValue || slot.code == Slot.Kind.null.rawValue
            || (slot.code == Slot.Kind.text.rawValue && slot.length == 0)
    }

    /// Longer numbers are left to the walk.
    static let numberLengthMax = 30

    /// Whether a number is an integer in its plain form, so that it is its own text.
    @inline(__always) func isDigits(_ slot: Slot, _ text: ByteView) -> Bool {
        let start = slot.offset
        guard slot.length <= Self.numberLengthMax else { return false }
        if text[start] == JSONByte.minus {
            // The shortest form of -0 is 0.
            return text[start &+ 1] != JSONByte.zero
                && Scanner.digits(text, start &+ 1) &- start >= slot.length
        }
        return Scanner.digits(text, start) &- start >= slot.length
    }

    /// Whether a number has no exponent and at most so many digits behind the point.
    @inline(__always) func fits(_ slot: Slot, scale: Int, _ text: ByteView) -> Bool {
        guard slot.length <= Self.numberLengthMax else { return false }
        let start = slot.offset
        var position = Scanner.digits(text, text[start] == JSONByte.minus ? start &+ 1 : start)
        let end = start &+ slot.length
        if position >= end { return true }
        guard text[position] == JSONByte.point else { return false }
        position = min(position &+ 1 &+ scale, end)
        // Zeros behind the allowed digits do not count.
        while position < end {
            if text[position] != JSONByte.zero { return false }
            position &+= 1
        }
        return Scanner.digits(text, end &- 1) >= end
    }
}
