import NIOCore
import NIOHTTP1
import PlatformSimulator

/// Collects the parts of a request, asks for the answer, and lets it go out the way it should.
///
/// A class because the library's pipelines are made of such.
final class RequestHandler: ChannelInboundHandler {
    typealias InboundIn = HTTPServerRequestPart
    typealias OutboundOut = HTTPServerResponsePart

    /// Under which the pipeline has the encoder of answers.
    static let encoderName = "encoder"

    private let limits: ServerLimits
    private let answer: @Sendable (WorldRequest) -> WorldAnswer
    private var head: HTTPRequestHead?
    private var body: [UInt8] = []
    /// Whether the request has been refused and the rest of it is thrown away.
    private var isRefused = false
    /// Ends a connection that brings no whole request in time.
    private var deadline: Scheduled<Void>?

    init(limits: ServerLimits, answer: @escaping @Sendable (WorldRequest) -> WorldAnswer) {
        self.limits = limits
        self.answer = answer
    }

    func handlerAdded(context: ChannelHandlerContext) { waitForRequest(context) }

    func handlerRemoved(context: ChannelHandlerContext) { deadline?.cancel() }

    func channelInactive(context: ChannelHandlerContext) {
        deadline?.cancel()
        context.fireChannelInactive()
    }

    func errorCaught(context: ChannelHandlerContext, error: any Error) { context.close(promise: nil) }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        switch unwrapInboundIn(data) {
        case .head(let head): begin(head, context)
        case .body(let part):
            guard !isRefused else { return }
            guard body.count + part.readableBytes <= limits.bodyBytesMax else {
                return refuse(.payloadTooLarge, context)
            }
            body += part.readableBytesView
        case .end:
            guard !isRefused, let head else { return }
            deadline?.cancel()
            deadline = nil
            self.head = nil
            let outgoing = OutgoingAnswer(answer(request(head)), to: head)
            body = []
            outgoing.send(context) { [self] in waitForRequest(context) }
        }
    }

    private func begin(_ head: HTTPRequestHead, _ context: ChannelHandlerContext) {
        guard !isRefused else { return }
        self.head = head
        body = []
        let length = head.headers.first(name: "content-length").flatMap { Int($0) } ?? 0
        guard length <= limits.bodyBytesMax else { return refuse(.payloadTooLarge, context) }
        guard let expected = head.headers.first(name: "expect") else { return }
        guard expected.lowercased() == "100-continue" else { return refuse(.expectationFailed, context) }
        let go = HTTPResponseHead(version: .http1_1, status: .continue)
        context.writeAndFlush(wrapOutboundOut(.head(go)), promise: nil)
    }

    /// The request as a world takes it. HEAD is GET without the body, which is left out later.
    private func request(_ head: HTTPRequestHead) -> WorldRequest {
        let method = head.method == .HEAD ? "GET" : head.method.rawValue
        var target = head.uri[...]
        // A client that takes this for a proxy names the whole address.
        if let scheme = target.firstRange(of: "://"), !target.hasPrefix("/") {
            let rest = target[scheme.upperBound...]
            target = rest.firstIndex(of: "/").map { rest[$0...] } ?? "/"
        }
        return WorldRequest(
            method, String(target), headers: head.headers.map { ($0.name, $0.value) }, body: body)
    }

    /// Refuses a request that is not worth reading to its end, and hangs up.
    private func refuse(_ status: HTTPResponseStatus, _ context: ChannelHandlerContext) {
        isRefused = true
        body = []
        let headers = HTTPHeaders([("Connection", "close"), ("Content-Length", "0")])
        let head = HTTPResponseHead(version: .http1_1, status: status, headers: headers)
        context.write(wrapOutboundOut(.head(head)), promise: nil)
        context.writeAndFlush(wrapOutboundOut(.end(nil))).assumeIsolated().whenComplete { _ in
            context.close(promise: nil)
        }
    }

    private func waitForRequest(_ context: ChannelHandlerContext) {
        deadline?.cancel()
        deadline = context.eventLoop.assumeIsolated().scheduleTask(
            in: .seconds(Int64(limits.requestSeconds))
        ) { context.close(promise: nil) }
    }
}
