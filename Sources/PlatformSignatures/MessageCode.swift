import Crypto

/// Codes of messages with a shared secret, as platforms want them of requests and put them on calls of their
/// own.
///
/// This target takes bytes and gives bytes; it knows neither platforms nor requests. It alone imports
/// swift-crypto: nothing here is made by hand.
package enum MessageCode {
    /// HMAC-SHA256 (RFC 2104, FIPS 180-4) of a message.
    package static func sha256(secret: [UInt8], message: [UInt8]) -> [UInt8] {
        Array(HMAC<SHA256>.authenticationCode(for: message, using: SymmetricKey(data: secret)))
    }

    /// Whether a code is that of a message; the time that it takes tells nothing about the right one.
    package static func isRight(_ code: [UInt8], secret: [UInt8], message: [UInt8]) -> Bool {
        HMAC<SHA256>.isValidAuthenticationCode(
            code, authenticating: message, using: SymmetricKey(data: secret))
    }
}
