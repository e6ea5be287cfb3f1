import Glibc

/// What the processor worked for this thread: other work of a busy machine does not count.
package enum ThreadTime {
    /// Does some work; gives what it gives, and the time that the processor took for it.
    package static func measured<Value, Failure: Error>(
        _ work: () throws(Failure) -> Value
    ) throws(Failure) -> (value: Value, time: Duration) {
        let start = now
        let value = try work()
        return (value, now - start)
    }

    private static var now: Duration {
        var time = timespec()
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
        return .seconds(time.tv_sec) + .nanoseconds(time.tv_nsec)
    }
}
