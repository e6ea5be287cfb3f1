/// One of the two sides of a pair; neither is a source or a target by itself.
package enum Side: Int, Sendable, Hashable, CaseIterable {
    case first
    case second

    /// The side across.
    package var other: Side { self == .first ? .second : .first }
}
