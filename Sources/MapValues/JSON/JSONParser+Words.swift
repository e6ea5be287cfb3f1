import MapSource

extension JSONParser {
    /// `true`, `false`, `null`, or what somebody wrote in their place.
    mutating func readWord(_ bytes: Span<UInt8>) -> Value? {
        let start = index
        while index < bytes.count, Byte.isWord(bytes[index]) { index += 1 }
        let word = String(copying: bytes, start..<index)
        switch word {
        case "true": return .bool(true)
        case "false": return .bool(false)
        case "null": return .null
        default: break
        }
        if index == bytes.count, ["true", "false", "null"].contains(where: { $0.hasPrefix(word) }) {
            return stopAtEnd(bytes, behind: "`\(word)`")
        }
        return readOddWord(bytes, word, from: start)
    }

    private mutating func readOddWord(_ bytes: Span<UInt8>, _ word: String, from start: Int) -> Value? {
        let range = start..<index
        let next = index < bytes.count ? bytes[index] : 0
        if next == UInt8(ascii: "(") {
            return stop {
                .jsonWord(
                    "Call of `\(word)`: JSON has no functions", fix: "Write its value", at: $0.span(range))
            }
        }
        if next == Byte.quote || next == Byte.apostrophe, word.utf8.count <= 2 {
            report {
                .jsonWord(
                    "`\(word)` before a quote is Python", fix: "Write it with `json.dumps`",
                    at: $0.span(range))
            }
            return readValue(bytes)
        }
        if let known = Self.knownWords[word] {
            let fix = known.fix
            report {
                .jsonWord("`\(word)` is \(known.language)", fix: fix, write: known.write, at: $0.span(range))
            }
            if word == "new" || word == "function" { skipBareText(bytes) }
            return .null
        }
        if let near = NearMiss.suggestions(for: word.lowercased(), among: ["true", "false", "null"]).first {
            report {
                .jsonWord(
                    "`\(word)` is no word of JSON", fix: "Write `\(near)`", write: near, at: $0.span(range))
            }
            return .null
        }
        if ["true", "false", "null"].contains(word.lowercased()) {
            let lower = word.lowercased()
            report {
                .jsonWord(
                    "`\(word)` has capital letters", fix: "Write `\(lower)`", write: lower, at: $0.span(range)
                )
            }
            return .null
        }
        return readBareText(bytes, from: start)
    }

    private struct KnownWord {
        let language: String
        let fix: Phrase
        /// What takes its place, where there is one thing only.
        let write: String?

        init(_ language: String, write: String) {
            self.language = language
            fix = "Write `\(write)`"
            self.write = write
        }

        init(_ language: String, fix: Phrase) {
            self.language = language
            self.fix = fix
            write = nil
        }
    }

    /// Words of other languages.
    private static let knownWords: [String: KnownWord] = [
        "True": KnownWord("Python", write: "true"), "False": KnownWord("Python", write: "false"),
        "None": KnownWord("Python", write: "null"), "nil": KnownWord("Ruby", write: "null"),
        "undefined": KnownWord("JavaScript", fix: "Leave the member out, or write `null`"),
        "NaN": KnownWord("no number of JSON", fix: "Leave the member out, or write `null`"),
        "Infinity": KnownWord("no number of JSON", fix: "Leave the member out, or write `null`"),
        "yes": KnownWord("YAML", fix: "Write `true`, or `\"yes\"` for the text"),
        "no": KnownWord("YAML", fix: "Write `false`, or `\"no\"` for the text"),
        "on": KnownWord("YAML", fix: "Write `true`, or `\"on\"` for the text"),
        "off": KnownWord("YAML", fix: "Write `false`, or `\"off\"` for the text"),
        "new": KnownWord("JavaScript", fix: "Write the value itself"),
        "function": KnownWord("JavaScript", fix: "Write a value: JSON has no functions"),
    ]

    /// A text without quotes, up to what would end a value.
    mutating func readBareText(_ bytes: Span<UInt8>, from start: Int) -> Value? {
        index = start
        skipBareText(bytes)
        let range = start..<index
        let text = String(copying: bytes, range)
        let shown = text.prefix(40)
        // A text that is cut for the message is not offered whole.
        let write = shown.count == text.count ? JSONWriter.text(.text(text)) : nil
        report {
            .jsonWord(
                "`\(shown)` without quotes", fix: "Write `\"\(shown)\"`", write: write, at: $0.span(range))
        }
        return .null
    }

    private mutating func skipBareText(_ bytes: Span<UInt8>) {
        let start = index
        let stops: [UInt8] = [
            Byte.comma, Byte.closeBrace, Byte.closeBracket, Byte.newline, Byte.carriageReturn, Byte.quote,
        ]
        while index < bytes.count, !stops.contains(bytes[index]) { index += 1 }
        while index > start + 1, bytes[index - 1] == Byte.space { index -= 1 }
    }
}
