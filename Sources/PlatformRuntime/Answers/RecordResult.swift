/// What became of one record of a bulk call.
package struct RecordResult: Sendable, Hashable {
    /// What became of it.
    package enum Fate: Sendable, Hashable {
        case done(id: String?)
        case refused(String)
        /// Not carried out, because another record of the same call was refused: send it without that one.
        case heldBack
        /// The answer does not speak of it: it has to be looked for.
        case unknown
    }

    /// The key by which it was sent.
    package var key: String
    /// What became of it.
    package var fate: Fate

    package init(key: String, fate: Fate) {
        self.key = key
        self.fate = fate
    }
}
