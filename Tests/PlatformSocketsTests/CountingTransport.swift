import PlatformRuntime
import Synchronization

/// Another transport, with what went over it.
final class CountingTransport: Transport {
    private let inner: any Transport
    private let requests = Mutex<[String]>([])

    init(_ inner: any Transport) { self.inner = inner }

    /// Method and path of each request that was sent.
    var sent: [String] { requests.withLock { $0 } }

    func send(
        _ request: PlatformRequest, within milliseconds: Int
    ) async -> Result<RawAnswer, TransportFailure> {
        let path = String(request.target.prefix { $0 != "?" })
        requests.withLock { $0.append("\(request.method) \(path)") }
        return await inner.send(request, within: milliseconds)
    }
}
