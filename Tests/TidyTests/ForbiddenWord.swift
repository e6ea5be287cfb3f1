/// A word that code may not contain.
struct ForbiddenWord: Sendable {
    /// As it stands in code. For example: `print`, `try!`, `@testable`.
    let shown: String
    /// The word alone.
    let word: String
    /// A sign that has to stand right before the word or behind it; `nil` for any.
    private let signBefore: UInt8?
    private let signAfter: UInt8?
    /// Whether only its call counts: the word with `(` right after it, and no `.` or `func` before it.
    private let isCall: Bool
    /// The targets that may use it.
    let allowedTargets: Set<String>
    /// The rule, for the message.
    let reason: String

    init(
        _ shown: String, call isCall: Bool = false, in allowedTargets: Set<String> = [],
        because reason: String
    ) {
        self.shown = shown
        self.isCall = isCall
        self.allowedTargets = allowedTargets
        self.reason = reason
        word = String(shown.filter { $0.isLetter || $0.isNumber || $0 == "_" })
        signBefore = shown.utf8.first.flatMap { CodeWord.isWordByte($0) ? nil : $0 }
        signAfter = shown.utf8.last.flatMap { CodeWord.isWordByte($0) ? nil : $0 }
    }

    /// Whether a word of code, which has the same letters, is this one.
    func matches(_ found: CodeWord) -> Bool {
        if let signBefore, found.before != signBefore { return false }
        if let signAfter, found.after != signAfter { return false }
        guard isCall else { return true }
        return found.after == UInt8(ascii: "(") && found.before != UInt8(ascii: ".")
            && found.previous != "func"
    }
}
