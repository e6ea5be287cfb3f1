/// One element of a list that stands for what is single on the other side.
package struct PickProgram: Sendable {
    /// A way to find the element.
    package enum Take: Sendable {
        /// The element whose member has the composed text.
        case by(member: Place, Composition)
        /// The element whose linked value is equal to the one that is read.
        case same
        case first
        case last
    }

    /// What becomes of the element that stood there before.
    package enum Former: Sendable, Hashable { case stays, replaced }
    /// Where an element goes that none equals.
    package enum Addition: Sendable, Hashable { case first, last, none }

    /// Index into ``RecordProgram/origins``.
    package var origin: Int
    /// The side that has the list.
    package var listSide: Side
    /// The list.
    package var list: Place
    /// What is tried, in this order.
    package var take: [Take]
    /// Where an element goes that none equals.
    package var addition: Addition
    /// What becomes of the element that stood there before.
    package var former: Former
    /// Links of the element; places of the list's side start at the element.
    package var nodes: [LinkNode]
    /// Conditions of the whole pick by the side that is read.
    package var conditions: PerSide<[ProgramExpression]>

    package init(
        origin: Int, listSide: Side, list: Place, take: [Take], addition: Addition, former: Former,
        nodes: [LinkNode], conditions: PerSide<[ProgramExpression]> = PerSide([], [])
    ) {
        self.origin = origin
        self.listSide = listSide
        self.list = list
        self.take = take
        self.addition = addition
        self.former = former
        self.nodes = nodes
        self.conditions = conditions
    }
}
