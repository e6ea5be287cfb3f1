import MapSource

extension JSONParser {
    /// A text in double quotes; the opening quote is the next byte.
    mutating func readQuoted(_ bytes: Span<UInt8>) -> String? {
        let start = index + 1
        var end = start
        while end < bytes.count {
            let byte = bytes[end]
            if byte == Byte.quote {
                index = end + 1
                return text(bytes, start..<end)
            }
            if byte == Byte.backslash || byte < Byte.space { break }
            end += 1
        }
        return readEscaped(bytes, from: start, closing: Byte.quote)
    }

    /// A text with escapes or control characters, from behind its opening quote.
    mutating func readEscaped(_ bytes: Span<UInt8>, from start: Int, closing: UInt8) -> String? {
        var buffer: [UInt8] = []
        index = start
        while index < bytes.count {
            let byte = bytes[index]
            if byte == closing {
                if String(validating: bytes, start..<index) == nil { reportEncoding(bytes, start..<index) }
                index += 1
                return String(decoding: buffer, as: UTF8.self)
            }
            if byte == Byte.backslash {
                guard readEscape(bytes, into: &buffer, quote: start - 1) else { return nil }
                continue
            }
            if byte < Byte.space {
                guard reportControl(byte, quote: start - 1) else { return nil }
            }
            buffer.append(byte)
            index += 1
        }
        let quote = start - 1
        let mark = closing.character
        return stop { .jsonQuoteOpen(mark, at: $0.span(quote..<quote + 1)) }
    }

    /// The text of a stretch; reports bytes that are not UTF-8 and puts U+FFFD in their place.
    private mutating func text(_ bytes: Span<UInt8>, _ range: Range<Int>) -> String {
        if let text = String(validating: bytes, range) { return text }
        reportEncoding(bytes, range)
        return String(copying: bytes, range)
    }

    private mutating func reportEncoding(_ bytes: Span<UInt8>, _ range: Range<Int>) {
        guard let cause = JSONEncodingFault(bytes, range) else { return }
        reportOnce(.encoding) {
            .jsonEncoding(cause.message, because: cause.reason, fix: cause.fix, at: $0.span(cause.range))
        }
    }

    /// False where a line break shows that the closing quote is missing or the text is not JSON at all.
    private mutating func reportControl(_ byte: UInt8, quote: Int) -> Bool {
        let place = index..<index + 1
        if byte == Byte.newline || byte == Byte.carriageReturn {
            report { .jsonLineBreakInText(at: $0.span(place), quote: $0.span(quote..<quote + 1)) }
            return false
        }
        report { .jsonControlCharacter(byte, at: $0.span(place)) }
        return true
    }
}

extension JSONParser {
    /// One escape, from its backslash; false when the text ends inside it.
    private mutating func readEscape(_ bytes: Span<UInt8>, into buffer: inout [UInt8], quote: Int) -> Bool {
        let start = index
        guard start + 1 < bytes.count else {
            report { .jsonEscapeOpen(at: $0.span(start..<start + 1), quote: $0.span(quote..<quote + 1)) }
            return false
        }
        let letter = bytes[start + 1]
        index += 2
        switch letter {
        case Byte.quote, Byte.backslash, Byte.slash: buffer.append(letter)
        case UInt8(ascii: "n"): buffer.append(Byte.newline)
        case UInt8(ascii: "t"): buffer.append(Byte.tab)
        case UInt8(ascii: "r"): buffer.append(Byte.carriageReturn)
        case UInt8(ascii: "b"): buffer.append(0x08)
        case UInt8(ascii: "f"): buffer.append(0x0C)
        case UInt8(ascii: "u"): return readCodePoint(bytes, into: &buffer, start: start, quote: quote)
        default:
            let range = start..<start + 2
            let fault = JSONEscapeFault(letter)
            report { .jsonEscape(fault.message, fix: fault.fix, at: $0.span(range)) }
            // The character itself is read next; a line break is left out.
            index = letter < Byte.space ? start + 2 : start + 1
        }
        return true
    }

    /// `\uXXXX`, or two of them that make one character.
    private mutating func readCodePoint(
        _ bytes: Span<UInt8>, into buffer: inout [UInt8], start: Int, quote: Int
    ) -> Bool {
        guard let unit = readUnit(bytes, at: start) else {
            index = start + 2
            guard bytes.count - index >= 4 || hasQuote(bytes, from: index) else {
                report { .jsonEscapeOpen(at: $0.span(start..<start + 2), quote: $0.span(quote..<quote + 1)) }
                return false
            }
            let isBraced = bytes[index] == Byte.openBrace
            report { .jsonUnicodeEscape(isBraced: isBraced, at: $0.span(start..<start + 2)) }
            return true
        }
        index = start + 6
        var scalar = Unicode.Scalar(unit)
        if unit & 0xFC00 == 0xD800, let low = readUnit(bytes, at: index), low & 0xFC00 == 0xDC00 {
            index += 6
            scalar = Unicode.Scalar(0x10000 + ((unit & 0x3FF) << 10 | (low & 0x3FF)))
        }
        if let scalar {
            buffer.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
        } else {
            let isHigh = unit & 0xFC00 == 0xD800
            let name = "\\u" + String(unit, radix: 16)
            report { .jsonHalfPair(name, isHigh: isHigh, at: $0.span(start..<start + 6)) }
            buffer.append(contentsOf: UTF8.encodedReplacementCharacter)
        }
        return true
    }

    /// The value of `\uXXXX` at a place.
    private func readUnit(_ bytes: Span<UInt8>, at start: Int) -> UInt32? {
        guard start + 6 <= bytes.count, bytes[start] == Byte.backslash, bytes[start + 1] == UInt8(ascii: "u")
        else { return nil }
        var unit: UInt32 = 0
        for place in start + 2..<start + 6 {
            guard let digit = Byte.hexadecimal(bytes[place]) else { return nil }
            unit = unit << 4 | digit
        }
        return unit
    }

    private func hasQuote(_ bytes: Span<UInt8>, from start: Int) -> Bool {
        for place in start..<bytes.count where bytes[place] == Byte.quote { return true }
        return false
    }
}
