extension Machine {
    /// Changes texts; the index of the next operation.
    mutating func change(_ operation: Operation, _ next: Int) -> Int {
        let target = Int(operation.a)
        let cell = cells[target]
        switch operation.code {
        case .jumpIfLonger:
            guard cell.isText, let characters = plain(cell) else { return Self.declined }
            return isLonger(characters, than: Int(operation.b)) ? Int(operation.goal) : next
        case .numberToText:
            guard let text = digits(cell) else { return Self.declined }
            cells[target] = text
            return next
        case .textToNumber:
            guard cell.kind == Cell.Kind.text, cell.length <= Self.numberLengthMax,
                numberKind(bytes.view, cell.offset, cell.length) != nil,
                let number = MachineDecimal(bytes.view, cell.offset, cell.length)
            else { return Self.declined }
            cells[target] = Cell(number)
            return next
        case .wallClock:
            guard cell.kind == Cell.Kind.text,
                TimeShape.instant.isShape(of: bytes.view, cell.offset, cell.length),
                operation.goal == 0 || hasOffset(cell, Int(operation.b)), let start = scratch(24)
            else { return Self.declined }
            bytes.view.copy(19, at: start, from: bytes.view, at: cell.offset)
            bytes.view[start &+ 10] = JSONByte.space
            cells[target] = Cell(Cell.Kind.text, offset: start, count: 19)
            return next
        default: return Self.declined
        }
    }

    /// Brings a text to a form; what is no text has none to be brought to.
    mutating func form(_ operation: Operation, _ next: Int) -> Int {
        let cell = cells[proven: Int(operation.a)]
        guard cell.isText else { return cell.kind == Cell.Kind.absent ? Self.declined : next }
        let index = Int(operation.b)
        // Mappings ask for the form of one text again and again: whether it has one, whether it is the same.
        let known = formsDone[index]
        if known.record == recordNumber, known.offset == cell.offset, known.count == cell.length {
            return put(known.result, operation, next)
        }
        let result = form(cell, forms[index])
        formsDone[index] = FormDone(
            offset: cell.offset, count: cell.length, record: recordNumber, result: result)
        return put(result, operation, next)
    }

    /// Puts a text together, part by part.
    mutating func build(_ operation: Operation, _ next: Int) -> Int {
        let target = Int(operation.a)
        switch operation.code {
        case .textBegin:
            textStart = buildUsed
            textIsEscaped = false
            textParts = 0
            return next
        case .textPart:
            if textParts > 0, !add(constants[Int(operation.b)]) { return Self.declined }
            textParts &+= 1
            return next
        case .textAdd:
            let cell = cells[target]
            return pad(cell, to: Int(operation.b)) && add(cell) ? next : Self.declined
        case .textAddConstant: return add(constants[Int(operation.b)]) ? next : Self.declined
        case .textEnd:
            let kind = textIsEscaped ? Cell.Kind.escaped : Cell.Kind.text
            let isAbsent = textParts == 0 || buildUsed == textStart
            cells[target] = isAbsent ? .absent : Cell(kind, offset: textStart, count: buildUsed &- textStart)
            return next
        default: return Self.declined
        }
    }

    /// Whether an instant says that it is so many seconds east of Greenwich, in the years for which
    /// ``FixedOffset`` has looked.
    private mutating func hasOffset(_ cell: Cell, _ seconds: Int) -> Bool {
        let text = bytes.view
        let end = cell.offset &+ cell.length
        var year = 0
        for position in cell.offset..<(cell.offset &+ 4) {
            year = year &* 10 &+ Int(text[position] &- JSONByte.zero)
        }
        guard year > 2015, year < 2039 else { return false }
        if text[end &- 1] == UInt8(ascii: "Z") { return seconds == 0 }
        func two(_ offset: Int) -> Int {
            Int(text[offset] &- JSONByte.zero) &* 10 &+ Int(text[offset &+ 1] &- JSONByte.zero)
        }
        let size = two(end &- 5) &* 3600 &+ two(end &- 2) &* 60
        return (text[end &- 6] == JSONByte.minus ? -size : size) == seconds
    }

    /// A register across a dictionary.
    mutating func look(_ operation: Operation, _ next: Int) -> Int {
        let target = Int(operation.a)
        let cell = cells[proven: target]
        let key: (offset: Int, count: Int)?
        if cell.isText {
            key = plain(cell)
        } else {
            // A number stands in dictionaries as its text.
            key = digits(cell).map { ($0.offset, $0.length) }
        }
        guard let key else { return Self.declined }
        let constant = tables.constant(Int(operation.b), bytes.view, key.offset, key.count)
        if constant >= 0 {
            cells[proven: target] = constants[proven: constant]
            return next
        }
        return mayBeSpelledOtherwise(key.offset, key.count) ? Self.declined : Int(operation.goal)
    }

