/// A declared record with the readers of its fields.
///
/// A class, as its fields are: they are looked at for every value that is read.
final class RecordLayout: Sendable {
    /// A field and how its value is read.
    final class Field: Sendable {
        /// As declared, but with the one name that stands in the object.
        let declaration: FieldDeclaration
        /// That name.
        let name: String
        /// The index of its reader in the ``ReadingTable``.
        let reader: Int

        init(declaration: FieldDeclaration, reader: Int) {
            self.declaration = declaration
            self.reader = reader
            name = declaration.name
        }
    }

    let name: String
    let fields: [Field]
    private let places: [String: Int]

    init(name: String, fields: [Field]) {
        self.name = name
        self.fields = fields
        var places: [String: Int] = [:]
        for (index, field) in fields.enumerated() { places[field.name] = index }
        self.places = places
    }

    /// The place of a field in ``fields``.
    func index(of name: String) -> Int? { places[name] }
}
