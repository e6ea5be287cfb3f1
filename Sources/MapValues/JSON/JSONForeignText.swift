import MapSource

/// Another format where JSON is expected, told by its first bytes.
struct JSONForeignText {
    /// The kinds of texts that come in the place of an answer.
    private enum Kind {
        case encoding(String)
        case binary(Phrase, fix: Phrase)
        case text(Phrase, fix: Phrase)
    }

    private let kind: Kind

    /// `nil` when the text may be JSON: then its own grammar says what is wrong.
    init?(_ bytes: Span<UInt8>, from start: Int) {
        guard let kind = Self.bytesKind(bytes, from: start) ?? Self.textKind(bytes, from: start) else {
            return nil
        }
        self.kind = kind
    }

    /// The finding, at the beginning of the text.
    func diagnostic(in file: SourceFile, at range: Range<Int>) -> Diagnostic {
        let start = range.lowerBound
        var end = start
        while end < range.upperBound, end < start + 40, file.bytes[end] != Byte.newline { end += 1 }
        let span = file.span(start..<end)
        switch kind {
        case .encoding(let name):
            return .jsonEncoding(
                "\(name) where UTF-8 is expected", because: "JSON is always UTF-8",
                fix: "Convert it: `iconv -f \(name.lowercased()) -t utf-8`", at: span)
        case .binary(let name, let fix): return .jsonBinary(name, fix: fix, at: span)
        case .text(let name, let fix): return .jsonForeignText(name, fix: fix, at: span)
        }
    }

    /// Formats that are known by their first bytes.
    private static let magics: [(bytes: [UInt8], kind: Kind)] = [
        ([0xFF, 0xFE, 0, 0], .encoding("UTF-32LE")), ([0xFF, 0xFE], .encoding("UTF-16LE")),
        ([0xFE, 0xFF], .encoding("UTF-16BE")), ([0, 0, 0, 0x7B], .encoding("UTF-32BE")),
        ([0, 0x7B], .encoding("UTF-16BE")), ([0, 0x5B], .encoding("UTF-16BE")),
        ([0x7B, 0], .encoding("UTF-16LE")), ([0x5B, 0], .encoding("UTF-16LE")),
        ([0x1F, 0x8B], .binary("Gzip data", fix: "Unpack it: `gzip -dc FILE`")),
        ([0x50, 0x4B, 3, 4], .binary("Zip archive", fix: "Unpack it: `unzip -p FILE`")),
        ([0x28, 0xB5, 0x2F, 0xFD], .binary("Zstandard data", fix: "Unpack it: `zstd -dc FILE`")),
        ([0x42, 0x5A, 0x68], .binary("Bzip2 data", fix: "Unpack it: `bzip2 -dc FILE`")),
        ([0x78, 0x9C], .binary("Deflate data", fix: "Ask for the answer without compression")),
        ([0x78, 0xDA], .binary("Deflate data", fix: "Ask for the answer without compression")),
        ([0x25, 0x50, 0x44, 0x46], .binary("PDF document", fix: "Give the JSON file")),
        ([0x89, 0x50, 0x4E, 0x47], .binary("PNG image", fix: "Give the JSON file")),
        ([0xFF, 0xD8, 0xFF], .binary("JPEG image", fix: "Give the JSON file")),
        (Array("SQLite format".utf8), .binary("SQLite database", fix: "Give the JSON file")),
        (Array("\u{7F}ELF".utf8), .binary("Program", fix: "Give the JSON file")),
        ([0x1E], .text("Record separators (RFC 7464)", fix: "Read it as a stream of records")),
        ([0, 0, 0, 0], .binary("NUL bytes", fix: "Look where the file was written: it was not finished")),
    ]

    private static func bytesKind(_ bytes: Span<UInt8>, from start: Int) -> Kind? {
        magics.first { magic in
            guard start + magic.bytes.count <= bytes.count else { return false }
            return magic.bytes.indices.allSatisfy { bytes[start + $0] == magic.bytes[$0] }
        }?.kind
    }

    /// How much of a text is looked at.
    static let lookAheadMax = 512

