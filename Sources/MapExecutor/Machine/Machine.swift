/// Runs a program over blocks of records; one for each worker, used by one thread at a time.
///
/// Everything that a record needs is in memory that the machine owns and keeps: after the first blocks
/// nothing is allocated any more.
package struct Machine: ~Copyable {
    var scanner: Scanner
    /// Literals of the program, then two regions of scratch, then the block that is read.
    var bytes: ByteStore
    var output = OutputBuffer()
    let operations: Store<Operation>
    /// The program's constants, as registers.
    let constants: Store<Cell>
    let cells: Store<Cell>
    let rows: Store<Int32>
    let marks: Store<Int>
    let tables: DictionaryTables
    let forms: Store<FormPlan>
    /// What each form was made of last.
    let formsDone: Store<FormDone>
    let roundings: Store<RoundingPlan>
    let patterns: Store<PatternStep>
    let searches: Store<RowSearch>
    var lines: LineTables
    let scratchStart: Int
    let scratchEnd: Int
    let buildStart: Int
    let buildEnd: Int
    let inputStart: Int
    var scratchUsed: Int
    var buildUsed: Int
    /// The text that is being put together.
    var textStart = 0
    var textIsEscaped = false
    var textParts = 0
    var notes = NoteTable()
    /// Tells the records apart that the machine has read.
    var recordNumber = 0
    /// Steps from one row, line or member to the next that the record may still take.
    var loopsLeft = 0
    private var inputEnd: Int

    /// More loops than that are left to the walk, so that every program comes to its end.
    static let loopsMax = 1 << 20

    /// The largest block, so that offsets have 32 bits.
    package static let blockMax = 1 << 31

    /// Room for a record or a few, which is there from the start.
    static let smallBlock = 1 << 14
    /// Room for the blocks of a stream.
    static let streamBlock = 1 << 18

    /// Room for texts that are decoded or put together for one record.
    static let scratchSize = 1 << 16

    package init(_ program: MachineProgram) {
        scanner = Scanner(program.trie)
        scratchStart = program.literals.count
        scratchEnd = scratchStart + Self.scratchSize
        // Wide writes at the end of a region must not reach the next.
        buildStart = scratchEnd + ByteStore.slack
        buildEnd = buildStart + Self.scratchSize
        inputStart = buildEnd + ByteStore.slack
        inputEnd = inputStart
        scratchUsed = scratchStart
        buildUsed = buildStart
        bytes = ByteStore(count: inputStart + Self.smallBlock)
        bytes.view.load(program.literals, at: 0)
        operations = Store(program.operations)
        constants = Store(program.constants.map { Cell($0) })
        cells = Store(count: program.registerCount, filledWith: .absent)
        rows = Store(count: program.rowRegisterCount, filledWith: 0)
        marks = Store(count: program.markCount, filledWith: 0)
        tables = DictionaryTables(program.dictionaries)
        forms = Store(program.forms)
        formsDone = Store(count: program.forms.count, filledWith: .none)
        roundings = Store(program.roundings)
        patterns = Store(program.patterns)
        searches = Store(program.searches)
        lines = LineTables(program.lines)
    }

    /// Takes a block of whole lines, one record on each; its memory is not needed any longer after that.
    package mutating func load(_ block: RawSpan) {
        precondition(block.byteCount <= Self.blockMax)
        inputEnd = inputStart + block.byteCount
        // A stream comes in blocks of about one size; a single record needs little.
        if block.byteCount >= Self.smallBlock { bytes.grow(to: inputStart + Self.streamBlock) }
        bytes.grow(to: inputEnd + 1)
        bytes.view.load(block, at: inputStart)
        bytes.view[inputEnd] = 0
    }

    /// Maps the records of the block in their order.
    ///
    /// - Parameter walk: maps a record that the machine declines, given by its bytes and its number in
    ///   the block, and gives the bytes to write for it.
    /// - Returns: how many records there were.
    package mutating func run(walk: (RawSpan, Int) -> [UInt8]) -> Int {
        var record = 0
        var position = inputStart
        while true {
            let text = bytes.view
            position = nextRecord(position)
            if position >= inputEnd { return record }
            output.beginRecord()
            scratchUsed = scratchStart
            buildUsed = buildStart
            textStart = buildStart
            lines.writtenCount = 0
            lines.member = -1
            loopsLeft = Self.loopsMax
            recordNumber &+= 1
            var end = scanner.read(text, from: position)
            let isWhole = end >= 0 && isLineEnd(end) && end &- position <= Slot.lengthMax
            if !isWhole { end = lineEnd(position) }
            if !isWhole || !execute() || !notes.commit(text, record: record, start: position, end: end) {
                output.takeBackRecord()
                notes.dropPending()
                output.append(text.withBytes(position..<end) { walk($0, record) })
            }
            record &+= 1
            position = end
        }
    }

    /// Hands out what has been written, and begins anew.
    package mutating func takeOutput<Result>(_ body: (RawSpan) -> Result) -> Result { output.take(body) }

    /// Hands out what was noted about the block, and begins anew. To be called before the next block is
    /// loaded.
    ///
    /// - Parameter body: takes a note, the value that had no row or did not fit, and the first record.
    package mutating func takeNotes(_ body: (MachineNote, RawSpan, RawSpan) -> Void) {
        for index in 0..<notes.count {
            let entry = notes.entries[index]
            let note = MachineNote(
                cause: Int(entry.cause), count: Int(entry.count), firstRecord: Int(entry.record))
            let value = Int(entry.offset)..<Int(entry.offset + entry.length)
            let record = Int(entry.start)..<Int(entry.end)
            notes.values.view.withBytes(value) { value in
                bytes.view.withBytes(record) { record in body(note, value, record) }
            }
        }
        notes.clear()
    }

    /// The offset of the first byte that is neither a blank nor a line end.
    @inline(__always) private func nextRecord(_ offset: Int) -> Int {
        let text = bytes.view
        var position = offset
        while true {
            switch text[position] {
            case 0x20, 0x0A, 0x0D, 0x09: position &+= 1
            default: return position
            }
        }
    }

    /// Whether nothing but blanks stands between an offset and the end of its line.
    @inline(__always) private func isLineEnd(_ offset: Int) -> Bool {
        let text = bytes.view
        var position = offset
        while true {
            switch text[position] {
            case 0x0A: return true
            case 0x20, 0x09, 0x0D: position &+= 1
            default: return position == inputEnd
            }
        }
    }

    private func lineEnd(_ offset: Int) -> Int {
        let text = bytes.view
        var position = offset
        while position < inputEnd, text[position] != 0x0A { position += 1 }
        return position
    }
}
