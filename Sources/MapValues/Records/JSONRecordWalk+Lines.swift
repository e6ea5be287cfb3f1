extension JSONRecordWalk {
    /// Stands before each text of a sequence (RFC 7464); a space for us.
    private static let recordMark: UInt8 = 0x1E

    /// Looks at the first bytes of all; false when there are not enough of them yet.
    mutating func beginStream(_ bytes: Span<UInt8>) -> Bool {
        let first = bytes[index]
        let needed = first == Byte.openBrace || first == Byte.openBracket ? 4 : JSONForeignText.lookAheadMax
        guard isLast || bytes.count - index >= needed else { return false }
        isBegun = true
        if bytes.count - index >= 3, first == 0xEF, bytes[index + 1] == 0xBB, bytes[index + 2] == 0xBF {
            index += 3
            guard skipSpaces(bytes) else { return true }
        }
        if bytes[index] != Self.recordMark, let foreign = JSONForeignText(bytes, from: index) {
            report(foreign, bytes)
            state = .foreign
        }
        return true
    }

    /// A text of the outermost level.
    mutating func beginText(_ bytes: Span<UInt8>, _ byte: UInt8) -> Bool {
        if byte == Self.recordMark {
            index += 1
            return true
        }
        if byte == Byte.comma {
            reportOnce("comma outside", bytes, at: index) { .jsonCommaBetweenRecords(at: $0) }
            index += 1
            return true
        }
        if layout == .lines, path.steps.isEmpty, byte == Byte.openBrace {
            guard let end = endOfLine(bytes) else { return false }
            if takeLine(bytes, end: end) { return true }
        }
        key = nil
        guard byte == Byte.openBrace || byte == Byte.openBracket else {
            recordLine = line
            state = .onBrokenLine(start: index)
            return true
        }
        namesSeen = []
        resolve(bytes, step: 0)
        return true
    }

    /// The next line break, or the end of the stream; `nil` when more bytes are needed.
    private func endOfLine(_ bytes: Span<UInt8>) -> Int? {
        var end = index
        while end < bytes.count, bytes[end] != Byte.newline { end += 1 }
        return end < bytes.count || isLast ? end : nil
    }

    /// Takes a line that begins and ends like an object for a record; reading it tells whether it is one.
    private mutating func takeLine(_ bytes: Span<UInt8>, end: Int) -> Bool {
        var last = end
        while last > index, Byte.isSpace(bytes[last - 1]) { last -= 1 }
        guard bytes[last - 1] == Byte.closeBrace else { return false }
        recordLine = line
        key = nil
        emit(bytes, index..<last)
        index = end
        return true
    }

    /// What stands behind a text of the outermost level: a line break, or another text.
    mutating func readRestOfLine(_ bytes: Span<UInt8>) -> Bool {
        while index < bytes.count {
            let byte = bytes[index]
            if byte == Byte.newline {
                if layout == .unknown { layout = .lines }
                state = .beforeValue
                return true
            }
            guard Byte.isSpace(byte) else {
                if layout == .unknown { layout = .free }
                state = .beforeValue
                return true
            }
            index += 1
        }
        return false
    }

    /// Gives a line out that holds no record, so that reading it tells what it is.
    mutating func takeBrokenLine(_ bytes: Span<UInt8>, start: Int?) -> Bool {
        while index < bytes.count, bytes[index] != Byte.newline { index += 1 }
        guard index < bytes.count else { return false }
        if let start { emit(bytes, start..<index) }
        state = .beforeValue
        return true
    }

    /// Goes to a line that begins with an opening bracket.
    mutating func findLine(_ bytes: Span<UInt8>) -> Bool {
        while index < bytes.count {
            let byte = bytes[index]
            if isLineStart, byte == Byte.openBrace || byte == Byte.openBracket {
                state = .beforeValue
                return true
            }
            isLineStart = byte == Byte.newline
            if byte == Byte.newline { line += 1 }
            index += 1
        }
        return false
    }
}
