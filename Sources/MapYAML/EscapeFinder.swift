import MapSource

/// Explains an escape in double quotes that YAML does not have.
struct EscapeFinder {
    let file: SourceFile
    let walk: ByteWalk

    /// The finding for a problem at a place (the backslash or its digits) in the text that begins at `quote`.
    func finding(_ place: Int, _ quote: Int) -> Diagnostic {
        var mark = place
        while mark > quote, walk.byte(mark) != UInt8(ascii: "\\") { mark -= 1 }
        let letter = walk.byte(mark + 1)
        let text = quoted(from: quote)
        let digitCount: Int
        switch letter {
        case UInt8(ascii: "x"): digitCount = 2
        case UInt8(ascii: "u"): digitCount = 4
        case UInt8(ascii: "U"): digitCount = 8
        default:
            let length = UTF8Scalar.decode(walk.bytes + [0], at: min(mark + 1, walk.bytes.count))?.length ?? 1
            let end = min(mark + 1 + (ByteWalk.isGap(letter) ? 0 : length), walk.bytes.count)
            return .unknownEscape(at: file.span(mark..<end), text: text)
        }
        let digits = hexDigits(mark + 2, digitCount)
        let span = file.span(mark..<min(mark + 2 + digits.count, walk.bytes.count))
        guard digits.count == digitCount else { return .escapeTooShort(at: span, digits: digitCount) }
        return .escapeNoCharacter(surrogates(mark, digits) ?? span, character: pairedCharacter(mark, digits))
    }

    private func hexDigits(_ start: Int, _ countMax: Int) -> String {
        var index = start
        while index < start + countMax, let digit = Unicode.Scalar(UInt32(walk.byte(index))),
            digit.properties.isASCIIHexDigit
        {
            index += 1
        }
        return walk.text(start..<index)
    }

    /// The second half of two escapes that JSON writes for one character.
    private func lowHalf(_ mark: Int, _ digits: String) -> UInt32? {
        guard let high = UInt32(digits, radix: 16), (0xD800..<0xDC00).contains(high),
            walk.byte(mark + 6) == UInt8(ascii: "\\"), walk.byte(mark + 7) == UInt8(ascii: "u"),
            let low = UInt32(hexDigits(mark + 8, 4), radix: 16), (0xDC00..<0xE000).contains(low)
        else { return nil }
        return 0x10000 + (high - 0xD800) << 10 + (low - 0xDC00)
    }

    private func surrogates(_ mark: Int, _ digits: String) -> SourceSpan? {
        lowHalf(mark, digits).map { _ in file.span(mark..<mark + 12) }
    }

    private func pairedCharacter(_ mark: Int, _ digits: String) -> Unicode.Scalar? {
        lowHalf(mark, digits).flatMap { Unicode.Scalar($0) }
    }

    /// The quoted text on its line, as far as it goes.
    private func quoted(from quote: Int) -> SourceSpan {
        var index = quote + 1
        let end = walk.lineEnd(quote)
        while index < end, walk.byte(index) != UInt8(ascii: "\"") {
            index += walk.byte(index) == UInt8(ascii: "\\") ? 2 : 1
        }
        return file.span(quote..<min(index + 1, end))
    }
}
