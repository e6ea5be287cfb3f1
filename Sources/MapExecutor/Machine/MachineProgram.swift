/// The links of one record in one direction, lowered: what to look for in a record and which steps make
/// the other one of it. Immutable, shared by all workers.
package struct MachineProgram: Sendable {
    /// Bytes that the program writes or compares with; operations and ``constants`` point into them.
    var literals: [UInt8]
    /// Ready-made registers.
    var constants: [Constant]
    var trie: SourceTrie
    var operations: [Operation]
    var dictionaries: [ByteDictionary]
    var forms: [FormPlan]
    /// The steps of all patterns.
    var patterns: [PatternStep]
    var searches: [RowSearch]
    var roundings: [RoundingPlan]
    var lines: [LinesPlan]
    /// What notes are about.
    package internal(set) var causes: [NoteCause]
    var registerCount: Int
    var rowRegisterCount: Int
    var markCount: Int

    /// A stretch of the literals.
    struct Piece: BitwiseCopyable, Sendable {
        var offset: Int
        var count: Int
    }

    /// A value that the program brings along.
    enum Constant: Sendable {
        case text(Piece)
        /// Text in JSON's spelling, with backslashes.
        case escaped(Piece)
        case number(MachineDecimal)
        case null
        case absent
        case yes
        case no
    }
}
