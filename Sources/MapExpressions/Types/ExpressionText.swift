package import MapSource

/// The text of an expression and where each part of it stands in a file.
package struct ExpressionText: Sendable {
    /// The expression, without what stands around it in the file.
    package let text: String
    private let place: @Sendable (Range<Int>) -> SourceSpan?

    /// A text with a way to find the span of a stretch of its bytes.
    package init(_ text: String, place: @escaping @Sendable (Range<Int>) -> SourceSpan?) {
        self.text = text
        self.place = place
    }

    /// A text that stands byte for byte in a file, from an offset on.
    package init(_ text: String, in file: SourceFile, offset: Int) {
        self.init(text) { file.span(offset + $0.lowerBound..<offset + $0.upperBound) }
    }

    /// A text that is a file of its own. For example: an expression given on the command line.
    package init(file: SourceFile) {
        self.init(String(decoding: file.bytes, as: UTF8.self), in: file, offset: 0)
    }

    /// A text of which every finding points to one span: where its parts cannot be told apart.
    package init(_ text: String, at span: SourceSpan?) {
        self.init(text) { _ in span }
    }

    /// Where a stretch of the text, in bytes, stands in the file.
    package func span(_ range: Range<Int>) -> SourceSpan? { place(range) }
}
