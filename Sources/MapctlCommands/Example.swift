/// A command line that a help text shows; a test runs each of them in the repository's root.
package struct Example: Sendable {
    /// What it does, without a full stop.
    package let says: String
    /// The words behind `mapctl`.
    package let arguments: String

    package init(_ says: String, _ arguments: String) {
        self.says = says
        self.arguments = arguments
    }

    /// The examples as a help text shows them, before everything else.
    static func discussion(_ examples: [Example]) -> String {
        let lines = examples.map { "  \($0.says):\n    mapctl \($0.arguments)" }
        return "Examples:\n" + lines.joined(separator: "\n")
    }
}
