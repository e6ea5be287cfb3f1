import Crypto
import MapValues

/// A certificate that vouches for itself (X.509 version 3, P-256), with its key.
package struct ServerCertificate: Sendable {
    /// The certificate, for those who are to trust it.
    package let certificatePEM: String
    /// Its key, for the server.
    package let keyPEM: String

    /// Days before the moment and after it for which a certificate is good.
    package static let usualDays = (before: 1, after: 365)

    /// Makes one for names and numbers of a machine, good around a moment in milliseconds since 1970.
    package static func made(
        for names: [String] = ["localhost"], numbers: [[UInt8]] = [[127, 0, 0, 1]], at moment: Int,
        days: (before: Int, after: Int) = usualDays
    ) throws -> ServerCertificate {
        let key = P256.Signing.PrivateKey()
        let day = moment / 86_400_000
        let validity = (CivilDay(number: day - days.before), CivilDay(number: day + days.after))
        let body = body(names, numbers, validity, publicKey: Array(key.publicKey.derRepresentation))
        let signature = try key.signature(for: body)
        let whole = DER.sequence([
            body, DER.sequence([DER.ecdsaWithSHA256]), DER.bits(Array(signature.derRepresentation)),
        ])
        return ServerCertificate(
            certificatePEM: PEM.text("CERTIFICATE", whole), keyPEM: key.pemRepresentation + "\n")
    }

    private static func body(
        _ names: [String], _ numbers: [[UInt8]], _ validity: (CivilDay, CivilDay), publicKey: [UInt8]
    ) -> [UInt8] {
        // A certificate is told from others by a number; that of the key is as good as any.
        let serial = DER.tagged(0x02, [0x01] + publicKey.suffix(15))
        let name = DER.sequence([
            DER.set([DER.sequence([DER.commonName, DER.text(names.first ?? "simulator")])])
        ])
        let alternatives = DER.sequence(
            names.map { DER.tagged(0x82, Array($0.utf8)) } + numbers.map { DER.tagged(0x87, $0) })
        let isAuthority = DER.sequence([DER.tagged(0x01, [0xFF])])
        let extensions = DER.sequence([
            DER.sequence([DER.subjectAlternativeName, DER.tagged(0x04, alternatives)]),
            DER.sequence([DER.basicConstraints, DER.tagged(0x01, [0xFF]), DER.tagged(0x04, isAuthority)]),
        ])
        return DER.sequence([
            DER.tagged(0xA0, DER.tagged(0x02, [0x02])), serial, DER.sequence([DER.ecdsaWithSHA256]), name,
            DER.sequence([DER.time(validity.0), DER.time(validity.1)]), name, publicKey,
            DER.tagged(0xA3, extensions),
        ])
    }
}
