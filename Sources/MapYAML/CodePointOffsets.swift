/// Turns places that count code points into places that count bytes.
///
/// The parser leaves a byte order mark out of its count, this does the same.
struct CodePointOffsets {
    /// A place is noted for every so many code points; between two of them the text is walked.
    private static let step = 256

    private let bytes: [UInt8]
    /// The byte offset of each code point whose number is a multiple of the step; empty for ASCII.
    private let marks: [Int]
    private let first: Int
    /// The place that was asked for last: the next one is most often right behind it.
    private var last: (number: Int, index: Int) = (0, 0)

    /// Prepares for a text that is UTF-8; `first` is the offset behind the byte order mark.
    init(_ bytes: [UInt8], first: Int, isASCII: Bool) {
        self.bytes = bytes
        self.first = first
        guard !isASCII else {
            marks = []
            return
        }
        var found: [Int] = []
        var count = 0
        for index in first..<max(first, bytes.count) where bytes[index] & 0xC0 != 0x80 {
            if count % Self.step == 0 { found.append(index) }
            count += 1
        }
        marks = found
    }

    /// The offset of a code point's first byte; behind the text its end.
    mutating func byteOffset(ofCodePoint number: Int) -> Int {
        guard !marks.isEmpty else { return min(first + number, bytes.count) }
        let mark = number / Self.step
        guard mark < marks.count else { return bytes.count }
        var index = marks[mark]
        var left = number % Self.step
        if last.number <= number, number - last.number < left {
            (index, left) = (last.index, number - last.number)
        }
        while left > 0, index < bytes.count {
            index += 1
            while index < bytes.count, bytes[index] & 0xC0 == 0x80 { index += 1 }
            left -= 1
        }
        last = (number, index)
        return index
    }
}
