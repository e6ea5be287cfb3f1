import PlatformSimulator

/// Bytes between two lines that say what they are (RFC 7468).
enum PEM {
    /// Characters of a line.
    private static let lineLength = 64

    static func text(_ label: String, _ bytes: [UInt8]) -> String {
        let encoded = Array(Base64.encode(bytes).utf8)
        var text = "-----BEGIN \(label)-----\n"
        for start in stride(from: 0, to: encoded.count, by: lineLength) {
            let line = encoded[start..<min(start + lineLength, encoded.count)]
            text += String(decoding: line, as: UTF8.self) + "\n"
        }
        return text + "-----END \(label)-----\n"
    }
}
