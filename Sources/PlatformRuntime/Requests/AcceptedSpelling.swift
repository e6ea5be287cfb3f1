/// Brings a setting to its plain form: `https://demo.example.com/` to `demo`.
package enum AcceptedSpelling {
    /// The plain form of a text. What stands in the brackets of the pattern may be there or not; its one
    /// `{name}` is what counts. For example: `[https://]{shop}[.example.com][/]`.
    package static func plain(_ text: String, pattern: String) -> String {
        guard let open = pattern.firstIndex(of: "{"), let close = pattern[open...].firstIndex(of: "}")
        else { return text }
        var rest = Substring(text)
        for piece in optional(pattern[..<open]) where rest.hasPrefix(piece) {
            rest = rest.dropFirst(piece.count)
        }
        for piece in optional(pattern[pattern.index(after: close)...]).reversed() where rest.hasSuffix(piece)
        {
            rest = rest.dropLast(piece.count)
        }
        return String(rest)
    }

    /// The texts in brackets, in their order.
    private static func optional(_ pattern: Substring) -> [Substring] {
        var pieces: [Substring] = []
        var rest = pattern
        while let open = rest.firstIndex(of: "["), let close = rest[open...].firstIndex(of: "]") {
            pieces.append(rest[rest.index(after: open)..<close])
            rest = rest[rest.index(after: close)...]
        }
        return pieces
    }
}
