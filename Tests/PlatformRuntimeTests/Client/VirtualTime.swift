import MapTestSupport
import PlatformRuntime
import Synchronization

/// Time that passes only where somebody waits, and chance of a seed.
final class VirtualTime: Surroundings {
    /// When it begins, in seconds since 1970.
    static let start = 1_700_000_000

    private let passed = Mutex(0)
    private let chance = Mutex(SeededRandom(seed: 5150))

    var milliseconds: Int { passed.withLock { $0 } }
    var seconds: Int { Self.start + milliseconds / 1_000 }

    func wait(milliseconds: Int) async throws { pass(milliseconds) }

    func random() -> UInt64 { chance.withLock { $0.next() } }

    func pass(_ milliseconds: Int) { passed.withLock { $0 += milliseconds } }
}
