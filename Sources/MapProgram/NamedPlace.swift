/// A part of a value that stands in a place of its own.
package struct NamedPlace: Sendable {
    /// The name of the part.
    package var name: String
    /// Where the part stands.
    package var place: Place

    package init(name: String, place: Place) {
        self.name = name
        self.place = place
    }
}
