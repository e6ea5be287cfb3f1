/// A comment of a text, from its number sign to the end of its line.
struct FormatComment {
    /// Where its number sign stands.
    let offset: Int
    /// The comment without blanks behind it.
    let text: String
    /// The characters before it on its line.
    let column: Int
    /// Whether nothing but blanks stands before it on its line.
    let isOwnLine: Bool

    /// All comments of a text, in their order; `occupied` are the places where a number sign is text.
    static func all(in walk: ByteWalk, outside occupied: [Range<Int>]) -> [FormatComment] {
        var found: [FormatComment] = []
        var start = walk.first
        for range in occupied + [walk.bytes.count..<walk.bytes.count] {
            var index = start
            while index < range.lowerBound {
                let isStart = index == walk.first || ByteWalk.isGap(walk.byte(index - 1))
                guard walk.byte(index) == UInt8(ascii: "#"), isStart else {
                    index += 1
                    continue
                }
                let end = walk.lineEnd(index)
                found.append(comment(walk, index..<end))
                index = end
            }
            start = max(start, range.upperBound)
        }
        return found
    }

    private static func comment(_ walk: ByteWalk, _ range: Range<Int>) -> FormatComment {
        FormatComment(
            offset: range.lowerBound, text: walk.text(range.lowerBound..<walk.trimBack(range.upperBound)),
            column: walk.text(walk.lineStart(range.lowerBound)..<range.lowerBound).count,
            isOwnLine: walk.isFirstOnLine(range.lowerBound))
    }
}