    private static func textKind(_ bytes: Span<UInt8>, from start: Int) -> Kind? {
        let first = bytes[start]
        if first == Byte.openBrace || first == Byte.openBracket || first == Byte.quote { return nil }
        let text = String(copying: bytes, start..<min(bytes.count, start + lookAheadMax))
        if first == Byte.less { return markup(text) }
        if text.hasPrefix("---") { return .text("YAML", fix: "Convert it to JSON") }
        if text.hasPrefix(")]}'") {
            return .text("Guard `)]}'` against foreign pages", fix: "Cut the first line off")
        }
        guard Byte.isWord(first) || first >= 0x80 else { return nil }
        return words(text)
    }

    private static func markup(_ text: String) -> Kind {
        if text.hasPrefix("<<<<<<<") {
            return .text("Conflict mark of a version control system", fix: "Resolve the conflict in the file")
        }
        if text.hasPrefix("<?xml") {
            return .text("XML", fix: "Ask the platform for JSON, or read it as XML")
        }
        let lower = text.lowercased()
        for tag in [
            "<!doctype html", "<html", "<head", "<body", "<br", "<b>", "<p>", "<h1", "<div", "<pre",
            "<center",
        ]
        where lower.hasPrefix(tag) {
            return .text(
                "HTML page",
                fix: "Open the address in a browser: a login page or an error came in place of the answer")
        }
        return .text("Markup", fix: "Ask the platform for JSON, or read it as XML")
    }

    /// Texts that begin with a letter or a digit.
    private static func words(_ text: String) -> Kind? {
        let line = text.prefix { $0 != "\n" && $0 != "\r\n" && $0 != "\r" }
        let word = line.prefix {
            $0.isLetter || $0.isNumber || $0 == "_" || $0 == "$" || $0 == "." || $0 == "-"
        }
        let rest = line.dropFirst(word.count)
        if line.hasPrefix("HTTP/") {
            return .text("Head of an HTTP answer", fix: "Save the body alone: `curl` without `-i`")
        }
        if ["data", "event"].contains(word), rest.hasPrefix(": ") {
            return .text("Event stream", fix: "Cut `data: ` off each line")
        }
        if ["var", "let", "const", "export", "module.exports"].contains(word), rest.first == " " {
            return .text("JavaScript", fix: "Keep only the value behind `=`")
        }
        if ["a", "O", "s"].contains(word), rest.hasPrefix(":"), rest.dropFirst().first?.isNumber == true {
            return .text("Serialized PHP", fix: "Write it with `json_encode`")
        }
        if word.first?.isNumber == true || ["true", "false", "null"].contains(word) { return table(line) }
        if rest.hasPrefix("("), !["NaN", "ObjectId"].contains(word) {
            return .text("Call of `\(word)`", fix: "Ask for plain JSON, without a callback")
        }
        if line.contains("="), !line.contains(where: { $0 == " " || $0 == "\"" || $0 == "{" || $0 == "," }) {
            return .text("Form data", fix: "Read the values from the form, or send JSON")
        }
        return table(line) ?? prose(line, word: String(word), rest: rest)
    }

    /// Several fields on the first line.
    private static func table(_ line: Substring) -> Kind? {
        for (mark, name) in [(";", "semicolons"), (",", "commas"), ("\t", "tabs")] as [(Character, String)]
        where line.filter({ $0 == mark }).count >= 2 && !line.contains("{") && !line.contains("]") {
            return .text("Table with \(name) (CSV)", fix: "Convert it to JSON: one object for each row")
        }
        return nil
    }

    private static func prose(_ line: Substring, word: String, rest: Substring) -> Kind? {
        let programWords = [
            "Warning", "Notice", "Error", "Deprecated", "Traceback", "Fatal", "Exception", "Parse",
        ]
        if programWords.contains(word), rest.first == ":" || rest.first == " " {
            return .text("Message of a program", fix: "Look into the log of the server that answered")
        }
        if rest.hasPrefix(": ") || rest == ":" { return .text("YAML", fix: "Convert it to JSON") }
        guard rest.first == " ", rest.dropFirst().first?.isLetter == true else { return nil }
        return .text(
            "Plain text", fix: "Look at the status of the answer: a message came in place of the data")
    }
}
