/// Which of two parts with equal remainders gets a unit first.
package enum TieRule: String, Sendable, Hashable, CaseIterable {
    /// The earlier one.
    case first
    /// The later one.
    case last
}
