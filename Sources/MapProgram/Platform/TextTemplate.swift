/// A text with places for values: `orders/{id}.json`, `{since:unix}`.
package struct TextTemplate: Sendable, Hashable {
    /// A fixed text, or the name of a parameter or a setting.
    package enum Piece: Sendable, Hashable {
        case fixed(String)
        case value(name: String, form: Form)
    }

    /// How a value is written.
    package enum Form: String, Sendable, Hashable, CaseIterable {
        /// As it is.
        case plain
        /// A list as one text with commas.
        case comma
        /// A moment as seconds since 1970.
        case unix
        /// Date and time on the clock that the moment was written with: `2024-05-31 10:00:00`.
        case clock
        /// The day of a moment: `2024-05-31`.
        case day
        /// The same with the day before the year: `31-05-2024`.
        case dayFirst = "day_first"
        /// Date, hour and minute on the clock that the moment was written with: `2024-05-31 10:00`.
        case minute
        /// A moment at Greenwich without marks: `20240531T080000Z`.
        case compact
        /// A list as numbered parameters; stands in names. For example: `Status.{n}`.
        case numbered
    }

    /// The pieces in their order.
    package var pieces: [Piece]

    package init(pieces: [Piece]) { self.pieces = pieces }

    /// The names of the values that stand in it.
    package var names: [String] {
        pieces.compactMap { if case .value(let name, _) = $0 { name } else { nil } }
    }

    /// The only value, where nothing stands around it: its type is kept then.
    package var loneValue: String? {
        if pieces.count == 1, case .value(let name, .plain) = pieces[0] { name } else { nil }
    }
}
