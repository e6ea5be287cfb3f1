/// How much of a value survives the way there and back; later ones are weaker.
package enum Law: String, Sendable, Hashable, CaseIterable, Comparable {
    /// What goes over comes back, from either side.
    case iso
    /// What comes back changes only what was changed: what the other side cannot say stays as it is.
    case lens
    /// What comes back is the same up to a form that can be named, and then stays.
    case quotient
    /// Nothing comes back.
    case oneWay = "one_way"

    /// Whether the left keeps more than the right.
    package static func < (left: Law, right: Law) -> Bool { left.rank < right.rank }

    private var rank: Int {
        switch self {
        case .iso: 0
        case .lens: 1
        case .quotient: 2
        case .oneWay: 3
        }
    }
}
