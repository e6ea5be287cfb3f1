/// What is done with a kind of record by which operation.
package struct RecordOperations: Sendable {
    /// The name of the record.
    package var name: String
    /// `list`, `get`, `create`, `update`, `delete`, `upload` → operation.
    package var operations: [String: String]
    /// How its changes are read.
    package var changes: ChangesProgram?

    package init(name: String, operations: [String: String], changes: ChangesProgram?) {
        self.name = name
        self.operations = operations
        self.changes = changes
    }
}
