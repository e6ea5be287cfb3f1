/// What is done with a kind of record by which operation.
package struct RecordCalls: Sendable {
    /// `list`, `read`, `create`, `update`, `delete` or `upload`, and the operation.
    package var operations: [Named<Written>] = []
    /// How its changes are read.
    package var changes: ChangesDeclaration?
    /// Where a person finds it.
    package var page: Written?
    /// Whether a write empties what it leaves out.
    package var isWhole = false

    package init() {}
}
