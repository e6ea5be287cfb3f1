package import MapSource

extension YAMLNode {
    /// The place in the file of an offset in the decoded text of a scalar, both in UTF-8 bytes.
    ///
    /// Exact for every visible character, whatever the style; inside blanks that folding joined it is the
    /// place where they begin. For an alias it is the place in the anchored text. A node that is no scalar
    /// gives its own start.
    package func sourceOffset(ofDecoded offset: Int) -> Int {
        decodedText?.unit(at: offset).lowerBound ?? span.range.lowerBound
    }

    /// The stretch of the file that a stretch of the decoded text was read from; escapes belong to it as a
    /// whole.
    package func sourceSpan(ofDecoded range: Range<Int>) -> SourceSpan {
        guard let text = decodedText else { return span }
        let start = text.unit(at: range.lowerBound).lowerBound
        let end = range.isEmpty ? start : text.unit(at: range.upperBound - 1).upperBound
        return text.file.span(start..<max(start, end))
    }

    private var decodedText: DecodedText? {
        guard case .scalar(let scalar) = content else { return nil }
        return DecodedText(scalar: scalar, written: scalar.written ?? span)
    }
}
