/// What a step makes of a text.
enum Changed {
    /// A run of bytes; `isSource` when it is part of what was given.
    case text(offset: Int, count: Int, isSource: Bool)
    /// The text cannot be brought there.
    case unfit
    /// The walk has to say.
    case declined
}
