/// A text from parts; a part with an absent place is left out.
package struct Composition: Sendable {
    /// `Order {number}, {delivery.cost}`
    package struct Part: Sendable {
        package enum Piece: Sendable {
            case text(String)
            case place(Place, escape: Escape)
        }

        package var pieces: [Piece]

        package init(pieces: [Piece]) { self.pieces = pieces }
    }

    package enum Escape: Sendable, Hashable { case none, url }

    package var between: String
    package var parts: [Part]

    package init(between: String, parts: [Part]) {
        self.between = between
        self.parts = parts
    }
}
