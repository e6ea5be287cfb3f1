import NIOCore
import NIOHTTP1
import NIOPosix
import PlatformSimulator

/// Makes the calls that a platform's webhooks ask for, each once and without waiting for what comes of it,
/// as the platforms do. Calls to other machines are dropped: a simulated platform talks to nobody else.
struct WebhookSender: Sendable {
    /// Seconds for one call.
    private static let seconds: Int64 = 10

    private let threads: SimulatorThreads

    init(_ threads: SimulatorThreads) { self.threads = threads }

    /// Begins to make calls.
    func send(_ calls: [WebhookCall]) {
        for call in calls {
            guard let place = Place(call.address) else { continue }
            send(call, to: place)
        }
    }

    private func send(_ call: WebhookCall, to place: Place) {
        ClientBootstrap(group: threads.group).connectTimeout(.seconds(Self.seconds))
            .channelInitializer { channel in
                channel.eventLoop.makeCompletedFuture {
                    try channel.pipeline.syncOperations.addHTTPClientHandlers()
                    try channel.pipeline.syncOperations.addHandler(AnswerIgnorer())
                }
            }
            .connect(host: place.host, port: place.port)
            .whenSuccess { channel in
                let headers = HTTPHeaders([
                    ("Host", "\(place.host):\(place.port)"), ("Content-Type", call.contentType),
                    ("Content-Length", String(call.body.count)), ("Connection", "close"),
                ])
                let head = HTTPRequestHead(
                    version: .http1_1, method: .POST, uri: place.target, headers: headers)
                channel.write(HTTPClientRequestPart.head(head), promise: nil)
                let body = ByteBuffer(bytes: call.body)
                channel.write(HTTPClientRequestPart.body(.byteBuffer(body)), promise: nil)
                channel.writeAndFlush(HTTPClientRequestPart.end(nil), promise: nil)
                channel.eventLoop.scheduleTask(in: .seconds(Self.seconds)) { channel.close(promise: nil) }
            }
    }

    /// A place on the machine itself.
    struct Place {
        let host: String
        let port: Int
        let target: String

        /// Where an address leads; `nil` for other machines and for what is no plain HTTP.
        init?(_ address: String) {
            let scheme = "http://"
            guard address.hasPrefix(scheme) else { return nil }
            let rest = address.dropFirst(scheme.count)
            let authority = rest.prefix { $0 != "/" && $0 != "?" }
            let parts = authority.split(separator: ":", omittingEmptySubsequences: false)
            host = String(parts.first ?? "")
            guard ["localhost", "127.0.0.1"].contains(host), parts.count <= 2 else { return nil }
            guard let port = parts.count == 2 ? Int(parts[1]) : 80, (1...65_535).contains(port) else {
                return nil
            }
            self.port = port
            let path = rest.dropFirst(authority.count)
            target = path.hasPrefix("/") ? String(path) : "/" + path
        }
    }

    /// Ends the connection when the answer, whatever it is, has come.
    private final class AnswerIgnorer: ChannelInboundHandler {
        typealias InboundIn = HTTPClientResponsePart

        func channelRead(context: ChannelHandlerContext, data: NIOAny) {
            if case .end = unwrapInboundIn(data) { context.close(promise: nil) }
        }

        func errorCaught(context: ChannelHandlerContext, error: any Error) { context.close(promise: nil) }
    }
}
