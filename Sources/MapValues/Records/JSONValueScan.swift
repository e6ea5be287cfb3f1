/// Finds the end of one JSON value, byte by byte, across chunks; looks at brackets and quotes alone.
///
/// A line break inside a text ends the text: such a text is broken anyway, and brackets behind it count.
struct JSONValueScan {
    /// How a stretch of bytes went.
    enum Result {
        /// The value ends before this place.
        case complete(end: Int)
        /// It goes on past the bytes at hand.
        case unfinished
        /// At this place, the beginning of a line, a record begins that cannot be inside the value.
        case brokenOff(start: Int)
        /// More brackets are open than any value has.
        case tooDeep
    }

    /// Hostile texts only: reading has a limit of its own.
    private static let depthMax = 1 << 16

    /// Where a broken value may end before its brackets are closed.
    enum Ending {
        /// Nowhere: what stands around the value would be lost.
        case brackets
        /// Before a line that begins with an object where no object can stand.
        case impossibleObject
        /// Before any line that begins with an object: records have their lines here.
        case anyObject
    }

    private let ending: Ending
    private var openings: [UInt8] = []
    private var isInText = false
    private var isEscaped = false
    private var isScalar = false
    /// The last byte that is neither space nor inside a text.
    private var lastToken: UInt8 = 0
    private var isLineStart = false

    init(ending: Ending) { self.ending = ending }

    /// Goes on at a place; counts the lines it passes.
    mutating func scan(_ bytes: Span<UInt8>, from start: Int, lines: inout Int) -> Result {
        var index = start
        while index < bytes.count {
            if isInText {
                index = skipText(bytes, from: index)
                if !isInText, openings.isEmpty { return .complete(end: index) }
                continue
            }
            let byte = bytes[index]
            switch byte {
            case Byte.quote:
                if isScalar { return .complete(end: index) }
                isInText = true
            case Byte.openBrace, Byte.openBracket:
                if isScalar { return .complete(end: index) }
                if byte == Byte.openBrace, isLineStart, endsHere { return .brokenOff(start: index) }
                guard openings.count < Self.depthMax else { return .tooDeep }
                openings.append(byte)
            case Byte.closeBrace, Byte.closeBracket:
                if openings.isEmpty { return .complete(end: index) }
                openings.removeLast()
                if openings.isEmpty { return .complete(end: index + 1) }
            case Byte.newline:
                if openings.isEmpty { return .complete(end: index) }
                lines += 1
            case Byte.comma where openings.isEmpty: return .complete(end: index)
            case _ where Byte.isSpace(byte) && openings.isEmpty: return .complete(end: index)
            case _ where openings.isEmpty: isScalar = true
            default: break
            }
            isLineStart = byte == Byte.newline
            if !Byte.isSpace(byte) { lastToken = byte }
            index += 1
        }
        return .unfinished
    }

    /// Whether an object at the beginning of a line shows that the value is broken.
    private var endsHere: Bool {
        switch ending {
        case .brackets: false
        case .impossibleObject: !maySitInside
        case .anyObject: !openings.isEmpty
        }
    }

    /// Whether an object may begin where the scan stands: behind a colon, or as an element.
    private var maySitInside: Bool {
        guard let opening = openings.last else { return true }
        if lastToken == Byte.colon { return opening == Byte.openBrace }
        return opening == Byte.openBracket && (lastToken == Byte.comma || lastToken == Byte.openBracket)
    }

    /// To behind the closing quote, to a line break, or to the end of the bytes.
    private mutating func skipText(_ bytes: Span<UInt8>, from start: Int) -> Int {
        var index = start
        while index < bytes.count {
            let byte = bytes[index]
            if isEscaped, byte != Byte.newline {
                isEscaped = false
            } else if byte == Byte.backslash {
                isEscaped = true
            } else if byte == Byte.quote || byte == Byte.newline {
                isInText = false
                isEscaped = false
                lastToken = Byte.quote
                isLineStart = false
                return byte == Byte.quote ? index + 1 : index
            }
            index += 1
        }
        return index
    }
}
