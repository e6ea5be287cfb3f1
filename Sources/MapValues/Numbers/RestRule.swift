/// Where the units go that are left over when an amount is split in proportion.
package enum RestRule: String, Sendable, Hashable, CaseIterable {
    /// One unit each to the parts that lost most by rounding down.
    case largestRemainder = "largest_remainder"
    /// All to the first part that has a weight.
    case first
    /// All to the last part that has a weight.
    case last
}
