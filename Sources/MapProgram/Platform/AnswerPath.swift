/// A place in the body of an answer: `orders`, `_embedded.leads`, `errors.*.error`; empty for the whole.
package struct AnswerPath: Sendable, Hashable {
    /// One step on the way.
    package enum Step: Sendable, Hashable {
        case member(String)
        /// Every element of a list, or every member of an object.
        case each
    }

    /// The steps from the body on.
    package var steps: [Step]

    package init(steps: [Step]) { self.steps = steps }

    /// Reads `a.b.*.c`; `body` alone is the whole.
    package init(_ text: String) {
        guard text != "body" else {
            steps = []
            return
        }
        steps = text.split(separator: ".").map { $0 == "*" ? .each : .member(String($0)) }
    }
}
