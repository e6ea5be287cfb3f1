/// Whether a simulated platform is talked to over TLS, and who it says it is.
package enum ServerSecurity: Sendable {
    /// Plain HTTP.
    case off
    /// TLS with a certificate and its key, both as PEM; the certificates behind the first are those that
    /// vouch for it.
    case on(certificates: String, key: String)

    /// Whether it is TLS.
    package var isOn: Bool {
        switch self {
        case .off: false
        case .on: true
        }
    }
}