    /// Whether Unicode knows other spellings of a text that count as equal to it: then it is not for a
    /// comparison of bytes to say that no row has it.
    private mutating func mayBeSpelledOtherwise(_ offset: Int, _ count: Int) -> Bool {
        let text = bytes.view
        for position in offset..<(offset &+ count) {
            let byte = text[position]
            // Characters of two bytes up to U+02FF, and U+0400 to U+047F, have one spelling without
            // combining marks.
            if byte >= 0xCC, byte & 0xFE != 0xD0 { return true }
        }
        return false
    }

    /// Whether there are more than so many characters.
    private mutating func isLonger(_ characters: (offset: Int, count: Int), than limit: Int) -> Bool {
        if characters.count <= limit { return false }
        let text = bytes.view
        var count = 0
        for position in characters.offset..<(characters.offset &+ characters.count) {
            if text[position] & 0xC0 != 0x80 { count &+= 1 }
        }
        return count > limit
    }

    /// The outcome of a step that gives a text, nothing, or leaves it to the walk.
    private mutating func put(_ result: Changed, _ operation: Operation, _ next: Int) -> Int {
        switch result {
        case .text(let offset, let count, let isSource):
            // A piece of plain source text needs no escapes either.
            let cell = isSource ? Cell(Cell.Kind.text, offset: offset, count: count) : text(offset, count)
            guard let cell else { return Self.declined }
            cells[Int(operation.a)] = count == 0 ? .absent : cell
            return next
        case .unfit: return Int(operation.goal)
        case .declined: return Self.declined
        }
    }

    /// Whether a register holds an integer in its plain form, so that it is its own text.
    @inline(__always) func isDigits(_ cell: Cell) -> Bool {
        cell.kind == Cell.Kind.integer && cell.length <= Self.numberLengthMax
    }

    /// A number as text in its shortest form.
    mutating func digits(_ cell: Cell) -> Cell? {
        if isDigits(cell) { return Cell(Cell.Kind.text, offset: cell.offset, count: cell.length) }
        guard let number = number(cell), let start = scratch(24) else { return nil }
        let length = number.write(to: bytes.view, at: start)
        return Cell(Cell.Kind.text, offset: start, count: length)
    }

    // MARK: Putting a text together

    /// Adds zeros in front of what is shorter than a width.
    mutating func pad(_ cell: Cell, to width: Int) -> Bool {
        guard width > 0 else { return true }
        guard let cell = cell.isText ? cell : digits(cell) else { return false }
        guard cell.kind == Cell.Kind.text else { return false }
        for _ in 0..<max(0, width &- cell.length) {
            guard let place = build(1) else { return false }
            bytes.view[place] = JSONByte.zero
        }
        return true
    }

    /// Adds a register to the text, as JSON spells it.
    @inline(__always) mutating func add(_ cell: Cell) -> Bool {
        guard cell.kind == Cell.Kind.text else { return addOther(cell) }
        guard let place = build(cell.length) else { return false }
        bytes.view.copy(cell.length, at: place, from: bytes.view, at: cell.offset)
        return true
    }

    /// Adds a register that is no plain text.
    @inline(never) private mutating func addOther(_ cell: Cell) -> Bool {
        switch cell.kind {
        case Cell.Kind.escaped: return addEscaped(cell)
        case Cell.Kind.number, Cell.Kind.integer, Cell.Kind.decimal:
            guard let digits = digits(cell) else { return false }
            return add(digits)
        case Cell.Kind.yes, Cell.Kind.no:
            let length = cell.kind == Cell.Kind.yes ? 4 : 5
            guard let place = build(length) else { return false }
            bytes.view.set(cell.kind == Cell.Kind.yes ? 0x6575_7274 : 0x65_736C_6166, at: place)
            return true
        default: return false
        }
    }

    private mutating func addEscaped(_ cell: Cell) -> Bool {
        let text = bytes.view
        var position = cell.offset
        let end = position &+ cell.length
        while position < end {
            let run = Self.backslash(text, position, end)
            if run > position {
                guard let place = build(run &- position) else { return false }
                text.copy(run &- position, at: place, from: text, at: position)
                position = run
                continue
            }
            let (scalar, length) = Self.escape(text, position)
            position &+= length
            let word = Self.spelling(scalar)
            guard let place = build(word.length) else { return false }
            text.set(word.bytes, at: place)
            if text[place] == JSONByte.backslash { textIsEscaped = true }
        }
        return true
    }
}
