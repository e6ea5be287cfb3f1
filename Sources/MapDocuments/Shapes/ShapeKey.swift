/// One key of a mapping.
package struct ShapeKey: Sendable {
    /// As it is written.
    package let name: String
    /// What may stand under it.
    package let value: ShapeValue
    /// What it says, as a sentence for people who write the file.
    package let says: String

    init(_ name: String, _ value: ShapeValue, _ says: String) {
        self.name = name
        self.value = value
        self.says = says
    }
}
