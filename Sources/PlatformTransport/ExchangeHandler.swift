import NIOCore
import NIOHTTP1
import NIOHTTPCompression
import PlatformRuntime

/// Carries one exchange at a time over a connection, and ends it by its deadlines and bounds.
final class ExchangeHandler: ChannelDuplexHandler {
    typealias InboundIn = HTTPClientResponsePart
    typealias OutboundIn = Exchange
    typealias OutboundOut = HTTPClientRequestPart

    private let deadlines: Deadlines
    private let bounds: AnswerBounds
    private var exchange: Exchange?
    /// Whether any of the request has left.
    private var hasSent = false
    private var head: HTTPResponseHead?
    private var body: [UInt8] = []
    private var lastPiece = NIODeadline.now()
    private var timers: [Scheduled<Void>] = []

    init(deadlines: Deadlines, bounds: AnswerBounds) {
        self.deadlines = deadlines
        self.bounds = bounds
    }

    func write(context: ChannelHandlerContext, data: NIOAny, promise: EventLoopPromise<Void>?) {
        let exchange = unwrapOutboundIn(data)
        self.exchange = exchange
        // From here on this handler ends it.
        promise?.succeed()
        (hasSent, head, body) = (false, nil, [])
        let loop = context.eventLoop.assumeIsolated()
        let headEnd = min(exchange.end, .now() + .milliseconds(Int64(deadlines.head)))
        timers = [
            loop.scheduleTask(deadline: exchange.end) { self.fail(.deadline, context) },
            loop.scheduleTask(deadline: headEnd) { if self.head == nil { self.fail(.deadline, context) } },
        ]
        let sent = context.eventLoop.makePromise(of: Void.self)
        sent.futureResult.assumeIsolated().whenComplete { result in
            switch result {
            case .success: self.hasSent = true
            case .failure(let error): self.fail(.notSent(FailureWords.says(error)), context)
            }
        }
        context.write(wrapOutboundOut(.head(exchange.head)), promise: sent)
        if !exchange.body.isEmpty {
            let buffer = context.channel.allocator.buffer(bytes: exchange.body)
            context.write(wrapOutboundOut(.body(.byteBuffer(buffer))), promise: nil)
        }
        context.write(wrapOutboundOut(.end(nil)), promise: nil)
    }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        guard exchange != nil else {
            // Nobody has asked for anything.
            context.close(promise: nil)
            return
        }
        lastPiece = .now()
        switch unwrapInboundIn(data) {
        case .head(let head): read(head, context)
        case .body(var buffer):
            guard body.count + buffer.readableBytes <= bounds.bodyBytes else {
                fail(.tooLarge, context)
                return
            }
            body += buffer.readBytes(length: buffer.readableBytes) ?? []
        case .end: succeed()
        }
    }

    private func read(_ head: HTTPResponseHead, _ context: ChannelHandlerContext) {
        self.head = head
        let redirects: [UInt] = [301, 302, 303, 307, 308]
        if redirects.contains(head.status.code), let target = head.headers.first(name: "location") {
            fail(.redirected(to: target), context)
            return
        }
        let length = head.headers.first(name: "content-length").flatMap { Int($0) }
        if let length, length > bounds.bodyBytes {
            fail(.tooLarge, context)
            return
        }
        watchPieces(context)
    }

    /// Ends the exchange when no piece of the body has come for too long.
    private func watchPieces(_ context: ChannelHandlerContext) {
        let end = lastPiece + .milliseconds(Int64(deadlines.idle))
        timers.append(
            context.eventLoop.assumeIsolated().scheduleTask(deadline: end) {
                guard self.exchange != nil else { return }
                if self.lastPiece + .milliseconds(Int64(self.deadlines.idle)) <= .now() {
                    self.fail(.deadline, context)
                } else {
                    self.watchPieces(context)
                }
            })
    }

    func errorCaught(context: ChannelHandlerContext, error: any Error) {
        if let limit = error as? NIOHTTPDecompression.DecompressionError, limit == .limit {
            fail(.tooLarge, context)
        } else if let parsing = error as? HTTPParserError, parsing == .headerOverflow {
            fail(.tooLarge, context)
        } else {
            let words = FailureWords.says(error)
            fail(hasSent ? .lost(words) : .notSent(words), context)
        }
    }

    func channelInactive(context: ChannelHandlerContext) {
        let words = "the connection was closed before the answer was whole"
        fail(hasSent ? .lost(words) : .notSent("the connection was closed before the request left"), context)
        context.fireChannelInactive()
    }

    private func succeed() {
        guard let exchange = take(), let head else { return }
        var headers: [String: String] = [:]
        for header in head.headers {
            let name = header.name.lowercased()
            headers[name] = headers[name].map { "\($0), \(header.value)" } ?? header.value
        }
        let answer = RawAnswer(status: Int(head.status.code), headers: headers, body: body)
        exchange.promise.succeed(WholeAnswer(answer: answer, isReusable: head.isKeepAlive))
        body = []
    }

    private func fail(_ failure: TransportFailure, _ context: ChannelHandlerContext) {
        let exchange = take()
        body = []
        context.close(promise: nil)
        exchange?.promise.fail(failure)
    }

    /// The exchange, which is over now.
    private func take() -> Exchange? {
        for timer in timers { timer.cancel() }
        timers = []
        defer { exchange = nil }
        return exchange
    }
}
