import NIOCore
import NIOHTTP1
import PlatformRuntime

/// One request on its way, with whom its answer is for.
struct Exchange: Sendable {
    /// The line of the request and its headers.
    var head: HTTPRequestHead
    /// The body; empty where none is sent.
    var body: [UInt8]
    /// When all of the answer has to be there.
    var end: NIODeadline
    /// Gets the answer, or a ``TransportFailure``.
    var promise: EventLoopPromise<WholeAnswer>
}
