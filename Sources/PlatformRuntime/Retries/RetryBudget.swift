/// How many repetitions all calls of one connection may still make, so that a platform that is down is not
/// asked twice as often as one that is up.
///
/// A token bucket as the AWS clients have it: each repetition takes tokens, a success gives some back.
package struct RetryBudget: Sendable, Hashable {
    /// Tokens of a full bucket.
    package static let capacity = 500
    /// Tokens of one repetition.
    static let costOfRepetition = 5
    /// Tokens of a repetition after an answer that never came.
    static let costOfDeadline = 10
    /// Tokens that a success without a repetition gives back.
    static let gainOfSuccess = 1

    /// Tokens that are left.
    package private(set) var tokens = capacity

    package init() {}

    /// Takes the tokens of a repetition; `false` where there are not enough.
    mutating func take(_ cost: Int) -> Bool {
        guard tokens >= cost else { return false }
        tokens -= cost
        return true
    }

    /// Gives tokens back.
    mutating func give(_ gain: Int) { tokens = min(Self.capacity, tokens + gain) }
}
