package import MapValues

/// The compiled links of one kind of record, for both directions.
package struct RecordProgram: Sendable {
    package struct Check: Sendable {
        package var origin: Int
        /// The side whose record is tested.
        package var side: Side
        package var condition: ProgramExpression
        package var otherwise: Outcome
        package var says: String?

        package init(
            origin: Int, side: Side, condition: ProgramExpression, otherwise: Outcome, says: String?
        ) {
            self.origin = origin
            self.side = side
            self.condition = condition
            self.otherwise = otherwise
            self.says = says
        }
    }

    /// Two amounts that have to agree after mapping.
    package struct Invariant: Sendable {
        package var origin: Int
        package var places: PerSide<Place>
        package var tolerance: ExactDecimal
        package var otherwise: Outcome

        package init(origin: Int, places: PerSide<Place>, tolerance: ExactDecimal, otherwise: Outcome) {
            self.origin = origin
            self.places = places
            self.tolerance = tolerance
            self.otherwise = otherwise
        }
    }

    package var name: String
    /// Index into ``PlatformModel/records`` of each side.
    package var models: PerSide<Int>
    package var nodes: [LinkNode]
    /// Names and places of the links, for reasons.
    package var origins: [Origin]
    package var checks: [Check]
    package var invariants: [Invariant]

    package init(name: String, models: PerSide<Int>, nodes: [LinkNode], origins: [Origin]) {
        self.name = name
        self.models = models
        self.nodes = nodes
        self.origins = origins
        checks = []
        invariants = []
    }
}
