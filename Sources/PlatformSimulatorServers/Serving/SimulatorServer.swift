import NIOConcurrencyHelpers
import NIOCore
import NIOHTTP1
import NIOPosix
import NIOSSL
package import PlatformSimulator

/// A simulated platform behind a port of the machine itself.
///
/// This target puts worlds behind sockets: HTTP/1.1 with or without TLS, and the ways in which a connection
/// can fail. It knows no rules of a platform, reads no clock and prints nothing; it listens to nobody but
/// the machine it runs on. A class because it is a port.
package final class SimulatorServer: Sendable {
    /// The port it listens at.
    package let port: Int
    private let channel: any Channel
    private let security: ServerSecurity

    /// The beginning of all its addresses. For example: `http://127.0.0.1:8081`.
    package var address: String { "\(security.isOn ? "https" : "http")://127.0.0.1:\(port)" }

    /// Listens at a port of the loopback; 0 takes one that is free.
    package static func start(
        _ platform: any ServedPlatform, port: Int = 0, security: ServerSecurity = .off,
        limits: ServerLimits = ServerLimits(), on threads: SimulatorThreads
    ) throws(ServerFailure) -> SimulatorServer {
        let context: NIOSSLContext?
        do { context = try security.context() } catch { throw .certificateUnreadable }
        let open = NIOLockedValueBox(0)
        let sender = WebhookSender(threads)
        let bootstrap = ServerBootstrap(group: threads.group)
            .serverChannelOption(.backlog, value: 256)
            .serverChannelOption(.socketOption(.so_reuseaddr), value: 1)
            .childChannelOption(.socketOption(.tcp_nodelay), value: 1)
            .childChannelInitializer { channel in
                channel.eventLoop.makeCompletedFuture {
                    try admit(channel, open, limits)
                    let pipeline = channel.pipeline.syncOperations
                    if let context { try pipeline.addHandler(NIOSSLServerHandler(context: context)) }
                    try addHTTP(to: pipeline, limits)
                    try pipeline.addHandler(
                        RequestHandler(limits: limits) { request in
                            let answer = platform.answer(request)
                            sender.send(platform.takeCalls())
                            return answer
                        })
                }
            }
        do {
            return SimulatorServer(try bootstrap.bind(host: "127.0.0.1", port: port).wait(), security)
        } catch {
            throw .cannotListen(port: port, errno: (error as? IOError)?.errnoCode ?? 0)
        }
    }

    private init(_ channel: any Channel, _ security: ServerSecurity) {
        self.channel = channel
        self.security = security
        port = channel.localAddress?.port ?? 0
    }

    /// Stops listening; connections that are open end with the threads.
    package func close() throws { try channel.close().wait() }

    /// Counts a connection in, and out when it ends; throws when there are too many.
    private static func admit(
        _ channel: any Channel, _ open: NIOLockedValueBox<Int>, _ limits: ServerLimits
    ) throws {
        let count = open.withLockedValue { count in
            count += 1
            return count
        }
        channel.closeFuture.whenComplete { _ in open.withLockedValue { $0 -= 1 } }
        if count > limits.connectionsMax { throw TooManyConnections() }
    }

    private static func addHTTP(
        to pipeline: ChannelPipeline.SynchronousOperations, _ limits: ServerLimits
    ) throws {
        var sizes = NIOHTTPDecoderLimitConfiguration()
        sizes.maxHeaderFieldSize = limits.headerBytesMax.one
        sizes.maxHeaderListSize = limits.headerBytesMax.all
        let decoder = HTTPRequestDecoder(
            leftOverBytesStrategy: .dropBytes, informationalResponseStrategy: .drop,
            limitConfiguration: sizes)
        try pipeline.addHandler(HTTPResponseEncoder(), name: RequestHandler.encoderName)
        try pipeline.addHandler(ByteToMessageHandler(decoder))
        try pipeline.addHandler(HTTPServerPipelineHandler())
        try pipeline.addHandler(HTTPServerProtocolErrorHandler())
    }

    private struct TooManyConnections: Error {}
}
