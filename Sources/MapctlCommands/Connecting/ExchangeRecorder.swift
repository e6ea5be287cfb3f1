import PlatformRuntime
import Synchronization

/// A transport that keeps what went over it.
final class ExchangeRecorder: Transport {
    /// A request with what came of it.
    struct Exchange: Sendable {
        var request: PlatformRequest
        var result: Result<RawAnswer, TransportFailure>

        /// Bytes of both bodies.
        fileprivate var bodyBytes: Int { request.body.count + ((try? result.get().body.count) ?? 0) }
    }

    /// Bytes of the bodies that are kept, but for the last exchange, which always is.
    private static let bytesMax = 16 << 20

    private let inner: any Transport
    private let kept: Int
    private let exchanges = Mutex<[Exchange]>([])
    /// Requests that were sent.
    private let sent = Mutex(0)

    init(_ inner: any Transport, kept: Int) {
        self.inner = inner
        self.kept = kept
    }

    /// What was kept, oldest first.
    var all: [Exchange] { exchanges.withLock { $0 } }
    /// How many requests were sent.
    var count: Int { sent.withLock { $0 } }

    func send(
        _ request: PlatformRequest, within milliseconds: Int
    ) async -> Result<RawAnswer, TransportFailure> {
        let result = await inner.send(request, within: milliseconds)
        sent.withLock { $0 += 1 }
        guard kept > 0 else { return result }
        exchanges.withLock { exchanges in
            exchanges.append(Exchange(request: request, result: result))
            var bytes = exchanges.reduce(0) { $0 + $1.bodyBytes }
            while exchanges.count > 1, exchanges.count > kept || bytes > Self.bytesMax {
                bytes -= exchanges.removeFirst().bodyBytes
            }
        }
        return result
    }
}
