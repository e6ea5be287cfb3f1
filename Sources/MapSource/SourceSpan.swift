/// A stretch of a text, in bytes; empty for a place between two characters.
package struct SourceSpan: Hashable, Sendable {
    package let file: SourceFile
    package let range: Range<Int>

    package init(file: SourceFile, range: Range<Int>) {
        self.file = file
        self.range = range
    }

    /// Where the stretch begins.
    package var start: SourcePosition { file.position(at: range.lowerBound) }
    /// Where the stretch ends (behind its last character).
    package var end: SourcePosition { file.position(at: range.upperBound) }
    /// The stretch as text.
    package var text: String {
        let upper = min(range.upperBound, file.bytes.count)
        let lower = min(range.lowerBound, upper)
        return String(decoding: file.bytes[lower..<upper], as: UTF8.self)
    }
    /// The stretch from the start of this one to the end of another one of the same file.
    package func through(_ other: SourceSpan) -> SourceSpan {
        SourceSpan(file: file, range: range.lowerBound..<max(range.lowerBound, other.range.upperBound))
    }

    package static func == (left: SourceSpan, right: SourceSpan) -> Bool {
        left.file === right.file && left.range == right.range
    }

    package func hash(into hasher: inout Hasher) {
        hasher.combine(ObjectIdentifier(file))
        hasher.combine(range)
    }
}
