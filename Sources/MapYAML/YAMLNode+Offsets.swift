package import MapSource

extension YAMLNode {
    /// The place in the file of an offset in the decoded text of a scalar, both in UTF-8 bytes.
    ///
    /// Exact for every visible character, whatever the style; inside blanks that folding joined it is the
    /// place where they begin. For an alias it is the place in the anchored text. A node that is no scalar
    /// gives its own start.
    package func sourceOffset(ofDecoded offset: Int) -> Int {
        guard case .scalar(let scalar) = content else { return span.range.lowerBound }
        let written = scalar.written ?? span
        return DecodedText(scalar: scalar, bytes: written.file.bytes, range: written.range)
            .sourceOffset(of: offset)
    }

    /// The stretch of the file that a stretch of the decoded text was read from.
    package func sourceSpan(ofDecoded range: Range<Int>) -> SourceSpan {
        var file = span.file
        if case .scalar(let scalar) = content, let written = scalar.written { file = written.file }
        let start = sourceOffset(ofDecoded: range.lowerBound)
        guard !range.isEmpty else { return file.span(start..<start) }
        // Behind the last character, not at the next one: an escape or a fold may lie between.
        let last = sourceOffset(ofDecoded: range.upperBound - 1)
        let next = sourceOffset(ofDecoded: range.upperBound)
        let bytes = file.bytes
        let isEscape = last < bytes.count && bytes[last] == UInt8(ascii: "\\")
        return file.span(start..<max(start, isEscape ? next : min(last + 1, max(next, last + 1))))
    }
}
