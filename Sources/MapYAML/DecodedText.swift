import MapSource

/// Walks a scalar as it is written beside the text that it stands for.
struct DecodedText {
    let scalar: YAMLScalar
    let file: SourceFile
    /// The scalar as it is written, quotes and block sign included.
    private let range: Range<Int>
    /// The bytes of the file.
    private let bytes: [UInt8]

    init(scalar: YAMLScalar, written: SourceSpan) {
        self.scalar = scalar
        file = written.file
        range = written.range
        bytes = written.file.bytes
    }

    /// The bytes of the file that an offset in the decoded text was read from; behind the text its end.
    func unit(at offset: Int) -> Range<Int> {
        let offset = max(0, offset)
        switch scalar.style {
        case .plain: return inFlow(offset, range, hasEscapes: false, quote: nil)
        case .singleQuoted: return inFlow(offset, inner, hasEscapes: false, quote: UInt8(ascii: "'"))
        case .doubleQuoted: return inFlow(offset, inner, hasEscapes: true, quote: nil)
        case .literal, .folded: return inBlock(offset)
        }
    }

    /// What stands between the quotes.
    private var inner: Range<Int> {
        let start = min(range.lowerBound + 1, range.upperBound)
        return start..<max(start, range.upperBound - 1)
    }

    private func isBreak(_ index: Int) -> Bool { ByteWalk.isBreak(bytes[index]) }
    private func isSpace(_ index: Int) -> Bool { ByteWalk.isBlank(bytes[index]) || isBreak(index) }

    // MARK: - Plain and quoted text

    private func inFlow(
        _ target: Int, _ range: Range<Int>, hasEscapes: Bool, quote: UInt8?
    ) -> Range<Int> {
        var decoded = 0
        var index = range.lowerBound
        while index < range.upperBound {
            let unit: (length: Int, decoded: Int)
            if isSpace(index) {
                unit = gap(index, range.upperBound)
            } else if hasEscapes, bytes[index] == UInt8(ascii: "\\") {
                unit = escape(index, range.upperBound)
            } else if let quote, bytes[index] == quote {
                unit = (2, 1)
            } else {
                unit = (1, 1)
            }
            if target < decoded + unit.decoded {
                guard unit.length == unit.decoded else { return index..<index + unit.length }
                // Blanks within a line are copied one by one.
                return index + target - decoded..<index + target - decoded + 1
            }
            decoded += unit.decoded
            index += unit.length
        }
        let end = min(index, range.upperBound)
        return end..<end
    }

    /// Blanks and line ends: within a line they are kept, over lines they are folded.
    private func gap(_ start: Int, _ end: Int) -> (length: Int, decoded: Int) {
        var index = start
        while index < end, isSpace(index) { index += 1 }
        let breaks = breakCount(start, index)
        guard breaks > 0 else { return (index - start, index - start) }
        return (index - start, max(1, breaks - 1))
    }

    private func breakCount(_ start: Int, _ end: Int) -> Int {
        var count = 0
        for index in start..<end where isBreak(index) {
            let isPair = bytes[index] == 0x0A && index > start && bytes[index - 1] == 0x0D
            if !isPair { count += 1 }
        }
        return count
    }

    /// A backslash and what belongs to it.
    private func escape(_ start: Int, _ end: Int) -> (length: Int, decoded: Int) {
        guard start + 1 < end else { return (1, 1) }
        if isBreak(start + 1) {
            // The line goes on below: this end and the blanks around it vanish, further line ends stay.
            var index = start + 1
            while index < end, isSpace(index) { index += 1 }
            return (index - start, breakCount(start + 1, index) - 1)
        }
        let digits: Int
        switch bytes[start + 1] {
        case UInt8(ascii: "x"): digits = 2
        case UInt8(ascii: "u"): digits = 4
        case UInt8(ascii: "U"): digits = 8
        case UInt8(ascii: "N"), UInt8(ascii: "_"): return (2, 2)  // U+0085, U+00A0
        case UInt8(ascii: "L"), UInt8(ascii: "P"): return (2, 3)  // U+2028, U+2029
        default: return (2, 1)
        }
        let stop = min(start + 2 + digits, end)
        let code = UInt32(String(decoding: bytes[start + 2..<stop], as: UTF8.self), radix: 16) ?? 0
        let decoded = code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4
        return (stop - start, decoded)
    }

    // MARK: - Blocks

    /// Folding and indentation change blanks and line ends only, so the visible bytes can be counted.
    private func inBlock(_ target: Int) -> Range<Int> {
        var visibleBefore = 0
        var blanksSince = 0
        var isVisible = false
        for (offset, byte) in scalar.text.utf8.enumerated() {
            let isGap = ByteWalk.isGap(byte)
            if offset == target {
                isVisible = !isGap
                break
            }
            if isGap { blanksSince += 1 } else { (visibleBefore, blanksSince) = (visibleBefore + 1, 0) }
        }
        var index = range.lowerBound
        while index < range.upperBound, !isBreak(index) { index += 1 }
        var left = visibleBefore
        while index < range.upperBound {
            if !isSpace(index) {
                if left == 0, isVisible { return index..<index + 1 }
                left -= 1
                if left == 0, !isVisible {
                    let place = min(index + 1 + blanksSince, range.upperBound)
                    return place..<place
                }
            }
            index += 1
        }
        return range.upperBound..<range.upperBound
    }
}
