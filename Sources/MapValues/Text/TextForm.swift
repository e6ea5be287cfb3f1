/// A form that texts are brought to before they are compared or written.
///
/// Each is idempotent: bringing a text to it twice is the same as once.
package enum TextForm: Sendable, Hashable {
    /// Without white space at both ends.
    case trim
    /// In small letters, as Unicode maps each one by itself: `ẞ` to `ß`, `İ` to `i̇`.
    case lower
    /// In capital letters, as Unicode maps each one by itself: `ß` to `SS`.
    case upper
    /// White space inside to single spaces, none at the ends.
    case squeeze
    /// The digits `0` to `9` alone; unfit when there are none.
    case digits
    /// An e-mail address: without white space at both ends, `A` to `Z` in small letters.
    ///
    /// Letters past ASCII stay: whether they are equal is for the server of the address to say.
    case email
    /// A path of names, such as a category: `Furniture > Chairs` to `Furniture / Chairs`.
    ///
    /// Names stand between `/` or `>`, each squeezed; empty ones are left out. Unfit when none is left.
    case path
    /// Date and time as they stand, without their zone: `2024-12-29 14:05:13`, or `2024-12-29` for a date.
    ///
    /// Unfit when the text is no date, see ``CivilDateTime/read(_:)``. Parts of a second are left out.
    case wallClock
    /// A telephone number: `+`, and digits with the country in front.
    ///
    /// Of the text the digits alone count. As many as `digits` get the country in front; with the `trunk`,
    /// the prefix for calls inside the country, before so many, the country takes its place; more stay as
    /// they are; fewer are unfit. For example, with country 7, trunk 8 and 10 digits: `8 (900) 123-45-67` to
    /// `+79001234567`.
    case phone(country: String, trunk: String, digits: Int)
}
