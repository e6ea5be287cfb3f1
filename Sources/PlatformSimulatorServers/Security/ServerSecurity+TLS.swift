import NIOSSL
import PlatformSimulator

extension ServerSecurity {
    /// What the library needs; throws when a certificate or the key cannot be read.
    func context() throws -> NIOSSLContext? {
        guard case .on(let certificates, let key) = self else { return nil }
        let chain = try NIOSSLCertificate.fromPEMBytes(Array(certificates.utf8))
        let privateKey = try NIOSSLPrivateKey(bytes: Array(key.utf8), format: .pem)
        var configuration = TLSConfiguration.makeServerConfiguration(
            certificateChain: chain.map { .certificate($0) }, privateKey: .privateKey(privateKey))
        configuration.minimumTLSVersion = .tlsv12
        return try NIOSSLContext(configuration: configuration)
    }
}
