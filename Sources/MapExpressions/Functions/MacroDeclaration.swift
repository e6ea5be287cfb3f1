/// A macro of the language: looks like a function, but declares names or asks for presence.
package struct MacroDeclaration: Sendable {
    /// What the checker makes of a call with so many arguments.
    enum Shape: Sendable {
        case has
        case bind
        /// The arguments before the last are names, the last is the body.
        case loop(Comprehension.Form)
        /// So many names, then a condition, then the body.
        case filteredLoop(Comprehension.Form, names: Int)
        case optionalMap(ExpressionNode.OptionalMapForm)
    }

    /// The name before the bracket. For example: `exists`.
    package let name: String
    /// The part of the reference that it stands in.
    package let topic: FunctionDeclaration.Topic
    /// Its forms as an author would write them.
    package let signatures: [String]
    /// What it does, as sentences.
    package let summary: String
    /// Examples, which a test runs.
    package let examples: [FunctionDeclaration.Example]
    /// The shape for each number of arguments that it takes.
    let shapes: [Int: Shape]
}
