/// How a number between two steps is brought to one of them.
package enum RoundingMode: String, Sendable, Hashable, CaseIterable {
    /// To the nearest; a tie away from zero (2.5 → 3, -2.5 → -3).
    case halfUp = "half_up"
    /// To the nearest; a tie to the even step (2.5 → 2, 3.5 → 4).
    case halfEven = "half_even"
    /// To the nearest; a tie towards zero (2.5 → 2).
    case halfDown = "half_down"
    /// Away from zero.
    case up
    /// Towards zero.
    case down
    /// Towards plus infinity.
    case ceiling
    /// Towards minus infinity.
    case floor
}

extension RoundingMode {
    /// Where a number lies between two neighbouring steps, seen from zero.
    enum Place {
        case belowHalf
        case half
        case aboveHalf
    }

    /// Whether a number strictly between two steps goes to the one farther from zero.
    func goesAwayFromZero(from place: Place, isNegative: Bool, stepIsOdd: Bool) -> Bool {
        switch self {
        case .up: true
        case .down: false
        case .ceiling: !isNegative
        case .floor: isNegative
        case .halfUp: place != .belowHalf
        case .halfDown: place == .aboveHalf
        case .halfEven: place == .aboveHalf || (place == .half && stepIsOdd)
        }
    }
}
