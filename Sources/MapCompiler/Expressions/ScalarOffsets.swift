import MapDocuments
import MapSource
import MapYAML

/// Finds where a stretch of a scalar's text stands in its file.
enum ScalarOffsets {
    /// The span of a stretch of the text, in bytes; the whole scalar where it cannot be told.
    static func span(of range: Range<Int>, in node: YAMLNode) -> SourceSpan? {
        guard case .scalar(let scalar) = node.content else { return node.span }
        let inFile = node.span.range
        let length = scalar.text.utf8.count
        switch scalar.style {
        case .plain where inFile.count == length:
            return node.span.file.span(
                (inFile.lowerBound + range.lowerBound)..<(inFile.lowerBound + range.upperBound))
        case .singleQuoted where inFile.count == length + 2, .doubleQuoted where inFile.count == length + 2:
            let start = inFile.lowerBound + 1
            return node.span.file.span((start + range.lowerBound)..<(start + range.upperBound))
        case .plain, .singleQuoted, .doubleQuoted, .literal, .folded:
            return node.span
        }
    }
}

extension Written {
    /// Where a stretch of the text stands, in bytes; the whole where it cannot be told.
    func stretch(_ range: Range<Int>) -> SourceSpan { ScalarOffsets.span(of: range, in: node) ?? span }
}
