/// Carries requests to a platform: real ones over sockets, simulated ones in memory.
package protocol Transport: Sendable {
    /// Sends a request once and waits for its whole answer.
    ///
    /// - Parameters:
    ///   - request: what is sent, as it is.
    ///   - milliseconds: the time for all of it, from the look at the name to the last byte.
    /// - Returns: the answer, whatever its status, or why there is none.
    func send(
        _ request: PlatformRequest, within milliseconds: Int
    ) async -> Result<RawAnswer, TransportFailure>
}
