/// A length of time, exact to the nanosecond, up to about 290 years.
///
/// The specification of CEL limits durations to what 64 bits hold in nanoseconds.
package struct TimeSpan: Sendable, Hashable {
    /// Whole seconds, towards zero.
    package let seconds: Int
    /// The rest; of the same sign as the seconds.
    package let nanoseconds: Int32

    /// A length from seconds and nanoseconds of any sign; `nil` when it is too long.
    package init?(seconds: Int, nanoseconds: Int = 0) {
        let (total, overflow) = seconds.addingReportingOverflow(nanoseconds / 1_000_000_000)
        if overflow { return nil }
        var whole = total
        var rest = nanoseconds % 1_000_000_000
        if whole > 0, rest < 0 {
            whole -= 1
            rest += 1_000_000_000
        } else if whole < 0, rest > 0 {
            whole += 1
            rest -= 1_000_000_000
        }
        let (product, isTooLong) = whole.multipliedReportingOverflow(by: 1_000_000_000)
        if isTooLong || product.addingReportingOverflow(rest).overflow { return nil }
        self.seconds = whole
        self.nanoseconds = Int32(rest)
    }
}

extension TimeSpan: Comparable {
    package static func < (left: TimeSpan, right: TimeSpan) -> Bool {
        left.seconds != right.seconds
            ? left.seconds < right.seconds : left.nanoseconds < right.nanoseconds
    }
}

extension TimeSpan {
    /// The sum; `nil` when it is too long.
    package func adding(_ other: TimeSpan) -> TimeSpan? {
        TimeSpan(
            seconds: seconds + other.seconds, nanoseconds: Int(nanoseconds) + Int(other.nanoseconds))
    }

    /// The same length in the other direction.
    package var negated: TimeSpan? { TimeSpan(seconds: -seconds, nanoseconds: -Int(nanoseconds)) }
}
