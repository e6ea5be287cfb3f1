/// Base64 (RFC 4648) with padding.
package enum Base64 {
    private static let alphabet = Array(
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)

    /// Bytes as text.
    package static func encode(_ bytes: [UInt8]) -> String {
        var result: [UInt8] = []
        for start in stride(from: 0, to: bytes.count, by: 3) {
            let rest = bytes[start..<min(start + 3, bytes.count)]
            var group = 0
            for offset in 0..<3 { group = group << 8 | (offset < rest.count ? Int(rest[start + offset]) : 0) }
            for place in 0..<4 {
                result.append(
                    place <= rest.count ? alphabet[group >> (18 - 6 * place) & 63] : UInt8(ascii: "="))
            }
        }
        return String(decoding: result, as: UTF8.self)
    }

    /// The bytes of a text; `nil` for one that is not base64.
    package static func decode(_ text: String) -> [UInt8]? {
        let letters = Array(text.utf8)
        guard letters.count.isMultiple(of: 4) else { return nil }
        var bytes: [UInt8] = []
        for start in stride(from: 0, to: letters.count, by: 4) {
            let padding = letters[start..<start + 4].reversed().prefix { $0 == UInt8(ascii: "=") }.count
            guard padding <= (start + 4 == letters.count ? 2 : 0) else { return nil }
            var group = 0
            for letter in letters[start..<start + 4 - padding] {
                guard let digit = alphabet.firstIndex(of: letter) else { return nil }
                group = group << 6 | digit
            }
            group <<= 6 * padding
            for place in 0..<3 - padding { bytes.append(UInt8(group >> (16 - 8 * place) & 255)) }
        }
        return bytes
    }
}
