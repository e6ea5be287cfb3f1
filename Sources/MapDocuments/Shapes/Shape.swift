/// The keys that a mapping of a document may have, each with what it holds and what it says.
///
/// The reader refuses every other key, and `mapctl schema` writes the same tables as JSON Schema, so that an
/// editor and the reader cannot differ.
package struct Shape: Sendable {
    /// What it is, as messages name it. For example: `a link`.
    package let what: String
    /// In the order in which people read them.
    package let keys: [ShapeKey]
    /// What stands under the name of a side, where sides are keys as well.
    package let ofSides: ShapeValue?
    /// What stands under names that somebody else declares; without it every other key is refused.
    package let others: ShapeValue?
    /// Keys without which the mapping means nothing.
    package let required: [String]

    init(
        _ what: String, sides: ShapeValue? = nil, required: [String] = [], others: ShapeValue? = nil,
        _ keys: [ShapeKey]
    ) {
        self.what = what
        self.keys = keys
        ofSides = sides
        self.required = required
        self.others = others
    }

    /// The names of the keys, sides apart.
    var names: [String] { keys.map(\.name) }
}
