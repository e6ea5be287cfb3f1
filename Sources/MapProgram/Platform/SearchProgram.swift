/// How to find out whether a create has already happened.
package struct SearchProgram: Sendable, Hashable {
    /// The operation that searches.
    package var operation: String
    /// Its parameters by places of the record.
    package var parameters: [String: AnswerPath]
    /// Places that have to be equal in what is found.
    package var same: [AnswerPath]

    package init(operation: String, parameters: [String: AnswerPath], same: [AnswerPath]) {
        self.operation = operation
        self.parameters = parameters
        self.same = same
    }
}
