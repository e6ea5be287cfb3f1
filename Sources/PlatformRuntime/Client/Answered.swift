/// An answer with what happened before it came.
package struct Answered: Sendable {
    /// The answer, which is a success.
    package var answer: PlatformAnswer
    /// Whether an earlier answer to the same call was lost.
    package var isAfterLoss: Bool
}
