extension Machine {
    /// Writes a piece of the program's literals.
    @inline(__always) mutating func piece(_ index: Int32, _ text: ByteView) {
        let place = Int(index) &* 2
        output.append(Int(pieces[place &+ 1]), from: text, at: Int(pieces[place]))
    }

    /// Closes an object or a list: takes it back when nothing was written in it, else its last comma
    /// becomes the closing byte.
    @inline(__always) mutating func close(_ operation: Operation) {
        let mark = marks[Int(operation.a)]
        if output.count == mark &+ Int(pieces[Int(operation.b) &* 2 &+ 1]) {
            if operation.goal == 0 { return output.truncate(to: mark) }
            output.append(operation.row)
            output.append(JSONByte.comma)
        } else {
            output.replaceLast(operation.row)
            output.append(JSONByte.comma)
        }
    }

    /// A member from a text column that holds no plain text.
    @inline(never) mutating func memberText(_ operation: Operation, _ slot: Slot) -> Bool {
        guard slot.code == Slot.Kind.escaped.rawValue else { return isNothing(slot) }
        piece(operation.a, bytes.view)
        return finishEscaped(Cell(slot))
    }

    /// Writes a register as a member, a mark back, or a note.
    mutating func write(_ operation: Operation) -> Bool {
        let text = bytes.view
        switch operation.code {
        case .quoted:
            let cell = cells[Int(operation.a)]
            if cell.kind == Cell.Kind.absent { return true }
            piece(operation.b, text)
            if cell.kind == Cell.Kind.escaped { return finishEscaped(cell) }
            guard cell.kind == Cell.Kind.text else { return false }
            output.append(cell.length, from: text, at: cell.offset)
            output.append(word: JSONByte.quoteComma, length: 2)
        case .whole:
            let cell = cells[Int(operation.a)]
            if cell.kind == Cell.Kind.absent { return true }
            piece(operation.b, text)
            return whole(cell, text)
        case .takeBack:
            output.truncate(to: marks[Int(operation.a)])
        case .note:
            notes.add(origin: Int(operation.b))
        case .endRecord:
            // Either the last comma or, of a record without members, the brace that opened it.
            if output.last == JSONByte.comma {
                output.replaceLast(JSONByte.closeBrace)
            } else {
                output.append(JSONByte.closeBrace)
            }
            output.append(0x0A)
        default:
            return false
        }
        return true
    }

    /// A register as a value, by its kind, with the comma behind it.
    private mutating func whole(_ cell: Cell, _ text: ByteView) -> Bool {
        switch cell.kind {
        case Cell.Kind.number: output.append(cell.length, from: text, at: cell.offset)
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
        default: return false
        }
        output.append(JSONByte.comma)
        return true
    }

    /// The end of a member whose value is text with escapes.
    private mutating func finishEscaped(_ cell: Cell) -> Bool {
        appendEscaped(cell)
        output.append(word: JSONByte.quoteComma, length: 2)
        return true
    }

    /// Writes text with escapes in the writer's spelling: the shortest escape, and none where none is needed.
    private mutating func appendEscaped(_ cell: Cell) {
        let text = bytes.view
        var position = cell.offset
        let end = position &+ cell.length
        while position < end {
            let run = Self.backslash(text, position, end)
            if run > position { output.append(run &- position, from: text, at: position) }
            position = run
            if position >= end { return }
            let (scalar, length) = Self.escape(text, position)
            position &+= length
            let word = Self.spelling(scalar)
            output.append(word: word.bytes, length: word.length)
        }
    }

    /// The offset of the next backslash, or the end.
    static func backslash(_ text: ByteView, _ start: Int, _ end: Int) -> Int {
        var position = start
        while position < end {
            let slashes = text.word(position) ^ 0x5C5C_5C5C_5C5C_5C5C
            let marks = (slashes &- 0x0101_0101_0101_0101) & ~slashes & 0x8080_8080_8080_8080
            if marks != 0 { return min(position &+ marks.trailingZeroBitCount >> 3, end) }
            position &+= 8
        }
        return end
    }

    /// The character that an escape stands for, and the length of the escape, which is known to be well formed.
    static func escape(_ text: ByteView, _ position: Int) -> (scalar: UInt32, length: Int) {
        let letter = text[position &+ 1]
        switch letter {
        case UInt8(ascii: "n"): return (0x0A, 2)
        case UInt8(ascii: "t"): return (0x09, 2)
        case UInt8(ascii: "r"): return (0x0D, 2)
        case UInt8(ascii: "b"): return (0x08, 2)
        case UInt8(ascii: "f"): return (0x0C, 2)
        case UInt8(ascii: "u"):
            let unit = Scanner.fourHexDigits(text, position &+ 2)
            guard unit & 0xFC00 == 0xD800 else { return (UInt32(truncatingIfNeeded: unit), 6) }
            let low = Scanner.fourHexDigits(text, position &+ 8)
            return (UInt32(truncatingIfNeeded: 0x10000 &+ (unit & 0x3FF) << 10 &+ low & 0x3FF), 12)
        default: return (UInt32(letter), 2)
        }
    }

    /// A character as UTF-8 in the low bytes of a word.
    static func utf8(_ scalar: UInt32) -> (bytes: UInt64, length: Int) {
        let value = UInt64(scalar)
        if value < 0x80 { return (value, 1) }
        let last = 0x80 | value & 0x3F
        if value < 0x800 { return (0xC0 | value >> 6 | last << 8, 2) }
        let middle = 0x80 | (value >> 6) & 0x3F
        if value < 0x10000 { return (0xE0 | value >> 12 | middle << 8 | last << 16, 3) }
        let second = 0x80 | (value >> 12) & 0x3F
        return (0xF0 | value >> 18 | second << 8 | middle << 16 | last << 24, 4)
    }

    /// A character as JSON writes it inside a text, in the low bytes of a word.
    static func spelling(_ scalar: UInt32) -> (bytes: UInt64, length: Int) {
        switch scalar {
        case 0x22: (0x225C, 2)
        case 0x5C: (0x5C5C, 2)
        case 0x0A: (0x6E5C, 2)
        case 0x0D: (0x725C, 2)
        case 0x09: (0x745C, 2)
        case 0x08: (0x625C, 2)
        case 0x0C: (0x665C, 2)
        case 0..<0x20: (0x3030_755C | hex(scalar >> 4) << 32 | hex(scalar & 15) << 40, 6)
        default: utf8(scalar)
        }
    }

    private static func hex(_ digit: UInt32) -> UInt64 { UInt64(digit < 10 ? digit + 0x30 : digit + 0x57) }
}
