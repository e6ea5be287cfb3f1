package import MapValues

/// What became of a record that was to be created.
package enum CreateResult: Sendable {
    /// It was created.
    case made(id: String?, answer: PlatformAnswer)
    /// An answer was lost; the record was looked for and is there.
    case found(id: String?, record: Value)
    /// An answer was lost, and the record is there by its key: very likely the one that was sent.
    case taken(Refusal)
}
