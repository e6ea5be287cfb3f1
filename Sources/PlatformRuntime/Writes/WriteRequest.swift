package import MapValues

/// What has to be sent to make a record so.
package struct WriteRequest: Sendable, Hashable {
    /// A call beside the write of the record itself.
    package struct Call: Sendable, Hashable {
        /// The operation.
        package var operation: String
        /// Its parameters; `record` and `records` are what is written.
        package var parameters: [String: Value]

        package init(operation: String, parameters: [String: Value]) {
            self.operation = operation
            self.parameters = parameters
        }
    }

    /// What stands for `record` in the body; `nil` where the record itself is as it should be.
    package var record: Value?
    /// Calls afterwards, in their order.
    package var calls: [Call] = []
    /// Whether a part can only be written once the record is there: read it again and write once more.
    package var isUnfinished = false

    package init() {}

    /// Whether nothing has to be sent.
    package var isEmpty: Bool { record == nil && calls.isEmpty && !isUnfinished }
}
