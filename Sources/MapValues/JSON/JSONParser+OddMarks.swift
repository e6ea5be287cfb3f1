import MapSource

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
            report {
                .jsonCommaMissing(
                    "Semicolon where a comma belongs", replaced: $0.span(range), at: $0.span(range))
            }
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
            reportOnce(.commaMissing) {
                .jsonCommaMissing(
                    "Comma missing before this", replaced: $0.span(start..<start), at: $0.span(range))
            }
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
        case _ where Byte.isLetter(byte) && !startsWord(bytes):
            return stop { .jsonRest("Text behind the value", fix: "Leave it out", at: $0.span(range)) }
        case Byte.openBrace, Byte.openBracket, Byte.quote,
            _ where Byte.isWord(byte) || byte == Byte.minus:
            let isNextLine = bytes[max(0, start - 1)] == Byte.newline
            return stop { .jsonSecondValue(isNextLine: isNextLine, at: $0.span(range)) }
        default:
            var end = start + 1
            while end < bytes.count, bytes[end] & 0xC0 == 0x80 { end += 1 }
            let range = start..<end
            let character = String(copying: bytes, range)
            return stop {
                .jsonRest("`\(character)` behind the value", fix: "Leave it out", at: $0.span(range))
            }
        }
    }

    /// Whether one of the words of JSON stands at the current place.
    private func startsWord(_ bytes: Span<UInt8>) -> Bool {
        ["true", "false", "null"].contains { word in
            let text = Array(word.utf8)
            return index + text.count <= bytes.count
                && text.indices.allSatisfy { bytes[index + $0] == text[$0] }
        }
    }
}
