import MapTestSupport
import NIOCore
import NIOPosix
import NIOSSL

/// A server on loopback that does to each connection what its script says, and nothing else.
final class HostileServer: Sendable {
    /// One thing that it does.
    enum Step: Sendable {
        /// Waits for the empty line behind the head of a request.
        case receive
        case send([UInt8])
        case wait(milliseconds: Int)
        /// Sends the same bytes again and again until the connection ends.
        case endless([UInt8], milliseconds: Int)
        case close
        /// Ends the connection as a crash does.
        case reset

        static func send(_ text: String) -> Step { .send(Array(text.utf8)) }
        static func endless(_ text: String, milliseconds: Int = 1) -> Step {
            .endless(Array(text.utf8), milliseconds: milliseconds)
        }
    }

    /// How it is encrypted.
    struct Encryption: Sendable {
        /// The file with its key and certificate.
        var certificate = "localhost"
        var newest: TLSVersion?
    }

    /// A thread of its own, so that no server holds up the client.
    private static let group = MultiThreadedEventLoopGroup(numberOfThreads: 1)

    let port: Int
    private let channel: any Channel

    init(_ script: [Step], encryption: Encryption? = nil) async throws {
        let context = try encryption.map { try Self.context($0) }
        channel = try await ServerBootstrap(group: Self.group)
            .serverChannelOption(.socketOption(.so_reuseaddr), value: 1)
            .childChannelInitializer { channel in
                channel.eventLoop.makeCompletedFuture {
                    if let context {
                        try channel.pipeline.syncOperations.addHandler(NIOSSLServerHandler(context: context))
                    }
                    try channel.pipeline.syncOperations.addHandler(ScriptHandler(script))
                }
            }
            .bind(host: "127.0.0.1", port: 0).get()
        port = channel.localAddress?.port ?? 0
    }

    func stop() async { try? await channel.close().get() }

    /// A file of this folder.
    static func data(_ name: String) -> [UInt8] {
        RepositoryFiles.bytes(of: "Tests/PlatformTransportTests/Data/\(name)") ?? []
    }

    private static func context(_ encryption: Encryption) throws -> NIOSSLContext {
        let text = data("\(encryption.certificate).pem")
        var configuration = TLSConfiguration.makeServerConfiguration(
            certificateChain: try NIOSSLCertificate.fromPEMBytes(text).map { .certificate($0) },
            privateKey: .privateKey(try NIOSSLPrivateKey(bytes: text, format: .pem)))
        if let newest = encryption.newest {
            configuration.minimumTLSVersion = .tlsv1
            configuration.maximumTLSVersion = newest
        }
        return try NIOSSLContext(configuration: configuration)
    }
}

/// Carries out a script over one connection.
private final class ScriptHandler: ChannelInboundHandler {
    typealias InboundIn = ByteBuffer

    private var steps: ArraySlice<HostileServer.Step>
    private var received: [UInt8] = []
    private var isReceiving = false

    init(_ steps: [HostileServer.Step]) { self.steps = steps[...] }

    func channelActive(context: ChannelHandlerContext) { next(context) }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        var buffer = unwrapInboundIn(data)
        received += buffer.readBytes(length: buffer.readableBytes) ?? []
        if isReceiving { receive(context) }
    }

    func errorCaught(context: ChannelHandlerContext, error: any Error) { context.close(promise: nil) }

    private func receive(_ context: ChannelHandlerContext) {
        let end = Array("\r\n\r\n".utf8)
        guard let range = received.firstRange(of: end) else { return }
        received.removeSubrange(..<range.upperBound)
        isReceiving = false
        next(context)
    }

    private func next(_ context: ChannelHandlerContext) {
        guard context.channel.isActive, let step = steps.popFirst() else { return }
        switch step {
        case .receive:
            isReceiving = true
            receive(context)
        case .send(let bytes): send(bytes, context) { self.next(context) }
        case .wait(let milliseconds): later(milliseconds, context) { self.next(context) }
        case .endless(let bytes, let milliseconds):
            send(bytes, context) {
                self.steps = [step]
                self.later(milliseconds, context) { self.next(context) }
            }
        case .close: context.close(promise: nil)
        case .reset:
            let linger = linger(l_onoff: 1, l_linger: 0)
            (context.channel as? any SocketOptionProvider)?.setSoLinger(linger)
                .assumeIsolated().whenComplete { _ in context.close(promise: nil) }
        }
    }

    private func send(_ bytes: [UInt8], _ context: ChannelHandlerContext, then: @escaping () -> Void) {
        context.writeAndFlush(NIOAny(ByteBuffer(bytes: bytes))).assumeIsolated().whenSuccess { then() }
    }

    private func later(_ milliseconds: Int, _ context: ChannelHandlerContext, then: @escaping () -> Void) {
        context.eventLoop.assumeIsolated().scheduleTask(in: .milliseconds(Int64(milliseconds))) { then() }
    }
}
