/// Finds where the members that a program reads stand in a record, and checks all of the record.
///
/// Every byte of the record is held against RFC 8259: UTF-8, escapes, control characters, the grammar
/// of numbers, nesting. Nothing is copied and no tree is built. A record that is malformed, nested too
/// deep, has a key twice among those that are read, or a key with escapes is *declined*: the plain walk
/// reads it and finds the words for it.
struct Scanner: ~Copyable {
    /// What a scan returns instead of an offset when it declines.
    static let declined = -1
    /// Deeper records are left to the walk, which has the limit of the language.
    static let depthMax = 48
    /// Slots of one record. Larger records are left to the walk.
    static let slotsMax = 1 << 20

    private var shapes: Shapes
    /// The rows of the record: the root first, then the elements of lists as they come.
    private(set) var slots: Store<Slot>
    private var slotsUsed = 0
    /// A row of which everything is missing, behind the root's.
    let emptyRow: Int32
    private let emptyWidth: Int
    private var objectNumber: UInt32 = 0
    /// Slots of a row of each node.
    private let widths: Store<Int32>
    /// Where the value of the key found by ``lookUp`` begins.
    private var valueStart = 0

    init(_ trie: SourceTrie) {
        shapes = Shapes(trie)
        widths = Store(trie.nodes.map { Int32($0.width) })
        emptyRow = Int32(trie.nodes[0].width)
        emptyWidth = trie.nodes.map(\.width).max() ?? 1
        slots = Store(count: max(1024, Int(emptyRow) + emptyWidth), filledWith: .missing)
    }

    /// Reads the record that begins here; the offset behind it, or ``declined``.
    @inline(__always)
    mutating func read(_ text: ByteView, from start: Int) -> Int {
        let width = Int(emptyRow) &+ emptyWidth
        slots.fill(from: 0, count: width, with: .missing)
        slotsUsed = width
        guard text[proven: start] == JSONByte.openBrace else { return Self.declined }
        return object(0, text, start, row: 0)
    }

    /// Reads an object from its brace on; the offset behind it.
    private mutating func object(_ node: Int, _ text: ByteView, _ start: Int, row: Int) -> Int {
        var position = Self.blanks(text, start &+ 1)
        if text[proven: position] == JSONByte.closeBrace { return position &+ 1 }
        objectNumber &+= 1
        let (number, entries, keys) = (objectNumber, shapes.entries.view, shapes.keys.view)
        var previous = Shapes.none
        var guess = Int(shapes.leading[proven: node])
        while true {
            if guess >= 0, entries[proven: guess].matches(text, at: position, keys) {
                position &+= Int(entries[proven: guess].length)
            } else {
                guess = lookUp(node, text, position, after: previous)
                if guess < 0 { return Self.declined }
                position = valueStart
            }
            position = Self.blanks(text, position)
            let action = entries[proven: guess].action
            if action != SourceTrie.Action.skip.rawValue {
                if entries[proven: guess].seen == number { return Self.declined }
                entries[proven: guess].seen = number
            }
            if action > SourceTrie.Action.value.rawValue {
                position = branch(guess, text, position, row: row)
            } else {
                // Texts that are kept and texts that are skipped share this code, which is most of the work.
                let start = position
                var (kind, quotes) = (Slot.Kind.text, 0)
                if text[proven: position] == JSONByte.quote {
                    var isEscaped = false
                    position = Self.closingQuote(text, start &+ 1, &isEscaped)
                    if position < 0 { return Self.declined }
                    position &+= 1
                    quotes = 1
                    if isEscaped { kind = .escaped }
                } else {
                    position = Self.plain(text, position, &kind)
                }
                if action == SourceTrie.Action.value.rawValue {
                    // Rows are as wide as their columns need.
                    slots[proven: row &+ Int(entries[proven: guess].column)] = Slot(
                        kind, offset: start &+ quotes, length: position &- start &- 2 &* quotes)
                }
            }
            if position < 0 { return Self.declined }
            previous = guess
            guess = Int(entries[proven: guess].following)
            if text.word(proven: position) & 0xFFFF == JSONByte.commaQuote {
                position &+= 1
                continue
            }
            position = Self.blanks(text, position)
            let byte = text[proven: position]
            position &+= 1
            if byte == JSONByte.comma {
                position = Self.blanks(text, position)
                continue
            }
            return byte == JSONByte.closeBrace ? position : Self.declined
        }
    }

