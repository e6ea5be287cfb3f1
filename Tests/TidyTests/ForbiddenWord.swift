/// A word that code may not contain.
struct ForbiddenWord: Sendable {
    /// The word as it stands in code. For example: `print`, `try!`.
    let word: String
    /// Whether only its call counts: the word with `(` right after it, and no `.` or `func` before it.
    let isCall: Bool
    /// The targets that may use it.
    let allowedTargets: Set<String>
    /// The rule, for the message.
    let reason: String

    init(
        _ word: String, call isCall: Bool = false, in allowedTargets: Set<String> = [], because reason: String
    ) {
        self.word = word
        self.isCall = isCall
        self.allowedTargets = allowedTargets
        self.reason = reason
    }
}
