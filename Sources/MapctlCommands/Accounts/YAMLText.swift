/// Texts as scalars of YAML.
enum YAMLText {
    private static let words: Set<String> = [
        "true", "false", "yes", "no", "on", "off", "null", "y", "n", "inf", "nan",
    ]

    /// A text that is read as that text: quoted unless it is a plain word.
    static func written(_ text: String) -> String {
        let line = String(text.map { $0.isNewline || $0 == "\t" ? " " : $0 })
        if isPlain(line) { return line }
        guard line.contains("\"") || line.contains("\\") else { return "\"\(line)\"" }
        return "'" + line.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "''")
            + "'"
    }

    /// Letters of one alphabet, digits and dashes, beginning with a letter, and no word with a meaning.
    private static func isPlain(_ text: String) -> Bool {
        guard let first = text.utf8.first, isLetter(first), !words.contains(text.lowercased()) else {
            return false
        }
        return text.utf8.allSatisfy { byte in
            isLetter(byte) || (48...57).contains(byte) || byte == UInt8(ascii: "-")
                || byte == UInt8(ascii: "_")
        }
    }

    private static func isLetter(_ byte: UInt8) -> Bool {
        (65...90).contains(byte) || (97...122).contains(byte)
    }
}
