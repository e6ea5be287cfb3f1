extension Machine {
    /// What an operation gives instead of the next one's index: the walk has to take the record.
    static let declined = -1

    /// Runs the program over the record that has just been read; whether it came to its end.
    ///
    /// Every operation gives the index of the next one. All of them are in this one switch, which is longer
    /// than functions are here: a second one behind it costs a quarter of what an operation does.
    mutating func execute() -> Bool {
        let operations = operations.view
        let text = bytes.view
        var next = 0
        while next >= 0 {
            let operation = operations[proven: next]
            next &+= 1
            switch operation.code {
            case .end: return true
            case .decline: return false
            case .jump: next = Int(operation.goal)
            case .jumpIfAbsent: if isAbsent(operation.a) { next = Int(operation.goal) }
            case .jumpIfPresent: if !isAbsent(operation.a) { next = Int(operation.goal) }
            case .jumpIfEmpty: if isEmpty(operation.a) { next = Int(operation.goal) }
            case .jumpUnlessText: next = jumpUnlessText(operation, next)
            case .jumpIfYes, .jumpIfNo, .jumpIfText, .jumpIfEqual, .jumpUnlessEqual, .jumpIfNumber,
                .jumpUnlessScale,
                .jumpIfNothing, .jumpIfNoRow, .jumpIfMissing:
                next = branch(operation, next)
            case .memberText: next = memberText(operation, next, text)
            case .memberDigits: next = memberDigits(operation, next, text)
            case .memberNumber: next = memberNumber(operation, next, text)
            case .loadText, .loadTextOrEmpty: next = loadText(operation, next)
            case .loadDigits: next = loadDigits(operation, next)
            case .loadNumber: next = loadNumber(operation, next)
            case .loadTextNumber, .loadBool, .loadInstant, .loadCode, .loadObject, .countRows:
                next = load(operation, next)
            case .loadConstant: cells[proven: Int(operation.a)] = constants[proven: Int(operation.b)]
            case .copy: cells[proven: Int(operation.a)] = cells[proven: Int(operation.b)]
            case .look: next = look(operation, next)
            case .form: next = form(operation, next)
            case .textBegin, .textPart, .textAdd, .textAddConstant, .textEnd: next = build(operation, next)
            case .split: next = split(operation, next)
            case .join: next = join(operation, next)
            case .jumpIfLonger, .numberToText, .textToNumber, .wallClock: next = change(operation, next)
            case .decimal, .integer, .add, .subtract, .multiply, .negate, .round:
                next = compute(operation, next)
            case .eachRow, .nextRow, .firstRow, .lastRow, .findRow, .entries: next = moveRow(operation, next)
            case .lines, .eachItem, .nextItem, .eachMember, .nextMember, .itemAmount, .memberAmount, .lineSum,
                .jumpUnlessKit:
                next = line(operation, next)
            case .literal: piece(operation.b, operation, text)
            case .quoted: next = quoted(operation, next, text)
            case .whole: next = whole(operation, next, text)
            case .open:
                marks[proven: Int(operation.a)] = output.count
                piece(operation.b, operation, text)
            case .close: close(operation)
            case .takeBack: output.truncate(to: marks[proven: Int(operation.a)])
            case .note: next = note(operation, next)
            case .endRecord: endRecord()
            }
        }
        return false
    }

    @inline(__always) private mutating func isAbsent(_ register: Int32) -> Bool {
        cells[proven: Int(register)].kind == Cell.Kind.absent
    }

    @inline(__always) private mutating func isEmpty(_ register: Int32) -> Bool {
        let cell = cells[proven: Int(register)]
        return cell.kind == Cell.Kind.absent || (cell.isText && cell.count == 0)
    }

    /// The slot that an operation reads.
    @inline(__always) func slot(_ operation: Operation) -> Slot {
        scanner.slots[Int(rows[proven: Int(operation.row)]) &+ Int(operation.b)]
    }

    /// Whether a slot holds what is absent for a scalar: missing, null, or text of no length.
    @inline(__always) func isNothing(_ slot: Slot) -> Bool {
        slot.code == Slot.Kind.missing.rawValue || slot.code == Slot.Kind.null.rawValue
            || (slot.code == Slot.Kind.text.rawValue && slot.length == 0)
    }

    /// Longer numbers are left to the walk.
    static let numberLengthMax = 30

    /// Whether a slot holds an integer in its plain form, so that it is its own text.
    @inline(__always) func isDigits(_ slot: Slot) -> Bool {
        slot.isInteger && slot.length <= Self.numberLengthMax
    }

    /// Whether a number has no exponent and at most so many digits behind the point.
    @inline(__always) func fits(_ slot: Slot, scale: Int, _ text: ByteView) -> Bool {
        guard slot.length <= Self.numberLengthMax else { return false }
        if slot.isInteger { return true }
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
