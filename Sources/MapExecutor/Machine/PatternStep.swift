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
    /// The first byte of the fixed text.
    var first: UInt8 = 0

    static let end = PatternStep(part: -1, piece: MachineProgram.Piece(offset: 0, count: 0), alternatives: -1)
}
