/// One step of a text pattern for the machine: a part, or a fixed text between parts.
///
/// The alternatives of one fixed text follow each other. The steps of a pattern end with ``end``; behind
/// it stand all of its fixed texts once more, each once, as alternatives.
struct PatternStep: BitwiseCopyable, Sendable {
    /// Register of a part, relative to the first; -1 for a fixed text.
    var part: Int32
    /// The fixed text; of a part only the count, the width to which it is padded with zeros.
    var piece: MachineProgram.Piece
    /// Of the first of alternatives: how many there are. 0 for a part, -1 behind the last step.
    var alternatives: Int32
    /// Of the first of alternatives: the bytes with which they begin, one of them repeated up to eight.
    var firsts: UInt64 = 0

    /// Different first bytes that alternatives may have.
    static let firstsMax = 8

    /// Whether one of the alternatives that begin with this step may begin with a byte.
    @inline(__always) func mayBegin(with byte: UInt8) -> Bool {
        let differences = firsts ^ (UInt64(byte) &* 0x0101_0101_0101_0101)
        return (differences &- 0x0101_0101_0101_0101) & ~differences & 0x8080_8080_8080_8080 != 0
    }

    static let end = PatternStep(part: -1, piece: MachineProgram.Piece(offset: 0, count: 0), alternatives: -1)
}
