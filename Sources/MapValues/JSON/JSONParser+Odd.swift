import MapSource

extension JSONParser {
    /// A value that begins with a byte that no value of JSON begins with.
    mutating func readOddValue(_ bytes: Span<UInt8>) -> Value? {
        let byte = bytes[index]
        let range = index..<index + 1
        switch byte {
        case Byte.apostrophe, Byte.backtick: return readOddQuoted(bytes).map(Value.text)
        case Byte.plus: return readOddNumber(bytes)
        case Byte.point:
            return index + 1 < bytes.count && bytes[index + 1] == Byte.point
                ? stop { .jsonDots(at: $0.span(range)) } : readOddNumber(bytes)
        case Byte.closeBrace, Byte.closeBracket, Byte.comma: return stopWithoutValue(bytes)
        case Byte.colon:
            report { .jsonColon("Colon twice", fix: "Write it once", at: $0.span(range)) }
            index += 1
            return skipGap(bytes) ? readValue(bytes) : nil
        case Byte.less: return stopAtMarkup(bytes)
        case UInt8(ascii: "$"), UInt8(ascii: "%"):
            return stop { .jsonPlaceholder(byte.character, at: $0.span(range)) }
        case _ where byte >= 0x80:
            if closingQuote(bytes) != nil { return readOddQuoted(bytes).map(Value.text) }
            return readBareText(bytes, from: index)
        default: return stop { .jsonStrayCharacter(byte.character, at: $0.span(range)) }
        }
    }

    /// A comma or a closing bracket where a value belongs.
    private mutating func stopWithoutValue(_ bytes: Span<UInt8>) -> Value? {
        let range = index..<index + 1
        let mark = bytes[index].character
        guard let opening = openings.last else {
            return stop {
                .jsonBracket("`\(mark)` closes nothing: no bracket is open", at: $0.span(range), opening: nil)
            }
        }
        let closing = bytes[opening] == Byte.openBrace ? Byte.closeBrace : Byte.closeBracket
        switch lastToken(bytes) {
        case Byte.colon: return stop { .jsonValueMissing(before: mark, at: $0.span(range)) }
        case Byte.comma where bytes[index] == closing: return nil  // The comma has been reported.
        default: return stopAtWrongBracket(bytes)
        }
    }

    /// A closing bracket that does not belong to the innermost opening one.
    mutating func stopAtWrongBracket<Result>(_ bytes: Span<UInt8>) -> Result? {
        let range = index..<index + 1
        let mark = bytes[index].character
        guard let opening = openings.last else { return nil }
        let name = bytes[opening].character
        return stop {
            .jsonBracket(
                "`\(mark)` does not close `\(name)`", at: $0.span(range),
                opening: $0.span(opening..<opening + 1))
        }
    }

    /// `<`: a page of an error, or a place that somebody forgot to fill in.
    private mutating func stopAtMarkup(_ bytes: Span<UInt8>) -> Value? {
        let start = index
        var end = start + 1
        while end < bytes.count, Byte.isWord(bytes[end]) || bytes[end] == UInt8(ascii: "!") { end += 1 }
        let tag = String(copying: bytes, start + 1..<end).lowercased()
        let range = start..<end
        if ["!doctype", "html", "head", "body", "br", "b", "p", "div", "pre", "h1", "center"].contains(tag) {
            return stop { .jsonErrorPage(at: $0.span(range)) }
        }
        return stop { .jsonPlaceholder("<", at: $0.span(start..<start + 1)) }
    }

