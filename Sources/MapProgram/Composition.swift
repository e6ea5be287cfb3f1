/// A text from parts; a part with an absent place is left out.
package struct Composition: Sendable {
    /// `Order {number}, {delivery.cost}`
    package struct Part: Sendable {
        /// A fixed text, or the value of a place.
        package enum Piece: Sendable {
            case text(String)
            case place(Place, escape: Escape)
        }

        /// The pieces in their order.
        package var pieces: [Piece]

        package init(pieces: [Piece]) { self.pieces = pieces }
    }

    /// How the value of a place is written into the text.
    package enum Escape: Sendable, Hashable { case none, url }

    /// What stands between two parts.
    package var between: String
    /// The parts in their order.
    package var parts: [Part]

    package init(between: String, parts: [Part]) {
        self.between = between
        self.parts = parts
    }
}
