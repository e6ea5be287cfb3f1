import MapProgram
import MapValues

/// The keys that an element is found again by.
struct KeyTarget {
    /// Where the key stands in the element that is read.
    let place: Place
    /// Where several keys can stand: a list of elements with a fixed member and the key.
    let element: (member: String, value: Value, name: String)?
    let scope: SourceScope
    let hasKits: Bool
}
