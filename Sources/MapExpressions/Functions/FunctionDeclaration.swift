/// A function of the language: declared once, with all that checker, evaluator and reference need.
package struct FunctionDeclaration: Sendable {
    /// A part of the reference.
    package enum Topic: String, Sendable, Hashable, CaseIterable {
        case general = "Any value"
        case texts = "Texts"
        case numbers = "Numbers"
        case lists = "Lists"
        case times = "Dates and times"
        case optionals = "Optionals"
    }

    /// An expression and what it gives.
    package struct Example: Sendable {
        /// The expression, which needs no variables.
        package let expression: String
        /// The text form of the value, as `mapctl eval` prints it.
        package let result: String

        package init(_ expression: String, _ result: String) {
            self.expression = expression
            self.result = result
        }
    }

    /// The full name. For example: `startsWith`, `math.greatest`.
    package let name: String
    /// The part of the reference that it stands in.
    package let topic: Topic
    /// What it does, as sentences.
    package let summary: String
    /// Examples, which a test runs.
    package let examples: [Example]
    /// Its forms; the first that fits the arguments is the one that is called.
    package let overloads: [FunctionOverload]

    package init(
        _ name: String, _ topic: Topic, _ summary: String, examples: [Example] = [],
        _ overloads: [FunctionOverload]
    ) {
        self.name = name
        self.topic = topic
        self.summary = summary
        self.examples = examples
        self.overloads = overloads
    }
}
