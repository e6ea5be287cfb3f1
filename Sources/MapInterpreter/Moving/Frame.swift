import MapProgram
import MapValues

/// The records in which the places of a level start: of the whole record, a picked element, or a line.
struct Frame {
    var records: PerSide<Value?>
    var parents: PerSide<Value?>
    var base: PerSide<Value?>
    /// The side that is read at this level, when a list has decided it for all its links.
    var reading: Side?

    init(records: PerSide<Value?>, parents: PerSide<Value?> = PerSide(nil, nil), base: PerSide<Value?>) {
        self.records = records
        self.parents = parents
        self.base = base
    }
}
