/// A command line that a help text shows; a test runs each of them in the repository's root.
package struct Example: Sendable {
    /// When it ends, which the test has to know.
    package enum Ending: Sendable { case byItself, onSignal }

    /// What it does, without a full stop.
    package let says: String
    /// The words behind `mapctl`.
    package let arguments: String
    /// When it ends.
    package let ending: Ending

    package init(_ says: String, _ arguments: String, ending: Ending = .byItself) {
        self.says = says
        self.arguments = arguments
        self.ending = ending
    }

    /// The examples as a help text shows them, before everything else.
    static func discussion(_ examples: [Example]) -> String {
        let lines = examples.map { "  \($0.says):\n    mapctl \($0.arguments)" }
        return "Examples:\n" + lines.joined(separator: "\n")
    }
}
