import MapProgram
import MapValues

/// Lowers one record of a program for one direction.
///
/// It works through the layout of the written record from left to right, and puts the code of each link
/// where its value is written; links that share a place, write several, or can be dropped together are
/// worked out before, into registers.
struct Lowerer {
    let program: MappingProgram
    let record: RecordProgram
    let reading: Side
    var code = Assembler()
    var trie = SourceTrie()
    var nextRegister = 0
    var registerCount = 0
    var rowCount = 1
    var markCount = 0
    /// Rows that have been found, by scope and the selector as text.
    var foundRows: [RowKey: SourceScope] = [:]
    /// Code that finds rows and entries of the record, run before everything else.
    var prelude: [Assembler.Item] = []
    /// Entries of maps that are carried as lists: list, key and value members, and the columns by name.
    var entryLists: [EntryList] = []
    /// Lists that are read, by the origin of their program.
    var listScopes: [Int: (source: ColumnReference, scope: SourceScope)] = [:]
    /// Registers of what rounding left over and of what the lines come to.
    var lineSums: (residue: Int, total: Int)?
    /// Where a dropped element ends, while the links of one are lowered.
    var dropLabel: Assembler.Label?
    /// How values are told that did not fit and are left out.
    var telling = Telling.aside
    /// Notes whose code stands behind everything else.
    var asides: [AsideNote] = []

    struct RowKey: Hashable {
        var scope: SourceScope
        var selector: String
    }

    struct EntryList {
        var list: ColumnReference
        var node: Int
        var key: Int
        var value: Int
        var columns: [(name: String, column: Int)]
    }

    var written: Side { reading.other }

    init(program: MappingProgram, record: RecordProgram, reading: Side) {
        self.program = program
        self.record = record
        self.reading = reading
    }

    /// A register that is free until the block that asked for it is done.
    mutating func register() -> Int {
        nextRegister += 1
        registerCount = max(registerCount, nextRegister)
        return nextRegister - 1
    }

    mutating func rowRegister() throws(NotLowered) -> Int {
        guard rowCount < 250 else { throw NotLowered("so many lists") }
        rowCount += 1
        return rowCount - 1
    }

    mutating func mark() -> Int {
        markCount += 1
        return markCount - 1
    }

    /// The index of a constant.
    mutating func constant(_ value: Value) throws(NotLowered) -> Int {
        guard let index = code.constant(value) else { throw NotLowered("a value of this kind or spelling") }
        return index
    }
}
