package import MapValues

/// What is done with a record once its partner was looked for.
package enum MatchDecision: Sendable {
    /// It is mapped: over a partner, or to a new record. With `fillsOnly` what the partner has stays.
    case write(over: Value?, fillsOnly: Bool)
    /// It is not mapped, for this reason.
    case hold(MappingResult.Outcome, String)
}
