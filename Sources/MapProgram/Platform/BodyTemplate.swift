package import MapValues

/// The body of a request with places for values.
package indirect enum BodyTemplate: Sendable {
    /// The same in every request.
    case fixed(Value)
    /// The value of a parameter with its type; the member around it is left out where it is not given.
    case parameter(String)
    /// A text with values in it.
    case text(TextTemplate)
    case object([(name: String, value: BodyTemplate)])
    case list([BodyTemplate])

    /// The name of a member whose value's own members stand in its place.
    package static let spread = "*"
}
