import NIOSSL

/// How connections are encrypted: TLS 1.2 or newer, the certificate and the name of the other end checked.
struct Encryption: Sendable {
    /// What the connections share.
    let context: NIOSSLContext

    /// `trust` has further certificates in PEM form; none of the system's is taken away.
    init(trust: [UInt8]) throws(TrustProblem) {
        var configuration = TLSConfiguration.makeClientConfiguration()
        configuration.minimumTLSVersion = .tlsv12
        configuration.certificateVerification = .fullVerification
        configuration.applicationProtocols = ["http/1.1"]
        do {
            if !trust.isEmpty {
                let certificates = try NIOSSLCertificate.fromPEMBytes(trust)
                guard !certificates.isEmpty else { throw TrustProblem.noCertificate }
                configuration.additionalTrustRoots = [.certificates(certificates)]
            }
            context = try NIOSSLContext(configuration: configuration)
        } catch {
            throw error as? TrustProblem ?? .noCertificate
        }
    }
}
