package import MapValues

/// The compiled links of one kind of record, for both directions.
package struct RecordProgram: Sendable {
    /// What a record must fulfil before it is mapped.
    package struct Check: Sendable {
        /// Index into ``RecordProgram/origins``.
        package var origin: Int
        /// The side whose record is tested.
        package var side: Side
        /// What has to hold.
        package var condition: ProgramExpression
        /// What happens to the record when it does not hold.
        package var otherwise: Outcome
        /// The reason that people read.
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
        /// Index into ``origins``.
        package var origin: Int
        /// The amount of each side.
        package var places: PerSide<Place>
        /// How far apart the amounts may be.
        package var tolerance: ExactDecimal
        /// What happens to the record when they are further apart.
        package var otherwise: Outcome

        package init(origin: Int, places: PerSide<Place>, tolerance: ExactDecimal, otherwise: Outcome) {
            self.origin = origin
            self.places = places
            self.tolerance = tolerance
            self.otherwise = otherwise
        }
    }

    /// The name in the pair.
    package var name: String
    /// Index into ``PlatformModel/records`` of each side.
    package var models: PerSide<Int>
    /// The links in the order of the file.
    package var nodes: [LinkNode]
    /// Names and places of the links, for reasons.
    package var origins: [Origin]
    /// What a record must fulfil before it is mapped.
    package var checks: [Check]
    /// Amounts of both sides that have to agree.
    package var invariants: [Invariant]
    /// How partners find each other.
    package var matching = Matching()

    package init(name: String, models: PerSide<Int>, nodes: [LinkNode], origins: [Origin]) {
        self.name = name
        self.models = models
        self.nodes = nodes
        self.origins = origins
        checks = []
        invariants = []
    }
}
