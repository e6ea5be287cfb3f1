import MapProgram

/// Reads a pattern: `{width}[xх×]{depth}`, `{hour:02}:00`.
enum TextPatternParser {
    /// The pattern, or `nil` when its braces or brackets do not close, a part has no name or stands twice,
    /// or two parts touch (nothing would tell where one ends).
    static func parse(_ text: String) -> TextPattern? {
        var pieces: [TextPattern.Piece] = []
        var names: Set<String> = []
        var rest = Array(text)[...]
        var fixed = ""
        func flush() {
            if !fixed.isEmpty { pieces.append(.fixed([fixed])) }
            fixed = ""
        }
        while let character = rest.popFirst() {
            switch character {
            case "{":
                guard let end = rest.firstIndex(of: "}") else { return nil }
                let inner = rest[rest.startIndex..<end].split(
                    separator: ":", omittingEmptySubsequences: false)
                rest = rest[(end + 1)...]
                guard let first = inner.first, !first.isEmpty else { return nil }
                // Not `String(first)`, which is found by type at run time.
                let name = first.reduce(into: "") { $0.append($1) }
                guard names.insert(name).inserted else { return nil }
                var width = 0
                if inner.count == 2 {
                    guard inner[1].first == "0", let digits = Int(String(inner[1])), digits > 0, digits < 20
                    else { return nil }
                    width = digits
                }
                flush()
                if case .part? = pieces.last { return nil }
                pieces.append(.part(name: name, width: width))
            case "[":
                guard let end = rest.firstIndex(of: "]"), end > rest.startIndex else { return nil }
                flush()
                pieces.append(.fixed(rest[rest.startIndex..<end].map(String.init)))
                rest = rest[(end + 1)...]
            case "}", "]": return nil
            default: fixed.append(character)
            }
        }
        flush()
        return names.isEmpty ? nil : TextPattern(pieces: pieces)
    }
}
