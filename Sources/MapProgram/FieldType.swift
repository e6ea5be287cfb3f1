package import MapValues

/// What a platform says of one field: what it holds, how JSON carries it, and its limits.
package struct FieldType: Sendable, Hashable {
    /// What a field holds. The neutral form of a value, between decoding and encoding, follows from it:
    /// text for `text`, `code`, `date` (`2024-05-01`), `local` (`2024-05-01 10:00:00`), `instant`
    /// (as read, with its offset) and `parts`; a number for numbers; true or false for `bool`.
    package enum Kind: Sendable, Hashable {
        case text
        case integer
        case decimal
        case money
        case percent
        case bool
        /// A calendar date.
        case date
        /// A point in time, written with its offset.
        case instant
        /// A date and time on the clock of a zone, written without it.
        case local(zone: String)
        /// A code of a list; the index is into ``PlatformModel/codeLists``.
        case code(list: Int)
        /// A text made of parts.
        case parts(TextPattern)
        /// A list of records; the index is into ``PlatformModel/records``.
        case records(Int)
        /// A list of plain values.
        case values
        /// An embedded record; the index is into ``PlatformModel/records``.
        case record(Int)
        /// A record that declares its members in place by dotted names.
        case object
        /// Entries under free names; see ``MapShape``.
        case map(MapShape)
        /// Kept as it is.
        case any
    }

    /// How JSON carries a scalar.
    package enum Wire: Sendable, Hashable {
        /// Texts as text, numbers as numbers, booleans as booleans.
        case native
        /// A text carried as a number (`1001` for the text "1001").
        case number
        /// A number or boolean carried as text (`"10.0"`).
        case text
    }

    /// When a field may be written.
    package enum Writing: Sendable, Hashable { case never, create, afterCreate, always }

    /// What the field holds.
    package var kind: Kind
    /// How JSON carries it.
    package var wire: Wire = .native
    /// When it may be written.
    package var writing: Writing = .always
    /// Whether a record cannot be made without it.
    package var isRequired = false
    /// Digits behind the point that the platform keeps.
    package var scale: Int?
    /// Limits of the value for numbers, of the length in characters for texts.
    package var minimum: ExactDecimal?
    /// The upper limit, as ``minimum`` is the lower.
    package var maximum: ExactDecimal?
    /// Further values that count as absent.
    package var blank: [Value] = []
    /// The unit of a quantity. For example: `kg`.
    package var unit: String?
    /// Where the currency of an amount stands, as a path of the same record.
    package var currency: String?
    /// Whether `[]` may stand for an empty object.
    package var isEmptyListAbsent = false
    /// Whether no two records of an account have the same value.
    package var isUnique = false
    /// Whether it says how many are left to sell.
    package var isStock = false
    /// The profile of the platform in which the field exists; `nil` for all.
    package var profile: String?

    package init(_ kind: Kind) { self.kind = kind }
}
