/// Whether an element or an entry may be left out when a list or a map is made.
package enum Presence: Sendable, Hashable {
    case always
    /// `[?x]`, `{?k: x}`: an optional, left out when it has no value.
    case whereValued
}
