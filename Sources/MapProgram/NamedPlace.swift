/// A part of a value that stands in a place of its own.
package struct NamedPlace: Sendable {
    package var name: String
    package var place: Place

    package init(name: String, place: Place) {
        self.name = name
        self.place = place
    }
}
