/// Takes secrets out of texts before anybody sees them: as they are, percent-encoded, and in base64.
package struct Redactor: Sendable {
    /// What stands in the place of a secret.
    package static let mark = "•••"
    /// Shorter texts are words of every language: to hide them would hide everything.
    static let lengthMin = 4

    /// Longest first, so that no secret leaves a piece of itself.
    private let needles: [String]

    /// A redactor of some secrets.
    package init(secrets: [String]) {
        var needles: Set<String> = []
        for secret in secrets where secret.utf8.count >= Self.lengthMin {
            needles.insert(secret)
            needles.insert(PercentEncoding.encode(secret))
            for encoded in PercentEncoding.strict(secret) { needles.insert(encoded) }
            needles.insert(Base64.encode(Array(secret.utf8)))
            // A secret inside a longer base64 text begins at one of three places in a group of bytes.
            for lead in 0..<3 {
                let bytes = [UInt8](repeating: 0, count: lead) + Array(secret.utf8)
                let encoded = Base64.encode(bytes).prefix { $0 != "=" }
                let first = (lead * 8 + 5) / 6
                let last = bytes.count * 8 / 6
                needles.insert(String(encoded.dropFirst(first).prefix(last - first)))
            }
        }
        self.needles = needles.filter { $0.utf8.count >= Self.lengthMin }.sorted {
            ($1.utf8.count, $0) < ($0.utf8.count, $1)
        }
    }

    /// A text without the secrets.
    package func redact(_ text: String) -> String {
        var text = text
        for needle in needles where text.contains(needle) {
            text = text.split(separator: needle, omittingEmptySubsequences: false).joined(
                separator: Self.mark)
        }
        return text
    }

    /// A request as people may see it: one line for the target, one a header, then the body.
    package func shown(_ request: PlatformRequest) -> String {
        var lines = ["\(request.method) \(request.url)"]
        lines += request.headers.map { "\($0.name): \($0.value)" }
        var text = lines.joined(separator: "\n")
        if !request.body.isEmpty { text += "\n\n" + String(decoding: request.body, as: UTF8.self) }
        return redact(text)
    }
}
