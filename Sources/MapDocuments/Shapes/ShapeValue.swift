/// What may stand under a key.
package indirect enum ShapeValue: Sendable {
    /// A text, a number, or `true` and `false` as text.
    case text
    /// `true` or `false`.
    case flag
    /// One of some words.
    case words([String])
    /// One of some words, or `options.NAME` of the pair.
    case choice([String])
    /// A list.
    case list(ShapeValue)
    /// One value, or a list of them.
    case oneOrList(ShapeValue)
    /// A mapping with names of the author's choice.
    case named(ShapeValue)
    /// A mapping with known keys.
    case shape(ShapeName)
    /// The same where only this place has it.
    case keys(Shape)
    /// A mapping with the names of the sides as keys.
    case bySide(ShapeValue)
    /// Links by name, and copies under `same`.
    case links
    /// One of several.
    case either([ShapeValue])
    /// Whatever the place has a use for; it is checked elsewhere.
    case any

    /// One value for both sides, or one for each.
    static func forSides(_ value: ShapeValue) -> ShapeValue { .either([value, .bySide(value)]) }
    /// A word of an outcome, or a value in its place.
    static let outcome = ShapeValue.either([.words(DocumentReader.outcomeWords), .shape(.defaultOutcome)])
    /// One text or several.
    static let texts = ShapeValue.oneOrList(.text)
}
