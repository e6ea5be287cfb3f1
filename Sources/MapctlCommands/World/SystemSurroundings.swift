import Glibc
import PlatformRuntime

/// The clocks of the system, real waiting and real chance.
struct SystemSurroundings: Surroundings {
    var milliseconds: Int {
        var time = timespec()
        clock_gettime(CLOCK_MONOTONIC, &time)
        return time.tv_sec * 1_000 + time.tv_nsec / 1_000_000
    }

    var seconds: Int { time(nil) }

    func wait(milliseconds: Int) async throws { try await Task.sleep(for: .milliseconds(milliseconds)) }

    func random() -> UInt64 { .random(in: .min ... .max) }
}
