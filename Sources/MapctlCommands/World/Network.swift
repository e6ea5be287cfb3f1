import PlatformRuntime

/// The way to other machines. Commands that check, test and explain are given none.
package protocol Network: Sendable {
    /// Makes what carries the requests of one connection.
    ///
    /// - Parameters:
    ///   - trust: certificates in PEM form that are trusted beside those of the system; may be empty.
    ///   - isPrivateAllowed: whether addresses of one's own network may be connected to.
    /// - Returns: the transport; `nil` where `trust` holds no certificate.
    func transport(trust: [UInt8], isPrivateAllowed: Bool) -> (any ClosableTransport)?
}
