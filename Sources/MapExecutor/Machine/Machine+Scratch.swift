/// Texts that are decoded, changed or put together, in the machine's scratch; a record that needs more of
/// it than there is goes to the walk.
extension Machine {
    /// Room for so many bytes, and a word more, so that they may be written eight at a time.
    @inline(__always) mutating func scratch(_ count: Int) -> Int? {
        let start = scratchUsed
        guard count <= scratchEnd &- start else { return nil }
        scratchUsed = start &+ count
        return start
    }

    /// Room at the end of the text that is being put together. It has a region of its own, so that what
    /// is worked out between two of its parts does not come between them.
    @inline(__always) mutating func build(_ count: Int) -> Int? {
        let start = buildUsed
        guard count <= buildEnd &- start else { return nil }
        buildUsed = start &+ count
        return start
    }

    /// The characters of a text register as UTF-8.
    @inline(__always) mutating func plain(_ cell: Cell) -> (offset: Int, count: Int)? {
        cell.kind == Cell.Kind.text ? (cell.offset, cell.length) : decoded(cell)
    }

    /// Text with escapes as its characters. These are never longer than the escapes.
    @inline(never) private mutating func decoded(_ cell: Cell) -> (offset: Int, count: Int)? {
        guard cell.kind == Cell.Kind.escaped, let target = scratch(cell.length) else { return nil }
        let text = bytes.view
        var position = cell.offset
        let end = position &+ cell.length
        var written = target
        while position < end {
            let run = Self.backslash(text, position, end)
            text.move(run &- position, to: written, from: position)
            written &+= run &- position
            position = run
            if position >= end { break }
            let (scalar, length) = Self.escape(text, position)
            position &+= length
            let character = Self.utf8(scalar)
            text.set(character.bytes, at: written)
            written &+= character.length
        }
        return (target, written &- target)
    }

    /// A text register for characters: as they are, or with escapes where JSON needs them.
    mutating func text(_ offset: Int, _ count: Int) -> Cell? {
        if count == 0 { return .absent }
        let text = bytes.view
        guard Self.needsEscapes(text, offset, count) else {
            return Cell(Cell.Kind.text, offset: offset, count: count)
        }
        let start = scratchUsed
        for position in offset..<(offset &+ count) {
            let byte = text[position]
            let isSpecial = byte < JSONByte.space || byte == JSONByte.quote || byte == JSONByte.backslash
            let word: (bytes: UInt64, length: Int) =
                isSpecial ? Self.spelling(UInt32(byte)) : (UInt64(byte), 1)
            guard let place = scratch(word.length) else { return nil }
            text.set(word.bytes, at: place)
        }
        return Cell(Cell.Kind.escaped, offset: start, count: scratchUsed &- start)
    }

    private static func needsEscapes(_ text: ByteView, _ offset: Int, _ count: Int) -> Bool {
        for position in offset..<(offset &+ count) {
            let byte = text[position]
            if byte < JSONByte.space || byte == JSONByte.quote || byte == JSONByte.backslash { return true }
        }
        return false
    }

    /// The number in a register; `nil` when there is none or it is too long.
    @inline(__always) mutating func number(_ cell: Cell) -> MachineDecimal? {
        if cell.kind == Cell.Kind.decimal { return cell.decimal }
        guard cell.isNumber else { return nil }
        return MachineDecimal(bytes.view, cell.offset, cell.length)
    }
}
