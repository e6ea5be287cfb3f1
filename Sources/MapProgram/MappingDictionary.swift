package import MapSource
package import MapValues

/// A dictionary: which value of one side stands for which of the other. Keys are neutral values.
package struct MappingDictionary: Sendable {
    /// Which values stand for each other.
    package struct Row: Sendable {
        /// The values of the first side; more than one where many stand for one.
        package var first: [Value]
        /// The values of the second side.
        package var second: [Value]
        /// What comes back to the first and to the second side, where several could.
        package var backFirst: Value?
        /// What comes back to the second side.
        package var backSecond: Value?
        /// Where it stands.
        package var span: SourceSpan?

        package init(first: [Value], second: [Value], span: SourceSpan?) {
            self.first = first
            self.second = second
            self.span = span
        }
    }

    /// The name in the pair, or the link that holds it.
    package var name: String
    /// The rows in their order.
    package var rows: [Row]
    /// Where it stands.
    package var span: SourceSpan?
    /// From a value to the index of its row, for each side that is read.
    package private(set) var index: PerSide<[Value: Int]>

    /// A dictionary whose rows have been proved to be one-to-one where they have to be; of two rows
    /// with one key the first counts.
    package init(name: String, rows: [Row], span: SourceSpan?) {
        self.name = name
        self.rows = rows
        self.span = span
        var index = PerSide<[Value: Int]>([:], [:])
        for (number, row) in rows.enumerated() {
            for value in row.first where index.first[value] == nil { index.first[value] = number }
            for value in row.second where index.second[value] == nil { index.second[value] = number }
        }
        self.index = index
    }

    /// The value across and the index of its row; `nil` when no row has the value.
    package func look(up value: Value, from side: Side) -> (value: Value, row: Int)? {
        guard let number = index[side][value] else { return nil }
        let row = rows[number]
        let across = side == .first ? row.backSecond ?? row.second.first : row.backFirst ?? row.first.first
        guard let across else { return nil }
        return (across, number)
    }
}
