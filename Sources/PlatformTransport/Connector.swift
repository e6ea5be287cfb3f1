import NIOCore
import NIOHTTP1
import NIOHTTPCompression
import NIOPosix
import NIOSSL
import PlatformRuntime

/// Makes connections: looks up the name, checks every number behind it, connects to one that was checked.
struct Connector: Sendable {
    let encryption: Encryption
    let isPrivateAllowed: Bool
    let deadlines: Deadlines
    let bounds: AnswerBounds

    /// A connection over which requests can be sent.
    func connect(
        to address: WebAddress, by end: NIODeadline
    ) async throws(TransportFailure) -> any Channel {
        let loop = MultiThreadedEventLoopGroup.singleton.any()
        let end = min(end, .now() + .milliseconds(Int64(deadlines.connect)))
        let isEncrypted = address.scheme == "https"
        let port = address.port ?? (isEncrypted ? 443 : 80)
        let numbers: [SocketAddress]
        do {
            let late = TransportFailure.notSent("the name `\(address.host)` was not found in time")
            numbers = try await HostLookup.numbers(of: address.host, port: port, on: loop)
                .failing(with: late, at: end).get()
        } catch let failure as TransportFailure {
            throw failure
        } catch {
            throw .notSent("there is no host `\(address.host)`: \(FailureWords.says(error))")
        }
        for number in numbers {
            let problem = AddressRules.problem(
                of: number.ipAddress ?? "", for: address.host, isPrivateAllowed: isPrivateAllowed)
            if let problem { throw .forbidden(problem.says) }
        }
        var failure = TransportFailure.notSent("there is no host `\(address.host)`")
        for number in numbers {
            do throws(TransportFailure) {
                return try await connect(
                    to: number, name: isEncrypted ? address.host : nil, on: loop, by: end)
            } catch {
                failure = error
            }
        }
        throw failure
    }

    /// A connection to one number. `name` is what its certificate has to be made out for; `nil` for one
    /// without encryption.
    private func connect(
        to number: SocketAddress, name: String?, on loop: any EventLoop, by end: NIODeadline
    ) async throws(TransportFailure) -> any Channel {
        let late = TransportFailure.notSent("no connection in time")
        let ready = loop.makePromise(of: Void.self)
        do {
            let channel = try await ClientBootstrap(group: loop)
                .connectTimeout(max(.milliseconds(1), end - .now()))
                .channelInitializer { channel in
                    channel.eventLoop.makeCompletedFuture { try build(channel, name: name, ready: ready) }
                }
                .connect(to: number).get()
            if name == nil { ready.succeed() }
            do {
                try await ready.futureResult.failing(with: late, at: end).get()
                return channel
            } catch {
                channel.close(mode: .all, promise: nil)
                throw error
            }
        } catch {
            ready.fail(error)
            if let failure = error as? TransportFailure { throw failure }
            if case .connectTimeout? = error as? ChannelError { throw late }
            throw .notSent(FailureWords.says(error, of: "\(number.ipAddress ?? ""):\(number.port ?? 0)"))
        }
    }

    private func build(_ channel: any Channel, name: String?, ready: EventLoopPromise<Void>) throws {
        let pipeline = channel.pipeline.syncOperations
        if let name {
            // A number is checked against the certificate by itself; it is no name that can be asked for.
            let isNumber = (try? SocketAddress(ipAddress: name, port: 0)) != nil
            try pipeline.addHandlers([
                NIOSSLClientHandler(context: encryption.context, serverHostname: isNumber ? nil : name),
                HandshakeWatch(ready),
            ])
        }
        var limits = NIOHTTPDecoderLimitConfiguration()
        limits.maxHeaderFieldSize = bounds.headerBytes
        limits.maxHeaderListSize = bounds.headerBytes
        limits.maxHeaderFieldCount = bounds.headerCount
        let decoder = HTTPResponseDecoder(
            leftOverBytesStrategy: .dropBytes, informationalResponseStrategy: .drop,
            limitConfiguration: limits)
        try pipeline.addHandlers([
            HTTPRequestEncoder(), ByteToMessageHandler(decoder), NIOHTTPRequestHeadersValidator(),
            NIOHTTPResponseDecompressor(limit: .ratio(bounds.packing)),
            ExchangeHandler(deadlines: deadlines, bounds: bounds),
        ])
    }
}

extension EventLoopFuture where Value: Sendable {
    /// The same future, which fails at a moment if it has nothing by then.
    fileprivate func failing(with error: any Error, at end: NIODeadline) -> EventLoopFuture<Value> {
        let promise = eventLoop.makePromise(of: Value.self)
        let timer = eventLoop.scheduleTask(deadline: end) { promise.fail(error) }
        whenComplete { result in
            timer.cancel()
            promise.completeWith(result)
        }
        return promise.futureResult
    }
}
