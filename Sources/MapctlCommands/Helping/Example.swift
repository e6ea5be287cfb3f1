/// A command line that a help text shows.
package struct Example: Sendable, Hashable {
    /// Where it runs, as a sentence; empty for one that runs everywhere.
    package var place: String
    /// What it does, without a full stop.
    package var says: String
    /// The words behind `mapctl`.
    package var arguments: String
}
