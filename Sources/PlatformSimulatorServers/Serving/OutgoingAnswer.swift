import NIOCore
import NIOHTTP1
import PlatformSimulator

/// An answer on its way to the client that asked, whole or spoilt.
struct OutgoingAnswer {
    private typealias Part = HTTPServerResponsePart

    private let answer: WorldAnswer
    /// Whether the client asked for the headers alone.
    private let isHeadOnly: Bool
    /// Whether the connection stays open for the next request.
    private let isKept: Bool
    private let head: HTTPResponseHead

    init(_ answer: WorldAnswer, to request: HTTPRequestHead) {
        self.answer = answer
        isHeadOnly = request.method == .HEAD
        isKept = request.isKeepAlive
        var headers = HTTPHeaders(answer.headers.map { ($0.name, $0.value) })
        headers.replaceOrAdd(name: "Content-Length", value: String(answer.body.count))
        if !request.isKeepAlive {
            headers.replaceOrAdd(name: "Connection", value: "close")
        } else if request.version.minor == 0 {
            headers.replaceOrAdd(name: "Connection", value: "keep-alive")
        }
        head = HTTPResponseHead(
            version: .http1_1, status: HTTPResponseStatus(statusCode: answer.status), headers: headers)
    }

    /// Sends it. `done` is called when the connection is ready for another request.
    func send(_ context: ChannelHandlerContext, done: @escaping () -> Void) {
        switch answer.delivery {
        case .whole: sendWhole(context, done: done)
        case .late(let milliseconds):
            context.eventLoop.assumeIsolated().scheduleTask(in: .milliseconds(Int64(milliseconds))) {
                sendWhole(context, done: done)
            }
        case .dripping(let milliseconds):
            context.writeAndFlush(NIOAny(Part.head(head)), promise: nil)
            drip(0, milliseconds, context, done: done)
        case .creeping(let milliseconds): creep(rawHead + answer.body, 0, milliseconds, context)
        case .cut(let count):
            context.write(NIOAny(Part.head(head)), promise: nil)
            write(answer.body.prefix(count), context)
            context.writeAndFlush(NIOAny(Part.body(.byteBuffer(ByteBuffer())))).assumeIsolated()
                .whenComplete { _ in context.close(promise: nil) }
        case .lost: context.close(promise: nil)
        }
    }

    private func sendWhole(_ context: ChannelHandlerContext, done: @escaping () -> Void) {
        context.write(NIOAny(Part.head(head)), promise: nil)
        if !isHeadOnly { write(answer.body[...], context) }
        end(context, done: done)
    }

    private func end(_ context: ChannelHandlerContext, done: @escaping () -> Void) {
        context.writeAndFlush(NIOAny(Part.end(nil))).assumeIsolated().whenComplete { [isKept] _ in
            isKept ? done() : context.close(promise: nil)
        }
    }

    private func write(_ bytes: ArraySlice<UInt8>, _ context: ChannelHandlerContext) {
        guard !bytes.isEmpty else { return }
        let buffer = context.channel.allocator.buffer(bytes: bytes)
        context.write(NIOAny(Part.body(.byteBuffer(buffer))), promise: nil)
    }

    /// The body byte by byte.
    private func drip(
        _ index: Int, _ milliseconds: Int, _ context: ChannelHandlerContext, done: @escaping () -> Void
    ) {
        guard context.channel.isActive else { return }
        guard index < answer.body.count, !isHeadOnly else { return end(context, done: done) }
        write(answer.body[index...index], context)
        context.flush()
        context.eventLoop.assumeIsolated().scheduleTask(in: .milliseconds(Int64(milliseconds))) {
            drip(index + 1, milliseconds, context, done: done)
        }
    }

    /// Everything byte by byte, past the encoder, which knows only whole headers; then the end.
    private func creep(
        _ bytes: [UInt8], _ index: Int, _ milliseconds: Int, _ context: ChannelHandlerContext
    ) {
        guard index < bytes.count, context.channel.isActive,
            let encoder = try? context.pipeline.syncOperations.context(name: RequestHandler.encoderName)
        else { return context.close(promise: nil) }
        encoder.writeAndFlush(NIOAny(ByteBuffer(bytes: [bytes[index]])), promise: nil)
        context.eventLoop.assumeIsolated().scheduleTask(in: .milliseconds(Int64(milliseconds))) {
            creep(bytes, index + 1, milliseconds, context)
        }
    }

    private var rawHead: [UInt8] {
        var text = "HTTP/1.1 \(head.status)\r\n"
        for header in head.headers { text += "\(header.name): \(header.value)\r\n" }
        return Array((text + "\r\n").utf8)
    }
}
