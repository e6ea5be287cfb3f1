import MapSource

extension JSONParser {
    /// Goes to the next token; false when a comment does not end or a NUL byte stands in the way.
    mutating func skipGap(_ bytes: Span<UInt8>) -> Bool {
        while index < bytes.count {
            let byte = bytes[index]
            if Byte.isSpace(byte) {
                index += 1
            } else if byte > Byte.space, byte < 0x80, byte != Byte.slash, byte != Byte.hash {
                return true
            } else if byte == Byte.slash || byte == Byte.hash {
                guard skipComment(bytes) else { return false }
            } else if let space = oddSpace(bytes) {
                skipOddSpace(bytes, space.name, index..<index + space.length)
            } else if byte < Byte.space {
                let place = index..<index + 1
                report { .jsonControlCharacterOutside(byte, at: $0.span(place)) }
                return false
            } else {
                return true
            }
        }
        return true
    }

    /// A space of another kind; between digits it groups them.
    private mutating func skipOddSpace(_ bytes: Span<UInt8>, _ name: String, _ range: Range<Int>) {
        index = range.upperBound
        let isBehindDigit = range.lowerBound > 0 && Byte.isDigit(bytes[range.lowerBound - 1])
        if isBehindDigit, index < bytes.count, Byte.isDigit(bytes[index]) {
            report { .jsonSpaceInNumber(at: $0.span(range)) }
            while index < bytes.count, Byte.isDigit(bytes[index]) || bytes[index] == Byte.point { index += 1 }
        } else {
            reportOnce(.space) { .jsonOddSpace(name, at: $0.span(range)) }
        }
    }

    private mutating func skipComment(_ bytes: Span<UInt8>) -> Bool {
        let start = index
        let second = index + 1 < bytes.count ? bytes[index + 1] : 0
        if bytes[index] == Byte.slash, second == Byte.star {
            index += 2
            while index + 1 < bytes.count {
                if bytes[index] == Byte.star, bytes[index + 1] == Byte.slash {
                    index += 2
                    let range = start..<index
                    reportOnce(.comment) { .jsonComment("/* */", at: $0.span(range)) }
                    return true
                }
                index += 1
            }
            report { .jsonCommentOpen(at: $0.span(start..<start + 2)) }
            return false
        }
        let isLineComment = bytes[index] == Byte.hash || second == Byte.slash
        guard isLineComment else {
            report { .jsonStrayCharacter("/", at: $0.span(start..<start + 1)) }
            return false
        }
        let mark = bytes[index] == Byte.hash ? "#" : "//"
        while index < bytes.count, bytes[index] != Byte.newline { index += 1 }
        let range = start..<index
        reportOnce(.comment) { .jsonComment(mark, at: $0.span(range)) }
        return true
    }

    /// The space at the current place that other formats know, with its length in bytes.
    private func oddSpace(_ bytes: Span<UInt8>) -> (name: String, length: Int)? {
        switch bytes[index] {
        case 0x0B: return ("vertical tab", 1)
        case 0x0C: return ("form feed", 1)
        default: break
        }
        func follows(_ second: UInt8, _ third: UInt8?) -> Bool {
            guard index + 1 < bytes.count, bytes[index + 1] == second else { return false }
            guard let third else { return true }
            return index + 2 < bytes.count && bytes[index + 2] == third
        }
        switch bytes[index] {
        case 0xC2 where follows(0xA0, nil): return ("no-break space U+00A0", 2)
        case 0xC2 where follows(0x85, nil): return ("next line U+0085", 2)
        case 0xE2 where follows(0x80, 0x8B): return ("zero width space U+200B", 3)
        case 0xE2 where follows(0x80, 0xA8): return ("line separator U+2028", 3)
        case 0xE2 where follows(0x80, 0xA9): return ("paragraph separator U+2029", 3)
        case 0xE2 where follows(0x80, 0xAF): return ("narrow no-break space U+202F", 3)
        case 0xE2 where follows(0x80, 0x89): return ("thin space U+2009", 3)
        case 0xE3 where follows(0x80, 0x80): return ("ideographic space U+3000", 3)
        case 0xEF where follows(0xBB, 0xBF): return ("byte order mark U+FEFF", 3)
        default: return nil
        }
    }
}
