/// A token that is asked for, used for a while, and asked for again.
package struct SessionProgram: Sendable, Hashable {
    /// How long a token holds.
    package enum Life: Sendable, Hashable {
        /// Milliseconds.
        case fixed(Int)
        /// A place in the answer with seconds.
        case told(AnswerPath)
        /// Until it is refused.
        case open
    }

    /// The operation that gives it.
    package var operation: String
    /// Where it stands in the answer.
    package var token: AnswerPath
    /// How long a token holds.
    package var life: Life
    /// Settings that the answer replaces: kept durably before the token is used.
    package var keep: [String: AnswerPath]
    /// The settings that the operation needs, so that a connection without them is known in another way.
    package var settings: [String] = []
    /// Where it goes.
    package var place: AuthProgram.Place

    package init(
        operation: String, token: AnswerPath, life: Life, keep: [String: AnswerPath], place: AuthProgram.Place
    ) {
        self.operation = operation
        self.token = token
        self.life = life
        self.keep = keep
        self.place = place
    }
}
