import MapSource

/// Which encoding the bytes of a text are probably in, when they are not UTF-8.
struct JSONEncodingFault {
    /// The first bytes that are not UTF-8.
    let range: Range<Int>
    let message: Phrase
    let reason: Phrase
    let fix: Phrase

    /// `nil` when the stretch is UTF-8.
    init?(_ bytes: Span<UInt8>, _ stretch: Range<Int>) {
        let error: UTF8.ValidationError
        do throws(UTF8.ValidationError) {
            _ = try UTF8Span(validating: bytes.extracting(stretch))
            return nil
        } catch let caught {
            error = caught
        }
        let start = stretch.lowerBound + error.byteOffsets.lowerBound
        let run = Self.highRun(bytes, around: start, in: stretch)
        if let reading = Self.cyrillic(bytes, run) {
            range = run
            message = "Windows-1251 bytes where UTF-8 is expected"
            reason = "read as windows-1251 they say “\(reading)”"
            fix = "Convert it: `iconv -f windows-1251 -t utf-8`"
            return
        }
        var end = max(start + 1, stretch.lowerBound + error.byteOffsets.upperBound)
        if error.kind != .unexpectedContinuationByte {
            while end < run.upperBound, end < start + 4, bytes[end] & 0xC0 == 0x80 { end += 1 }
        }
        range = start..<end
        let hexadecimal = Self.hexadecimal(bytes, range)
        switch error.kind {
        case .overlongEncodingByte:
            message = "Bytes \(hexadecimal) write a character in more bytes than it needs"
            reason = "UTF-8 allows one way to write each character"
            fix = "Convert the text with a library for UTF-8"
        case .surrogateCodePointByte:
            message = "Bytes \(hexadecimal) are half of a surrogate pair"
            reason = "CESU-8, which Java and MySQL's old utf8 write, is not UTF-8"
            fix = "Write the character in four bytes"
        case .invalidNonSurrogateCodePointByte:
            message = "Bytes \(hexadecimal) are past the last character, U+10FFFF"
            reason = "no character has such a number"
            fix = "Look where the text was made: these are no text"
        case .truncatedScalar where run.count == 1:
            message = "Byte \(hexadecimal) stands alone where UTF-8 is expected"
            reason = "a single byte between plain letters is a letter of ISO 8859-1 or windows-1252"
            fix = "Convert it: `iconv -f windows-1252 -t utf-8`"
        case .truncatedScalar:
            message = "Bytes \(hexadecimal) begin a character that is not finished"
            reason = "a text was cut in the middle of a character"
            fix = "Cut texts at characters, not at bytes"
        case .unexpectedContinuationByte:
            message = "Byte \(hexadecimal) continues a character that was not begun"
            reason = "the beginning of the character was cut off"
            fix = "Cut texts at characters, not at bytes"
        default:
            message = "Bytes \(hexadecimal) are not UTF-8"
            reason = "JSON is always UTF-8"
            fix = "Convert the text to UTF-8"
        }
    }

    /// The bytes past ASCII around a place, with the spaces between them.
    private static func highRun(_ bytes: Span<UInt8>, around place: Int, in stretch: Range<Int>) -> Range<Int>
    {
        var start = place
        var end = place
        while start > stretch.lowerBound, bytes[start - 1] >= 0x80 { start -= 1 }
        while end < stretch.upperBound, bytes[end] >= 0x80 { end += 1 }
        return start..<end
    }

    /// The bytes as windows-1251, if all of them are letters there and more than one.
    private static func cyrillic(_ bytes: Span<UInt8>, _ run: Range<Int>) -> String? {
        guard run.count > 1 else { return nil }
        var text = ""
        for place in run.prefix(20) {
            let byte = bytes[place]
            switch byte {
            case 0xC0...0xFF: text.unicodeScalars.append(Unicode.Scalar(UInt16(byte) - 0xC0 + 0x410) ?? "?")
            case 0xA8: text += "Ё"
            case 0xB8: text += "ё"
            default: return nil
            }
        }
        return text
    }

    private static func hexadecimal(_ bytes: Span<UInt8>, _ range: Range<Int>) -> String {
        range.prefix(4).map { String(bytes[$0], radix: 16, uppercase: true) }.joined(separator: " ")
    }
}
