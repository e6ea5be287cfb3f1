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
            report { .jsonWord(known.message, fix: known.fix, at: $0.span(range)) }
            return .null
        }
        if let near = NearMiss.suggestions(for: word.lowercased(), among: ["true", "false", "null"]).first {
            report { .jsonWord("`\(word)` is no word of JSON", fix: "Write `\(near)`", at: $0.span(range)) }
            return .null
        }
        if ["true", "false", "null"].contains(word.lowercased()) {
            let lower = word.lowercased()
            report { .jsonWord("`\(word)` has capital letters", fix: "Write `\(lower)`", at: $0.span(range)) }
            return .null
        }
        return readBareText(bytes, from: start)
    }

    /// Words of other languages; the message names the language.
    private static let knownWords: [String: (message: String, fix: String)] = [
        "True": ("`True` is Python", "Write `true`"),
        "False": ("`False` is Python", "Write `false`"),
        "None": ("`None` is Python", "Write `null`"),
        "nil": ("`nil` is Ruby", "Write `null`"),
        "undefined": ("`undefined` is JavaScript", "Leave the member out, or write `null`"),
        "NaN": ("`NaN` has no form in JSON", "Leave the member out, or write `null`"),
        "Infinity": ("`Infinity` has no form in JSON", "Leave the member out, or write `null`"),
        "yes": ("`yes` is YAML", "Write `true`, or `\"yes\"` for the text"),
        "no": ("`no` is YAML", "Write `false`, or `\"no\"` for the text"),
        "on": ("`on` is YAML", "Write `true`, or `\"on\"` for the text"),
        "off": ("`off` is YAML", "Write `false`, or `\"off\"` for the text"),
        "new": ("`new` is JavaScript", "Write the value itself"),
        "function": ("`function` is JavaScript", "Write a value: JSON has no functions"),
    ]

    /// A text without quotes, up to what would end a value.
    mutating func readBareText(_ bytes: Span<UInt8>, from start: Int) -> Value? {
        index = start
        let stops: [UInt8] = [
            Byte.comma, Byte.closeBrace, Byte.closeBracket, Byte.newline, Byte.carriageReturn, Byte.quote,
        ]
        while index < bytes.count, !stops.contains(bytes[index]) { index += 1 }
        while index > start + 1, bytes[index - 1] == Byte.space { index -= 1 }
        let range = start..<index
        let text = String(copying: bytes, range).prefix(40)
        report { .jsonWord("`\(text)` without quotes", fix: "Write `\"\(text)\"`", at: $0.span(range)) }
        return .null
    }
}
