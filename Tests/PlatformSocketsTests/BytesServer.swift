import NIOCore
import NIOPosix
import PlatformRuntime
import Synchronization

/// A server on loopback that keeps the bytes of a request as they arrive, and sends the bytes of an answer as
/// it is told. Of HTTP it knows where a head ends and how long a body is, and nothing else.
final class BytesServer: Sendable {
    private static let group = MultiThreadedEventLoopGroup(numberOfThreads: 1)

    let port: Int
    private let channel: any Channel
    private let box: Box

    init() async throws {
        let box = Box()
        self.box = box
        channel = try await ServerBootstrap(group: Self.group)
            .childChannelInitializer { channel in
                channel.eventLoop.makeCompletedFuture {
                    try channel.pipeline.syncOperations.addHandler(BytesHandler(box))
                }
            }
            .bind(host: "127.0.0.1", port: 0).get()
        port = channel.localAddress?.port ?? 0
    }

    /// What the next request is answered with.
    func willAnswer(_ answer: RawAnswer) {
        var text = "HTTP/1.1 \(answer.status) As Told\r\n"
        for (name, value) in answer.headers.sorted(by: { $0.key < $1.key }) {
            text += "\(name): \(value)\r\n"
        }
        if answer.status != 204 { text += "Content-Length: \(answer.body.count)\r\n" }
        box.answer.withLock { $0 = Array((text + "\r\n").utf8) + answer.body }
    }

    /// The bytes of the last request.
    var received: [UInt8] { box.received.withLock { $0 } }

    func stop() async { try? await channel.close().get() }
}

/// What a server and its connections share.
private final class Box: Sendable {
    let answer = Mutex<[UInt8]>([])
    let received = Mutex<[UInt8]>([])
}

/// One connection.
private final class BytesHandler: ChannelInboundHandler {
    typealias InboundIn = ByteBuffer

    private let box: Box
    private var received: [UInt8] = []

    init(_ box: Box) { self.box = box }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        received += unwrapInboundIn(data).readableBytesView
        guard let end = received.firstRange(of: Array("\r\n\r\n".utf8)) else { return }
        let head = String(decoding: received[..<end.lowerBound], as: UTF8.self).lowercased()
        let length = head.split(separator: "\r\n").first { $0.hasPrefix("content-length:") }
            .flatMap { Int($0.dropFirst("content-length:".count).drop { $0 == " " }) }
        guard received.count >= end.upperBound + (length ?? 0) else { return }
        let whole = received
        box.received.withLock { $0 = whole }
        received = []
        context.writeAndFlush(NIOAny(ByteBuffer(bytes: box.answer.withLock { $0 })), promise: nil)
    }

    func errorCaught(context: ChannelHandlerContext, error: any Error) { context.close(promise: nil) }
}
