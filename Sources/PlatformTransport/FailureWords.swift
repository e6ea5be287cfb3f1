import Glibc
import NIOCore
import NIOHTTP1
import NIOHTTPCompression
import NIOSSL

/// Errors of the libraries in words for people.
enum FailureWords {
    /// What an error says. `place` is what was connected to.
    static func says(_ error: any Error, of place: String = "") -> String {
        switch error {
        case let error as IOError: system(error.errnoCode, place)
        case let error as NIOSSLError: encryption(error)
        case let error as BoringSSLError: encryption("\(error)")
        case is NIOSSLExtraError: "its certificate is made out for another name"
        case let error as HostLookup.Failure: error.says
        case is NIOHTTPDecompression.DecompressionError, is NIOHTTPDecompression.ExtraDecompressionError:
            "the answer is packed in a way that cannot be read"
        case let error as HTTPParserError where error == .invalidEOFState:
            "the connection was closed before the answer was whole"
        case is HTTPParserError: "what came is not HTTP"
        case is ChannelError: "the connection was closed"
        default: "\(error)"
        }
    }

    private static func system(_ code: Int32, _ place: String) -> String {
        let at = place.isEmpty ? "" : " at \(place)"
        return switch code {
        case ECONNREFUSED: "nobody listens\(at)"
        case ECONNRESET, EPIPE: "the connection was broken off"
        case EHOSTUNREACH, ENETUNREACH: "there is no way\(at)"
        case ETIMEDOUT: "no connection in time\(at)"
        default: String(cString: strerror(code))
        }
    }

    private static func encryption(_ error: NIOSSLError) -> String {
        switch error {
        case .unableToValidateCertificate: "its certificate is not trusted"
        case .uncleanShutdown: "the connection was broken off"
        default: encryption("\(error)")
        }
    }

    /// The library of the encryption tells its reasons by names in a text.
    private static func encryption(_ text: String) -> String {
        let reasons = [
            (
                "CERTIFICATE_VERIFY_FAILED",
                "its certificate is not trusted: it has run out, or its signer is unknown"
            ),
            ("UNSUPPORTED_PROTOCOL", "it does not speak TLS 1.2 or newer"),
            ("PROTOCOL_VERSION", "it does not speak TLS 1.2 or newer"),
            ("WRONG_VERSION_NUMBER", "it does not speak TLS"),
            ("HTTP_REQUEST", "it does not speak TLS"),
            ("HANDSHAKE_FAILURE", "it agrees to no safe way to encrypt"),
        ]
        for (name, says) in reasons where text.contains(name) { return says }
        return "the connection cannot be encrypted: \(text.prefix(200))"
    }
}
