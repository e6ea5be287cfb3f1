package import PlatformRuntime
package import PlatformSimulator

/// The way to other machines. Commands that check, test and explain are given none.
package protocol Network: Sendable {
    /// Reads the bodies of answers, XML among them.
    var reader: AnswerReader { get }

    /// Makes the codes of requests that are signed.
    var sign: MessageSigning { get }

    /// Makes what carries the requests of one connection.
    ///
    /// - Parameters:
    ///   - trust: certificates in PEM form that are trusted beside those of the system; may be empty.
    ///   - isPrivateAllowed: whether addresses of one's own network may be connected to.
    /// - Returns: the transport; `nil` where `trust` holds no certificate.
    func transport(trust: [UInt8], isPrivateAllowed: Bool) -> (any ClosableTransport)?

    /// Puts simulated platforms behind ports of this machine: the first at `port`, the others at the next
    /// ones; `nil` takes ports that are free.
    func serve(
        _ platforms: [any ServedPlatform], port: Int?, security: ServerSecurity
    ) -> Result<any ServedPorts, ServerFailure>

    /// A certificate for this machine with its key, both as PEM, good from a moment in milliseconds since
    /// 1970; `nil` where none can be made.
    func certificate(at moment: Int) -> (certificate: String, key: String)?
}
