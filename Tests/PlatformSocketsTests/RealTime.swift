import Glibc
import PlatformRuntime

/// The clocks of the system; waiting and chance are real.
struct RealTime: Surroundings {
    var milliseconds: Int {
        var time = timespec()
        clock_gettime(CLOCK_MONOTONIC, &time)
        return time.tv_sec * 1_000 + time.tv_nsec / 1_000_000
    }

    var seconds: Int { time(nil) }

    /// Milliseconds since 1970.
    static var wall: Int {
        var time = timespec()
        clock_gettime(CLOCK_REALTIME, &time)
        return time.tv_sec * 1_000 + time.tv_nsec / 1_000_000
    }

    func wait(milliseconds: Int) async throws { try await Task.sleep(for: .milliseconds(milliseconds)) }

    func random() -> UInt64 { .random(in: .min ... .max) }
}
