/// A query that a platform has signed: its parameters but one, sorted by name, are the message, and that one
/// is the code of it in hexadecimal digits.
package enum SignedQuery {
    /// Whether a query is the platform's own.
    ///
    /// - Parameters:
    ///   - query: as it came, percent-encoded, without a question mark.
    ///   - name: the parameter with the code. For example: `hmac`.
    ///   - secret: what both ends know.
    /// - Returns: `true` where the code is there once and is right.
    package static func isRight(_ query: String, code name: String, secret: [UInt8]) -> Bool {
        let parameters = query.split(separator: "&", omittingEmptySubsequences: true)
        let codes = parameters.filter { $0.hasPrefix(name + "=") }
        guard codes.count == 1, let code = bytes(ofHex: codes[0].dropFirst(name.utf8.count + 1)) else {
            return false
        }
        let rest = parameters.filter { !$0.hasPrefix(name + "=") }.sorted {
            Array($0.utf8).lexicographicallyPrecedes(Array($1.utf8))
        }
        return MessageCode.isRight(code, secret: secret, message: Array(rest.joined(separator: "&").utf8))
    }

    private static func bytes(ofHex text: Substring) -> [UInt8]? {
        let digits = text.utf8.compactMap { Character(UnicodeScalar($0)).hexDigitValue }
        guard digits.count == text.utf8.count, digits.count.isMultiple(of: 2) else { return nil }
        return stride(from: 0, to: digits.count, by: 2).map { UInt8(digits[$0] << 4 | digits[$0 + 1]) }
    }
}
