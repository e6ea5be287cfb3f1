/// Why no answer came.
package enum TransportFailure: Error, Sendable, Hashable {
    /// Nothing has been sent: no such name, no connection, no trust in the other end.
    case notSent(String)
    /// It has been sent, and no whole answer has come: nobody knows whether it was carried out.
    case lost(String)
    /// The time was over before a whole answer came.
    case deadline
    /// The answer is larger than anything that can be meant.
    case tooLarge
    /// The answer leads elsewhere, where no key may go.
    case redirected(to: String)
    /// The address may not be talked to.
    case forbidden(String)
    /// A file in place of a request could not be read or written.
    case file(String)
}
