package import MapSource
package import MapValues

/// A node of a record's links, in the order of the file.
package indirect enum LinkNode: Sendable {
    case link(LinkProgram)
    case group(GroupProgram)
    case pick(PickProgram)
    case list(ListProgram)
}

/// A link: one value that both sides have, and how it goes over in either direction.
package struct LinkProgram: Sendable {
    /// Who wins when both sides changed.
    package enum Owner: Sendable, Hashable { case side(Side), newest }

    /// Index into ``RecordProgram/origins``.
    package var origin: Int
    /// By the side that is read; `nil` where the link does not run.
    package var reading: PerSide<Move?>
    package var owner: Owner?
    /// Forms under which two values count as equal.
    package var compare: [TextForm] = []

    package init(origin: Int, reading: PerSide<Move?>) {
        self.origin = origin
        self.reading = reading
    }
}

/// Where a link comes from, for reasons and explanations.
package struct Origin: Sendable {
    /// For example: `order.lines.offer`.
    package var name: String
    package var span: SourceSpan?

    package init(name: String, span: SourceSpan?) {
        self.name = name
        self.span = span
    }
}

/// Links that share a condition; `drop` inside drops all of them.
package struct GroupProgram: Sendable {
    package var origin: Int
    package var nodes: [LinkNode]

    package init(origin: Int, nodes: [LinkNode]) {
        self.origin = origin
        self.nodes = nodes
    }
}

/// One element of a list that stands for what is single on the other side.
package struct PickProgram: Sendable {
    package enum Take: Sendable {
        /// The element whose member has the composed text.
        case by(member: Place, Composition)
        /// The element whose linked value is equal to the one that is read.
        case same
        case first
        case last
    }

    package enum Former: Sendable, Hashable { case stays, replaced }
    package enum Addition: Sendable, Hashable { case first, last, none }

    package var origin: Int
    /// The side that has the list.
    package var listSide: Side
    package var list: Place
    package var take: [Take]
    package var addition: Addition
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
