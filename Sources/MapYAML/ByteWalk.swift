/// Small looks at the bytes around a place of a text.
///
/// Lines end at LF, CR, or both. Offsets outside the text are clamped.
struct ByteWalk {
    let bytes: [UInt8]
    /// Where the text begins: behind a byte order mark.
    let first: Int

    /// The byte at an offset; zero behind the end, where no text has one.
    func byte(_ offset: Int) -> UInt8 { offset >= first && offset < bytes.count ? bytes[offset] : 0 }

    static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 }
    static func isBreak(_ byte: UInt8) -> Bool { byte == 0x0A || byte == 0x0D }
    /// Blank, line end, or the end of the text.
    static func isGap(_ byte: UInt8) -> Bool { isBlank(byte) || isBreak(byte) || byte == 0 }

    /// The start of the line that holds an offset.
    func lineStart(_ offset: Int) -> Int {
        var index = min(max(offset, first), bytes.count)
        while index > first, !Self.isBreak(bytes[index - 1]) { index -= 1 }
        return index
    }

    /// The end of the line that holds an offset, without its line end.
    func lineEnd(_ offset: Int) -> Int {
        var index = min(max(offset, first), bytes.count)
        while index < bytes.count, !Self.isBreak(bytes[index]) { index += 1 }
        return index
    }

    /// The start of the line behind the one that holds an offset; between CR and LF there is an empty one.
    func lineAfter(_ offset: Int) -> Int {
        min(lineEnd(offset) + 1, bytes.count)
    }

    /// Whether a line goes on, behind its indentation, like a key with a colon or an element with a dash.
    func isKeyOrElement(_ start: Int) -> Bool {
        let first = byte(start)
        if first == UInt8(ascii: "-") { return Self.isGap(byte(start + 1)) }
        guard first == 0x22 || first == 0x27 || first == 0x5F || first >= 0x80 || isLetterOrDigit(first)
        else {
            return false
        }
        let end = contentEnd(start)
        return (start..<end).contains { byte($0) == UInt8(ascii: ":") && Self.isGap(byte($0 + 1)) }
    }

    private func isLetterOrDigit(_ byte: UInt8) -> Bool {
        (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte | 0x20)
    }

    /// The first place from an offset on that is no blank.
    func skipBlanks(_ offset: Int) -> Int {
        var index = offset
        while Self.isBlank(byte(index)) { index += 1 }
        return index
    }

    /// The first place from an offset on that is no blank, line end, or comment.
    func skipGaps(_ offset: Int) -> Int {
        var index = offset
        while index < bytes.count {
            if Self.isBlank(bytes[index]) || Self.isBreak(bytes[index]) {
                index += 1
            } else if bytes[index] == 0x23, index == first || Self.isGap(byte(index - 1)) {
                index = lineEnd(index)
            } else {
                break
            }
        }
        return index
    }

    /// The end of what stands before an offset, blanks and line ends taken away.
    func trimBack(_ offset: Int) -> Int {
        var index = min(offset, bytes.count)
        while index > first, Self.isBlank(bytes[index - 1]) || Self.isBreak(bytes[index - 1]) { index -= 1 }
        return index
    }

    /// Whether only blanks stand before an offset on its line.
    func isFirstOnLine(_ offset: Int) -> Bool { skipBlanks(lineStart(offset)) >= offset }

    /// The number of bytes before an offset on its line.
    func column(_ offset: Int) -> Int { offset - lineStart(offset) }

    /// The end of what is written on the line of an offset, without a comment and blanks behind it.
    func contentEnd(_ offset: Int) -> Int {
        let end = lineEnd(offset)
        var index = offset
        while index < end {
            if byte(index) == 0x23, index > offset, Self.isBlank(byte(index - 1)) { break }
            index += 1
        }
        while index > offset, Self.isBlank(byte(index - 1)) { index -= 1 }
        return index
    }

    /// The end of the member or element of brackets around a place: before a comma, a closing bracket, or
    /// the end of the line.
    func segmentEnd(_ place: Int) -> Int {
        let stops = Set(",]}\n\r".utf8)
        var index = place
        while index < bytes.count, !stops.contains(bytes[index]) { index += 1 }
        return max(place, trimBack(index))
    }

    /// Whether a stretch has characters beyond ASCII.
    func hasNonASCII(_ range: Range<Int>) -> Bool {
        for index in range where bytes[index] >= 0x80 { return true }
        return false
    }

    /// A stretch as text.
    func text(_ range: Range<Int>) -> String {
        let lower = min(max(range.lowerBound, 0), bytes.count)
        return String(decoding: bytes[lower..<min(max(range.upperBound, lower), bytes.count)], as: UTF8.self)
    }

    /// The start of a node behind its properties (`&anchor`, `!tag`).
    func skipProperties(_ range: Range<Int>) -> Int {
        var index = range.lowerBound
        while index < range.upperBound, byte(index) == 0x26 || byte(index) == 0x21 {
            while !Self.isGap(byte(index)), index < range.upperBound { index += 1 }
            index = min(skipGaps(index), range.upperBound)
        }
        return index
    }
}
