package import MapValues

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
