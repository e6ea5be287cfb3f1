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
