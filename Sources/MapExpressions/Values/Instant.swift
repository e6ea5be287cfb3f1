/// A point in time: seconds since 1970 in Greenwich, and nanoseconds on top.
///
/// Ranges from the year 1 to the end of 9999, as the specification of CEL has it.
package struct Instant: Sendable, Hashable {
    /// Seconds since the start of 1970; negative before.
    package let seconds: Int
    /// 0 ... 999,999,999, also before 1970.
    package let nanoseconds: Int32

    /// The first moment of the year 1.
    static let secondsMin = -62_135_596_800
    /// The last second of the year 9999.
    static let secondsMax = 253_402_300_799

    /// `nil` outside of the years 1 to 9999.
    package init?(seconds: Int, nanoseconds: Int = 0) {
        guard seconds >= Self.secondsMin, seconds <= Self.secondsMax, nanoseconds >= 0,
            nanoseconds < 1_000_000_000
        else { return nil }
        self.seconds = seconds
        self.nanoseconds = Int32(nanoseconds)
    }
}

extension Instant: Comparable {
    package static func < (left: Instant, right: Instant) -> Bool {
        left.seconds != right.seconds
            ? left.seconds < right.seconds : left.nanoseconds < right.nanoseconds
    }
}

extension Instant {
    /// The moment that lies a stretch of time later; `nil` outside of the range.
    package func adding(_ span: TimeSpan) -> Instant? {
        let (sum, overflow) = seconds.addingReportingOverflow(span.seconds)
        let nanos = Int(nanoseconds) + Int(span.nanoseconds)
        if overflow { return nil }
        let carry = nanos >= 1_000_000_000 ? 1 : nanos < 0 ? -1 : 0
        return Instant(seconds: sum + carry, nanoseconds: nanos - carry * 1_000_000_000)
    }

    /// The time from another moment to this one.
    package func since(_ other: Instant) -> TimeSpan? {
        TimeSpan(
            seconds: seconds - other.seconds, nanoseconds: Int(nanoseconds) - Int(other.nanoseconds))
    }
}
