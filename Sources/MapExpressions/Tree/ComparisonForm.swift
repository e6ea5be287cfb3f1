/// What a comparison works on, found out by the checker; every field may still be null when it runs.
package enum ComparisonForm: Sendable, Hashable {
    case bool
    case int
    /// Two numbers of which at least one is a decimal; exact.
    case decimal
    /// By code points.
    case string
    case timestamp
    case duration
    /// A value and null: is it absent?
    case null
    /// Found out when the expression runs, or of lists, maps, types and optionals.
    case dynamic
}