    /// The last byte before the current place that is no space.
    func lastToken(_ bytes: Span<UInt8>) -> UInt8 {
        var place = index
        while place > 0 {
            place -= 1
            if !Byte.isSpace(bytes[place]) { return bytes[place] }
        }
        return 0
    }
}

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
    private func closingQuote(_ bytes: Span<UInt8>) -> (name: String, opening: String, closing: String)? {
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

extension JSONParser {
    /// What stands between a key and its value when it is no colon; false where reading ends.
    mutating func readOddColon(_ bytes: Span<UInt8>) -> Bool {
        guard index < bytes.count else {
            let _: Value? = stopAtEnd(bytes, behind: "a key")
            return false
        }
        let byte = bytes[index]
        let start = index
        switch byte {
        case Byte.equals:
            index += index + 1 < bytes.count && bytes[index + 1] == UInt8(ascii: ">") ? 2 : 1
            let range = start..<index
            let mark = String(copying: bytes, range)
            report { .jsonColon("`\(mark)` between key and value", fix: "Write `:`", at: $0.span(range)) }
            return true
        case Byte.comma, Byte.closeBrace:
            report { .jsonKeyWithoutValue(at: $0.span(start..<start + 1)) }
            return false
        case Byte.closeBracket:
            let _: Value? = stopAtWrongBracket(bytes)
            return false
        case Byte.quote, Byte.openBrace, Byte.openBracket,
            _ where Byte.isWord(byte) || byte == Byte.minus:
            report {
                .jsonColon("Colon missing behind the key", fix: "Write `:`", at: $0.span(start..<start))
            }
            return true
        default:
            report { .jsonStrayCharacter(byte.character, at: $0.span(start..<start + 1)) }
            return false
        }
    }

    /// What stands behind an element or member when it is neither a comma nor the closing bracket.
    mutating func readOddSeparator(_ bytes: Span<UInt8>, closing: UInt8) -> Bool? {
        let byte = bytes[index]
        let start = index
        let range = start..<start + 1
        switch byte {
        case Byte.closeBrace, Byte.closeBracket: return stopAtWrongBracket(bytes)
        case Byte.semicolon:
            report { .jsonCommaMissing("Semicolon where a comma belongs", at: $0.span(range)) }
            index += 1
            return skipGap(bytes) ? true : nil
        case Byte.colon:
            let place = closing == Byte.closeBrace ? "behind a value" : "in a list"
            return stop {
                .jsonColon("Colon \(place)", fix: "Names with values stand in `{` `}`", at: $0.span(range))
            }
        case Byte.plus: return stop { .jsonConcatenation(at: $0.span(range)) }
        case Byte.point: return stop { .jsonDots(at: $0.span(range)) }
        case Byte.less:
            _ = stopAtMarkup(bytes)
            return nil
        case _ where Byte.isLetter(byte) && start > 0 && bytes[start - 1] == Byte.quote:
            return stop { .jsonQuoteInText(at: $0.span(start - 1..<start)) }
        case _
        where Byte.isDigit(byte) && start > 1 && Byte.isDigit(bytes[start - 2]) && closing == Byte.closeBrace:
            return stop { .jsonSpaceInNumber(at: $0.span(start - 1..<start)) }
        case Byte.quote, Byte.openBrace, Byte.openBracket, Byte.minus, Byte.apostrophe,
            _ where Byte.isWord(byte) || byte >= 0x80:
            reportOnce(.commaMissing) { .jsonCommaMissing("Comma missing before this", at: $0.span(range)) }
            return true
        default: return stop { .jsonStrayCharacter(byte.character, at: $0.span(range)) }
        }
    }

    /// Commas where an element or a key belongs; false where reading ends.
    mutating func skipStrayCommas(_ bytes: Span<UInt8>) -> Bool {
        while index < bytes.count, bytes[index] == Byte.comma {
            let place = index..<index + 1
            let isFirst = lastToken(bytes) != Byte.comma
            report {
                .jsonCommaTooMany(
                    isFirst ? "Comma before the first element" : "Comma twice", at: $0.span(place))
            }
            index += 1
            guard skipGap(bytes) else { return false }
        }
        return true
    }

    /// The text ends where something is still open.
    mutating func stopAtEnd<Result>(_ bytes: Span<UInt8>, behind token: String? = nil) -> Result? {
        var missing = ""
        for opening in openings.reversed().prefix(8) {
            missing += bytes[opening] == Byte.openBrace ? "}" : "]"
        }
        let place = token ?? Self.placeName(lastToken(bytes))
        let opening = openings.last
        let closing = missing
        let end = bytes.count
        return stop { file in
            .jsonEndsEarly(
                behind: place, missing: closing, at: file.span(max(0, end - 1)..<end),
                opening: opening.map { file.span($0..<$0 + 1) })
        }
    }

    private static func placeName(_ byte: UInt8) -> String {
        switch byte {
        case Byte.comma: "a comma"
        case Byte.colon: "a colon"
        case Byte.openBrace, Byte.openBracket: "`\(byte.character)`"
        default: "a value"
        }
    }

    /// Something stands behind the one value.
    mutating func reportRest(_ bytes: Span<UInt8>) -> Value? {
        let start = index
        let byte = bytes[start]
        let range = start..<start + 1
        switch byte {
        case Byte.closeBrace, Byte.closeBracket:
            return stop {
                .jsonBracket(
                    "`\(byte.character)` closes nothing: every bracket is closed", at: $0.span(range),
                    opening: nil)
            }
        case Byte.comma:
            return stop {
                .jsonRest("Comma behind the value", fix: "Put several values in `[` `]`", at: $0.span(range))
            }
        case Byte.semicolon:
            return stop { .jsonRest("Semicolon behind the value", fix: "Leave it out", at: $0.span(range)) }
        case Byte.plus: return stop { .jsonConcatenation(at: $0.span(range)) }
        case Byte.colon:
            return stop {
                .jsonRest(
                    "Colon behind the value", fix: "Put names with values in `{` `}`", at: $0.span(range))
            }
        case Byte.less:
            _ = stopAtMarkup(bytes)
            return nil
        case Byte.openBrace, Byte.openBracket, Byte.quote,
            _ where Byte.isWord(byte) || byte == Byte.minus:
            let isNextLine = bytes[max(0, start - 1)] == Byte.newline
            return stop { .jsonSecondValue(isNextLine: isNextLine, at: $0.span(range)) }
        default:
            return stop {
                .jsonRest("`\(byte.character)` behind the value", fix: "Leave it out", at: $0.span(range))
            }
        }
    }
}
