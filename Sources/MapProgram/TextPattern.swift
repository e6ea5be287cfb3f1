/// A text made of named parts and fixed texts between them.
///
/// For example: `{width}[xх×]{depth}` — any one of the letters in brackets is read, the first is written.
/// `{hour:02}` is a part written two digits wide.
package struct TextPattern: Sendable, Hashable {
    /// A named part, or a fixed text.
    package enum Piece: Sendable, Hashable {
        /// A named part; `width` > 0 pads with zeros to that many digits.
        case part(name: String, width: Int)
        /// A fixed text; any of the alternatives is read, the first is written. Never empty.
        case fixed([String])
    }

    /// The pieces in their order.
    package var pieces: [Piece]

    package init(pieces: [Piece]) { self.pieces = pieces }

    /// The names of the parts, in their order in the text.
    package var partNames: [String] {
        pieces.compactMap { if case .part(let name, _) = $0 { name } else { nil } }
    }
}
