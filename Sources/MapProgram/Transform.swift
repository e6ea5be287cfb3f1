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

/// To a step, in a mode.
package struct Rounding: Sendable, Hashable {
    package var step: ExactDecimal
    package var mode: RoundingMode

    package init(step: ExactDecimal, mode: RoundingMode) {
        self.step = step
        self.mode = mode
    }
}

/// A change of type that loses nothing, or says what it loses.
package enum Conversion: Sendable, Hashable {
    /// A text that is a number; unfit when it is none.
    case textToNumber
    case numberToText
    case textToBool
    case boolToText
    case boolToNumber
    case numberToBool
    /// An instant to the clock of a zone.
    case instantToLocal(zone: String)
    /// The clock of a zone to an instant.
    case localToInstant(zone: String)
    case instantToDate(zone: String)
    case localToDate
    /// Date and time as they stand, without their zone.
    case wallClock
    /// Another unit: × the factor.
    case scale(ExactDecimal)
    /// The same parts in another order and with other texts between them, × the factor of the units.
    case parts(from: TextPattern, to: TextPattern, factor: ExactDecimal)
    case firstElement
    case toList
}
