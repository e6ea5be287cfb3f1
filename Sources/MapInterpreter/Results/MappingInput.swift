package import MapProgram
package import MapValues

/// A record to map, with what is known around it.
package struct MappingInput: Sendable {
    /// The present record of each side; `nil` where there is none yet.
    package var records: PerSide<Value?>
    /// The records as last agreed; with them, link by link, the side that changed is read.
    package var base: PerSide<Value>?
    /// The side to read where there is no base.
    package var from: Side
    /// Pairs of ids by record: looked up from either side.
    package var bindings: Bindings
    /// `run.time` of expressions, as an instant with its offset.
    package var runTime: String?

    package init(
        records: PerSide<Value?>, base: PerSide<Value>? = nil, from: Side, bindings: Bindings = Bindings(),
        runTime: String? = nil
    ) {
        self.records = records
        self.base = base
        self.from = from
        self.bindings = bindings
        self.runTime = runTime
    }
}
