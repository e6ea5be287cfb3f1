/// Why a text is not read as XML.
package struct MarkupProblem: Error, Sendable, Hashable {
    /// What is wrong, for people.
    package var message: String
    /// From 1; `nil` where it is about the whole.
    package var line: Int?

    package init(_ message: String, line: Int? = nil) {
        self.message = message
        self.line = line
    }

    /// The message with its line.
    package var text: String { line.map { "\(message), line \($0)" } ?? message }
}
