/// A line made from one amount of the order, recognised by its key, left out when absent.
package struct ExtraLine: Sendable {
    /// Index into ``RecordProgram/origins``.
    package var origin: Int
    /// The side that has the amount.
    package var amountSide: Side
    /// Where the amount stands.
    package var amount: Place
    /// Constants that make the line and by which it is recognised.
    package var nodes: [LinkNode]

    package init(origin: Int, amountSide: Side, amount: Place, nodes: [LinkNode]) {
        self.origin = origin
        self.amountSide = amountSide
        self.amount = amount
        self.nodes = nodes
    }
}
