/// Why certificates cannot be trusted.
package enum TrustProblem: Error, Sendable, Hashable {
    /// The text has no certificate in PEM form.
    case noCertificate
}
