import Glibc
import MapValues
import PlatformSimulator
import PlatformSimulatorServers
import Synchronization

/// A place that only listens.
final class Heard: ServedPlatform {
    private let request = Mutex<WorldRequest?>(nil)

    func answer(_ request: WorldRequest) -> WorldAnswer {
        self.request.withLock { $0 = request }
        return WorldAnswer(status: 204)
    }

    /// The last request, waited for.
    func wait() -> WorldRequest? {
        for _ in 0..<500 {
            if let heard = request.withLock({ $0 }) { return heard }
            usleep(10_000)
        }
        return nil
    }

    func takeCalls() -> [WebhookCall] { [] }
    var state: Value { .null }
    func restore(_ state: Value) -> Bool { false }
}
