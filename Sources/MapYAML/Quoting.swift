import MapSource

/// Writes text in quotes, for the fixes of findings.
enum Quoting {
    /// Longer texts are not offered as an edit: nobody reads it, and a hundred of them fill the memory.
    private static let editMax = 2_000

    /// A text in the quotes that need the fewest escapes. For example: `"0123"`, `'say "x"'`.
    static func quoted(_ text: String) -> String {
        let needsSingle = text.contains("\"") || text.contains("\\")
        guard needsSingle else { return "\"\(text)\"" }
        var result = "'"
        for character in text {
            if character == "'" { result += "'" }
            result.append(character)
        }
        return result + "'"
    }

    /// The advice to quote what stands at a span.
    static func solution(_ span: SourceSpan, _ message: Phrase? = nil) -> Diagnostic.Solution {
        guard span.range.count <= editMax else {
            return Diagnostic.Solution(message ?? "put the whole text in quotes")
        }
        let text = quoted(span.text)
        let isShort = text.utf8.count <= 60 && !text.utf8.contains(0x0A) && !text.utf8.contains(0x0D)
        let advice: Phrase = message ?? (isShort ? "quote it: \(text)" : "put the whole text in quotes")
        return Diagnostic.Solution(
            advice, replacements: [Diagnostic.Replacement(span, with: text)], isSafe: true)
    }

    /// A text short enough for a message, in back quotes.
    static func shown(_ text: String) -> String {
        let line = text.split(whereSeparator: \.isNewline).first.map(String.init) ?? ""
        let isCut = line.count > 40 || line.utf8.count < text.utf8.count
        return "`\(isCut ? String(line.prefix(40)) + "…" : line)`"
    }
}
