/// When a link that is not for every run is written.
package enum Once: Sendable, Hashable {
    /// In the create.
    case create
    /// At the first run after the two records are bound.
    case bound
}
