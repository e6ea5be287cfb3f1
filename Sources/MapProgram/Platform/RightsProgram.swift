/// Where a key's rights are told.
package struct RightsProgram: Sendable {
    /// The operation that tells them, if there is one.
    package var operation: String?
    /// Where they stand in its answer.
    package var at: AnswerPath
    /// Where the answer says what the key may see.
    package var access: AnswerPath?
    /// Where the answer says which sites the key may see.
    package var sites: AnswerPath?
    /// What each right is called in the platform's own pages.
    package var names: [String: String]

    package init(operation: String?, at: AnswerPath, names: [String: String]) {
        self.operation = operation
        self.at = at
        self.names = names
    }
}
