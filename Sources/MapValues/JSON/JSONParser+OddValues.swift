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
        case UInt8(ascii: "$") where index + 1 < bytes.count && Byte.isDigit(bytes[index + 1]):
            return readForeignNumber(bytes)
        case UInt8(ascii: "$"), UInt8(ascii: "%"):
            return stop { .jsonPlaceholder(byte.character, at: $0.span(range)) }
        case _ where byte >= 0x80:
            if closingQuote(bytes) != nil { return readOddQuoted(bytes).map(Value.text) }
            return readForeignNumber(bytes) ?? readBareText(bytes, from: index)
        default: return stop { .jsonStrayCharacter(byte.character, at: $0.span(range)) }
        }
    }

    /// A number with a sign or digits that are none in JSON; `nil` when it is something else.
    private mutating func readForeignNumber(_ bytes: Span<UInt8>) -> Value? {
        var end = index
        while end < bytes.count,
            bytes[end] >= 0x80 || Byte.isDigit(bytes[end]) || bytes[end] == Byte.point
                || bytes[end] == UInt8(ascii: "$")
        {
            end += 1
        }
        let range = index..<end
        let text = String(copying: bytes, range)
        guard let first = text.unicodeScalars.first else { return nil }
        let fault: (message: Phrase, fix: Phrase)
        switch first.properties.generalCategory {
        case .currencySymbol: fault = ("Currency sign in `\(text)`", "Write the number alone")
        case .decimalNumber: fault = ("Digits of another script in `\(text)`", "Write `0` … `9`")
        case .mathSymbol, .dashPunctuation:
            fault = ("`\(first)` before a number is no minus of JSON", "Write `-`")
        default: return nil
        }
        index = end
        report { .jsonNumber(fault.message, fix: fault.fix, at: $0.span(range)) }
        return .null
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
    mutating func stopAtMarkup(_ bytes: Span<UInt8>) -> Value? {
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
