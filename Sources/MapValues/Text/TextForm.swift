/// A form that texts are brought to before they are compared or written.
package enum TextForm: Sendable, Hashable {
    case trim
    case lower
    case upper
    /// White space inside to single spaces.
    case squeeze
    case digits
    case email
    case path
    /// Date and time as they stand, without their zone.
    case wallClock
    /// A telephone number: digits with the country in front; `trunk` is the prefix inside the country.
    case phone(country: String, trunk: String, digits: Int)
}
