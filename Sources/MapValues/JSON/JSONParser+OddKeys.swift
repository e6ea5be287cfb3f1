import MapSource

extension JSONParser {
    /// A text in quotes of another kind; reads it as it was meant.
    mutating func readOddQuoted(_ bytes: Span<UInt8>) -> String? {
        guard let closing = closingQuote(bytes) else { return nil }
        let start = index
        var end = start + closing.opening.utf8.count
        let textStart = end
        let range = start..<end
        reportOnce(.quotes) { .jsonQuotes(closing.name, at: $0.span(range)) }
        let mark = Array(closing.closing.utf8)
        while end + mark.count <= bytes.count {
            if bytes[end] == mark[0], mark.indices.allSatisfy({ bytes[end + $0] == mark[$0] }) {
                index = end + mark.count
                return String(copying: bytes, textStart..<end)
            }
            end += bytes[end] == Byte.backslash ? 2 : 1
        }
        let name = closing.closing
        return stop { .jsonQuoteOpen(name, at: $0.span(range)) }
    }

    /// What closes the quote at the current place, if one stands there.
    func closingQuote(_ bytes: Span<UInt8>) -> (name: String, opening: String, closing: String)? {
        let kinds = [
            ("single quotes", "'", "'"), ("backticks", "`", "`"),
            ("typographic quotes", "\u{201C}", "\u{201D}"),
            ("low quotes", "\u{201E}", "\u{201C}"), ("guillemets", "\u{AB}", "\u{BB}"),
            ("single typographic quotes", "\u{2018}", "\u{2019}"), ("closing quotes", "\u{201D}", "\u{201D}"),
        ]
        return kinds.first { kind in
            var place = index
            for byte in kind.1.utf8 {
                guard place < bytes.count, bytes[place] == byte else { return false }
                place += 1
            }
            return true
        }
    }

    /// A key that does not begin with a double quote.
    mutating func readOddKey(_ bytes: Span<UInt8>) -> String? {
        let byte = bytes[index]
        let start = index
        let range = start..<start + 1
        switch byte {
        case Byte.apostrophe, Byte.backtick: return readOddQuoted(bytes)
        case _ where Byte.isLetter(byte) || byte == Byte.underscore || byte == UInt8(ascii: "$"):
            return readBareKey(bytes)
        case _ where Byte.isDigit(byte) || byte == Byte.minus: return readNumberKey(bytes)
        case Byte.openBrace where start > 0 && bytes[start - 1] == Byte.openBrace:
            return stop { .jsonPlaceholder("{{", at: $0.span(start - 1..<start + 1)) }
        case Byte.openBrace, Byte.openBracket:
            let kind = byte == Byte.openBrace ? "Object" : "List"
            return stop { .jsonKey("\(kind) as a key: keys are texts", fix: nil, at: $0.span(range)) }
        case Byte.colon:
            return stop {
                .jsonKey(
                    "Key missing before `:`", fix: "Write `\"\": …` if it is meant to be empty",
                    at: $0.span(range))
            }
        case Byte.closeBrace: return nil  // Behind a stray comma, which has been reported.
        case Byte.closeBracket: return stopAtWrongBracket(bytes)
        case Byte.point: return stop { .jsonDots(at: $0.span(range)) }
        case Byte.less:
            _ = stopAtMarkup(bytes)
            return nil
        case _ where byte >= 0x80:
            return closingQuote(bytes) != nil ? readOddQuoted(bytes) : readBareKey(bytes)
        default: return stop { .jsonStrayCharacter(byte.character, at: $0.span(range)) }
        }
    }

    private mutating func readBareKey(_ bytes: Span<UInt8>) -> String? {
        let start = index
        while index < bytes.count,
            Byte.isWord(bytes[index]) || bytes[index] == Byte.minus || bytes[index] >= 0x80
        {
            index += 1
        }
        let range = start..<index
        let name = String(copying: bytes, range)
        reportOnce(.unquotedKey) {
            .jsonKey("Key `\(name)` without quotes", fix: "Write `\"\(name)\"`", at: $0.span(range))
        }
        return name
    }

    /// A number where a key belongs: a decimal comma, or a key without quotes.
    private mutating func readNumberKey(_ bytes: Span<UInt8>) -> String? {
        let start = index
        while index < bytes.count, Byte.isDigit(bytes[index]) || bytes[index] == Byte.point { index += 1 }
        if index == start { index += 1 }
        let name = String(copying: bytes, start..<index)
        if start > 1, bytes[start - 1] == Byte.comma, Byte.isDigit(bytes[start - 2]) {
            return stop { .jsonDecimalComma(fraction: name, at: $0.span(start - 1..<start)) }
        }
        let range = start..<index
        report {
            .jsonKey(
                "Number `\(name)` as a key: keys are texts", fix: "Write `\"\(name)\"`", at: $0.span(range))
        }
        return name
    }
}
