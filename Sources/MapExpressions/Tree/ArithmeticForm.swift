/// What an arithmetic operator works on, found out by the checker.
package enum ArithmeticForm: Sendable, Hashable {
    /// Two 64-bit integers; overflow is an error, division cuts towards zero.
    case int
    /// Two numbers of which at least one is a decimal; exact or an error.
    case decimal
    /// A number times a percentage: the product, divided by 100.
    case share
    /// A number over a percentage: the quotient, times 100.
    case perShare
    /// A division inside `round`, also of two integers: kept as a fraction until it is rounded.
    case fraction
    /// Two texts, one behind the other.
    case string
    /// Two lists, one behind the other.
    case list
    /// Timestamps and durations.
    case time
    /// Found out when the expression runs.
    case dynamic
}
