import MapSource

/// A key in braces that no colon follows: either a part of a text that a comma cut, or a missing blank
/// behind a colon, or braces that were meant as text.
struct LoneKey {
    let file: SourceFile
    let walk: ByteWalk
    /// The key.
    let range: Range<Int>

    /// The finding that fits what stands around it.
    var finding: Diagnostic {
        let span = file.span(range)
        let before = walk.trimBack(range.lowerBound)
        if let colon = colonInside() {
            let place = colon + 1
            return .blankAfterColon(
                at: file.span(colon..<place), text: span, missing: file.span(place..<place))
        }
        if walk.byte(before - 1) == UInt8(ascii: ","), let whole = cutText(comma: before - 1) {
            return .cutByComma(at: span, whole: file.span(whole))
        }
        if let whole = bracedText(brace: before - 1) { return .bracedText(at: span, whole: file.span(whole)) }
        return .keyWithoutValue(at: span)
    }

    /// A colon inside the word, as in `{a:1}`; not one of `a::b` or `http://x`.
    private func colonInside() -> Int? {
        for index in range where walk.byte(index) == UInt8(ascii: ":") {
            let next = walk.byte(index + 1)
            return next == UInt8(ascii: ":") || next == UInt8(ascii: "/") || index == range.lowerBound
                ? nil : index
        }
        return nil
    }

    /// The plain text before the comma together with the key: what was probably meant as one text.
    private func cutText(comma: Int) -> Range<Int>? {
        var start = comma
        while start > walk.first {
            let byte = walk.byte(start - 1)
            if byte == UInt8(ascii: ":"), ByteWalk.isGap(walk.byte(start)) { break }
            // Quotes and brackets end before the comma: then the comma separates.
            if Set(",{}[]\"'".utf8).contains(byte) || ByteWalk.isBreak(byte) { return nil }
            start -= 1
        }
        start = walk.skipBlanks(start)
        return start < comma ? start..<range.upperBound : nil
    }

    /// Braces around one word that are followed or preceded by text: `{w}x{d}`.
    private func bracedText(brace: Int) -> Range<Int>? {
        guard walk.byte(brace) == UInt8(ascii: "{"), walk.byte(range.upperBound) == UInt8(ascii: "}"),
            brace + 1 == range.lowerBound
        else { return nil }
        let next = walk.byte(range.upperBound + 1)
        let end = Set(",]}:".utf8).contains(next) ? range.upperBound + 1 : walk.contentEnd(range.upperBound)
        return brace..<max(end, range.upperBound + 1)
    }
}
