import NIOCore
import NIOPosix
import NIOSSL
package import PlatformRuntime

/// Sends requests over HTTP/1.1.
///
/// This target takes requests and gives answers, or says why there is none: not sent, lost, too late, too
/// large, led elsewhere, forbidden. It knows nothing of platforms, keys and limits, follows no redirect, uses
/// no proxy, and has no switch that makes encryption weaker.
package final class HTTPTransport: Transport {
    private let connector: Connector
    private let pool: ConnectionPool
    private let userAgent: String

    /// - Parameters:
    ///   - userAgent: what the program calls itself. For example: `mapctl/1.0`.
    ///   - trust: certificates in PEM form that are trusted beside those of the system.
    ///   - isPrivateAllowed: whether addresses of one's own network may be connected to.
    ///   - deadlines: how long each part may take.
    ///   - bounds: how large an answer may be.
    /// - Throws: that `trust` holds no certificate.
    package init(
        userAgent: String, trust: [UInt8] = [], isPrivateAllowed: Bool = false,
        deadlines: Deadlines = Deadlines(),
        bounds: AnswerBounds = AnswerBounds(bodyBytes: AnswerReader.bytesMax)
    ) throws(TrustProblem) {
        self.userAgent = userAgent
        connector = Connector(
            encryption: try Encryption(trust: trust), isPrivateAllowed: isPrivateAllowed,
            deadlines: deadlines, bounds: bounds)
        pool = ConnectionPool(rest: deadlines.rest)
    }

    /// Sends a request once; a connection of an earlier one is used again where it is open still.
    package func send(
        _ request: PlatformRequest, within milliseconds: Int
    ) async -> Result<RawAnswer, TransportFailure> {
        let end = NIODeadline.now() + .milliseconds(Int64(milliseconds))
        do throws(TransportFailure) {
            guard let address = WebAddress(request.origin) else {
                throw .forbidden("`\(request.origin)` is no address")
            }
            if let problem = AddressRules.problem(of: address) { throw .forbidden(problem.says) }
            let channel = try await channel(to: address, by: end)
            let whole = try await exchange(request, for: address, on: channel, by: end)
            if whole.isReusable {
                pool.put(channel, for: address.origin)
            } else {
                channel.close(promise: nil)
            }
            return .success(whole.answer)
        } catch {
            return .failure(error)
        }
    }

    /// Closes the connections that rest. The transport can be used again.
    package func close() async { await pool.closeAll() }

    private func channel(
        to address: WebAddress, by end: NIODeadline
    ) async throws(TransportFailure) -> any Channel {
        if let channel = pool.take(for: address.origin) { return channel }
        return try await connector.connect(to: address, by: end)
    }

    private func exchange(
        _ request: PlatformRequest, for address: WebAddress, on channel: any Channel, by end: NIODeadline
    ) async throws(TransportFailure) -> WholeAnswer {
        let promise = channel.eventLoop.makePromise(of: WholeAnswer.self)
        let exchange = Exchange(
            head: RequestHead.head(of: request, for: address, userAgent: userAgent), body: request.body,
            end: end, promise: promise)
        do {
            return try await withTaskCancellationHandler {
                // A connection that has just ended has no handler any more that could end the exchange.
                channel.writeAndFlush(exchange).whenFailure { error in
                    promise.fail(TransportFailure.notSent(FailureWords.says(error)))
                }
                return try await promise.futureResult.get()
            } onCancel: {
                channel.close(promise: nil)
            }
        } catch {
            channel.close(promise: nil)
            throw error as? TransportFailure ?? .lost(FailureWords.says(error))
        }
    }
}
