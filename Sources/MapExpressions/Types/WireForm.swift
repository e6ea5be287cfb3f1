/// How the raw JSON of a field carries its value, where that is not the JSON type of the same kind.
package enum WireForm: Sendable, Hashable {
    /// Texts as text, numbers as numbers, booleans as booleans, times as text with an offset.
    case native
    /// A text carried as a number (`1001` for the text "1001"), a boolean as 0 or 1.
    case number
    /// A number or a boolean carried as text (`"10.0"`, `"true"`).
    case text
    /// A timestamp carried as date and time without a zone, on the clock of this one.
    case local(zone: String)
    /// A timestamp carried as a date: its midnight in this zone.
    case date(zone: String)
    /// A timestamp carried as seconds since 1970, as a number or as text.
    case epochSeconds
    /// A timestamp carried as milliseconds since 1970, as a number or as text.
    case epochMilliseconds
    /// A map carried as a list of objects, the key in one member and the value in another.
    case entries(key: String, value: String)
}
