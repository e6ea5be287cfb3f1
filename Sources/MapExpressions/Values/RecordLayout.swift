/// A declared record with the readers of its fields.
struct RecordLayout: Sendable {
    struct Field: Sendable {
        /// As declared, but with the one name that stands in the object.
        var declaration: FieldDeclaration
        /// The index of its reader in the ``ReadingTable``.
        var reader: Int
    }

    var name: String
    var fields: [Field]
    private var places: [String: Int] = [:]

    init(name: String, fields: [Field]) {
        self.name = name
        self.fields = fields
        for (index, field) in fields.enumerated() { places[field.declaration.name] = index }
    }

    /// The place of a field in ``fields``.
    func index(of name: String) -> Int? { places[name] }
}
