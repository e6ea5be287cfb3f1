import MapProgram
import MapSource

/// One field that a flow writes, and the field that it reads for it.
struct FlowWrite {
    /// The flow, and the record of the pair that it moves.
    let flow: String
    let record: String
    let link: String
    let reading: Side
    /// The field that is read and the one that is written: side, kind of record and path.
    let from: String
    let to: String
    /// The written place as its author wrote it.
    let place: String
    let span: SourceSpan?
    let isConditional: Bool
    /// Whether the flow takes only some of the records.
    let isSelected: Bool
    /// Whether it says how many are left.
    let isStock: Bool
}
