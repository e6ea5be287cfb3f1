package import MapValues

/// One step that a value goes through between the two sides.
package enum Transform: Sendable {
    /// A look-up; the index is into ``MappingProgram/dictionaries``, the side is the one that is read.
    case dictionary(Int, from: Side)
    /// The id of the bound record across.
    case binding(record: String, from: Side)
    /// One text into named parts.
    case split(TextPattern)
    /// Named parts into one text.
    case join(TextPattern)
    /// One text into the parts of a name; surplus words go to `rest`.
    case splitName(order: [String], rest: String)
    /// The parts of a name into one text.
    case joinName(order: [String])
    case round(Rounding)
    /// × the rate that a dictionary has for the currency; the place holds the currency of the amount.
    case currency(table: Int, to: String, from: Place)
    /// Brings a text to a form; unfit when it cannot be. See ``TextForm``.
    case form(TextForm)
    case convert(Conversion)
}
