package import MapValues

/// A record with declared fields, read from a JSON object field by field.
package struct RecordValue: Sendable {
    /// The object as it was read.
    package let fields: Fields
    let table: ReadingTable
    private let layoutIndex: Int32

    init(fields: Fields, layout: Int, table: ReadingTable) {
        self.fields = fields
        self.table = table
        layoutIndex = Int32(layout)
    }

    var layout: RecordLayout { table.layouts[Int(layoutIndex)] }

    /// The value of a declared field, given by its place in the layout; null where it is absent.
    func value(at index: Int) throws(EvaluationError) -> ExpressionValue {
        let field = table.layouts[Int(layoutIndex)].fields[index]
        guard let raw = fields[field.name] else {
            return table.absent(table.readers[field.reader])
        }
        return try table.read(raw, by: field.reader)
    }

    /// The value of a declared field, `nil` when no such field is declared.
    package func value(of name: String) throws(EvaluationError) -> ExpressionValue? {
        guard let index = layout.index(of: name) else { return nil }
        return try value(at: index)
    }

    /// Whether a declared field is there and not absent; `nil` when no such field is declared.
    package func has(_ name: String) -> Bool? {
        guard let index = layout.index(of: name) else { return nil }
        return has(at: index)
    }

    /// Whether a field is there and not absent, as the language counts absence.
    func has(at index: Int) -> Bool {
        let field = table.layouts[Int(layoutIndex)].fields[index]
        guard let raw = fields[field.name] else { return false }
        return !raw.isEmpty && !table.readers[field.reader].blank.contains(raw)
    }
}
