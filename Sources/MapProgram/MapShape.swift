/// How a platform carries entries under free names.
package enum MapShape: Sendable, Hashable {
    /// An object: `{"handle": value}`.
    case object
    /// A list of objects with the name in one member and the value in another.
    case list(key: String, value: String)
}
