/// Which faults a simulated platform has, how often, and how bad.
package struct FaultPlan: Sendable {
    /// The kinds that occur; one at a time.
    package var kinds: [FaultKind]
    /// Of a hundred requests, how many meet a fault. A clock that is wrong is always wrong.
    package var percent = 20
    /// Requests that a burst refuses, at most.
    package var burstMax = 5
    /// Seconds that a refusal asks to wait.
    package var waitSeconds = 1
    /// Milliseconds by which an answer is late, and between two bytes of one that drips.
    package var delayMilliseconds = (late: 2000, drip: 20)
    /// Bytes of a body that is huge.
    package var hugeBytes = 64 << 20
    /// Milliseconds by which the clock is ahead.
    package var skewMilliseconds = 300_000

    package init(kinds: [FaultKind]) { self.kinds = kinds }
}
