extension Machine {
    /// Writes the piece that an operation has at an operand.
    @inline(__always) mutating func piece(_ offset: Int32, _ operation: Operation, _ text: ByteView) {
        output.append(Int(operation.length), from: text, at: Int(offset))
    }

    /// Closes an object or a list: takes it back when nothing was written in it, else its last comma
    /// becomes the closing byte.
    @inline(__always) mutating func close(_ operation: Operation) {
        let mark = marks[proven: Int(operation.a)]
        if output.count == mark &+ Int(operation.length) {
            if operation.goal == 0 { return output.truncate(to: mark) }
            output.append(operation.row)
            output.append(JSONByte.comma)
        } else {
            output.closeLast(operation.row)
        }
    }

    /// The end of the record: the last comma becomes the brace; a record without members has none.
    mutating func endRecord() {
        if output.last == JSONByte.comma {
            output.replaceLast(JSONByte.closeBrace)
        } else {
            output.append(JSONByte.closeBrace)
        }
        output.append(0x0A)
    }

    /// Notes that a default was used, with the value in register `a` if that is not -1.
    mutating func note(_ operation: Operation, _ next: Int) -> Int {
        var cell = operation.a >= 0 ? cells[Int(operation.a)] : .absent
        if cell.kind == Cell.Kind.decimal {
            guard let digits = digits(cell) else { return Self.declined }
            cell = digits
        }
        let hasBytes = cell.isText || cell.isNumber
        // Values that have no bytes of their own could not be told apart later.
        guard hasBytes || operation.a < 0 else { return Self.declined }
        let isKept = notes.add(
            cause: Int(operation.b), offset: hasBytes ? cell.offset : 0, length: hasBytes ? cell.length : 0)
        return isKept ? next : Self.declined
    }

    /// Writes text with escapes in the writer's spelling: the shortest escape, and none where none is needed.
    mutating func appendEscaped(_ cell: Cell) {
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

    /// The character that an escape stands for, and the length of the escape, which is known to be well
    /// formed.
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