    /// The entry of the key at an offset when the prediction failed; remembers what came after what.
    @inline(never)
    private mutating func lookUp(_ node: Int, _ text: ByteView, _ position: Int, after previous: Int) -> Int {
        guard text[proven: position] == JSONByte.quote else { return Self.declined }
        var isEscaped = false
        let end = Self.closingQuote(text, position &+ 1, &isEscaped)
        if end < 0 || isEscaped { return Self.declined }
        let colon = Self.blanks(text, end &+ 1)
        guard text[proven: colon] == JSONByte.colon else { return Self.declined }
        valueStart = colon &+ 1
        if colon != end &+ 1 {
            // Entries have the colon right behind the key, so nothing is learned here.
            return shapes.fixedEntry(of: node, text, at: position, length: end &+ 1 &- position)
        }
        let found = shapes.entry(of: node, text, at: position, length: end &+ 2 &- position)
        // The entry for keys that are not remembered belongs to all objects: it neither follows nor is
        // followed.
        let remembered = found == Shapes.unknown ? Shapes.none : found
        if previous < 0 {
            shapes.leading[node] = Int32(truncatingIfNeeded: remembered)
        } else if previous != Shapes.unknown {
            shapes.entries[previous].following = Int32(truncatingIfNeeded: remembered)
        }
        return found
    }

    /// Reads a value that has members or elements of its own.
    @inline(never)
    private mutating func branch(_ index: Int, _ text: ByteView, _ position: Int, row: Int) -> Int {
        let entry = shapes.entries[index]
        let byte = text[proven: position]
        let column = Int(entry.column)
        if byte == JSONByte.openBrace, entry.action == SourceTrie.Action.object.rawValue {
            let end = object(Int(entry.node), text, position, row: row)
            if column >= 0, end >= 0 {
                slots[row &+ column] = Slot(.composite, offset: position, length: end &- position)
            }
            return end
        }
        if byte == JSONByte.openBracket, entry.action != SourceTrie.Action.object.rawValue {
            return list(index, text, position, row: row)
        }
        guard byte == UInt8(ascii: "n") else { return Self.declined }
        if column >= 0 { return value(text, position, into: row &+ column) }
        return Self.skip(text, position)
    }

    /// Reads a list from its bracket on, an element a row.
    private mutating func list(_ index: Int, _ text: ByteView, _ start: Int, row: Int) -> Int {
        let entry = shapes.entries[index]
        let width = Int(widths[Int(entry.node)])
        let target = row &+ Int(entry.column)
        var first = 0
        var previous = 0
        var count = 0
        var position = Self.blanks(text, start &+ 1)
        if text[proven: position] == JSONByte.closeBracket {
            slots[target] = Slot(.list, offset: 0, length: 0)
            return position &+ 1
        }
        while true {
            guard let element = newRow(width) else { return Self.declined }
            if count == 0 {
                first = element
            } else {
                slots[previous] = Slot(.list, offset: element, length: 0)
            }
            previous = element
            count &+= 1
            let isObject = text[proven: position] == JSONByte.openBrace
            if entry.action == SourceTrie.Action.rows.rawValue {
                guard isObject else { return Self.declined }
                position = object(Int(entry.node), text, position, row: element)
            } else {
                guard !isObject, text[proven: position] != JSONByte.openBracket else { return Self.declined }
                position = value(text, position, into: element &+ 1)
            }
            if position < 0 { return Self.declined }
            position = Self.blanks(text, position)
            let byte = text[proven: position]
            position &+= 1
            if byte == JSONByte.comma {
                position = Self.blanks(text, position)
                continue
            }
            guard byte == JSONByte.closeBracket else { return Self.declined }
            slots[target] = Slot(.list, offset: first, length: count)
            return position
        }
    }

    /// Room for a row, all missing; `nil` when the record is too large for the machine.
    @inline(__always)
    private mutating func newRow(_ width: Int) -> Int? {
        let row = slotsUsed
        slotsUsed = row &+ width
        if slotsUsed > slots.count {
            guard slotsUsed <= Self.slotsMax else { return nil }
            slots.grow(to: max(slots.count * 2, slotsUsed), filledWith: .missing)
        }
        slots.fill(from: row, count: width, with: .missing)
        return row
    }

    /// Reads any value into a slot.
    @inline(__always)
    private mutating func value(_ text: ByteView, _ position: Int, into target: Int) -> Int {
        if text[proven: position] == JSONByte.quote {
            var isEscaped = false
            let start = position &+ 1
            let end = Self.closingQuote(text, start, &isEscaped)
            if end < 0 { return Self.declined }
            slots[target] = Slot(isEscaped ? .escaped : .text, offset: start, length: end &- start)
            return end &+ 1
        }
        var kind = Slot.Kind.composite
        let end = Self.plain(text, position, &kind)
        if end < 0 { return Self.declined }
        slots[target] = Slot(kind, offset: position, length: end &- position)
        return end
    }
}
