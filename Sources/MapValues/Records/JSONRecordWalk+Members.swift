import MapSource

extension JSONRecordWalk {
    /// How many names are kept for a suggestion.
    private static let namesMax = 50

    mutating func beginKey(_ bytes: Span<UInt8>) -> Bool {
        guard skipSpaces(bytes) else { return false }
        switch bytes[index] {
        case Byte.quote:
            state = .inKey(quote: index)
            index += 1
        case Byte.closeBrace:
            if isBehindComma { reportStrayComma(bytes, before: Byte.closeBrace) }
            return closeFrame(bytes)
        case Byte.comma: return skipStrayComma(bytes)
        default: loseAtStray(bytes)
        }
        return true
    }

    /// A key, from its opening quote; again from there when its end is not among the bytes yet.
    mutating func readKey(_ bytes: Span<UInt8>, from quote: Int) -> Bool {
        var end = quote + 1
        var hasEscapes = false
        while end < bytes.count, bytes[end] != Byte.quote, bytes[end] != Byte.newline {
            if bytes[end] == Byte.backslash {
                hasEscapes = true
                end += 1
            }
            end += 1
        }
        guard end < bytes.count else { return false }
        guard bytes[end] == Byte.quote else {
            loseAtStray(bytes)
            return true
        }
        if hasEscapes {
            var parser = JSONParser(limits: limits, duplicateKeys: .warning)
            parser.index = quote
            key = parser.readQuoted(bytes)
        } else {
            key = String(copying: bytes, quote + 1..<end)
        }
        if case .search? = frames.last, let key, namesSeen.count < Self.namesMax { namesSeen.append(key) }
        index = end + 1
        state = .beforeColon
        return true
    }

    mutating func readColon(_ bytes: Span<UInt8>) -> Bool {
        guard skipSpaces(bytes) else { return false }
        guard bytes[index] == Byte.colon else {
            loseAtStray(bytes)
            return true
        }
        index += 1
        state = .beforeValue
        return true
    }

    /// What stands behind an element or a member.
    mutating func readSeparator(_ bytes: Span<UInt8>) -> Bool {
        guard let frame = frames.last, skipSpaces(bytes) else { return false }
        let byte = bytes[index]
        let isList: Bool
        switch frame {
        case .list: isList = true
        case .table, .search: isList = false
        }
        if byte == (isList ? Byte.closeBracket : Byte.closeBrace) { return closeFrame(bytes) }
        if byte == Byte.comma {
            index += 1
            isBehindComma = true
        } else if byte == Byte.quote || byte == Byte.openBrace || byte == Byte.openBracket {
            reportOnce("comma missing", bytes, at: index) {
                .jsonCommaMissing(
                    "Comma missing before this",
                    replaced: $0.file.span($0.range.lowerBound..<$0.range.lowerBound), at: $0)
            }
        } else {
            loseAtStray(bytes)
            return true
        }
        state = isList ? .beforeValue : .beforeKey
        return true
    }

    mutating func closeFrame(_ bytes: Span<UInt8>) -> Bool {
        if case .search(let name, _, isFound: false)? = frames.popLast(), isOneOfOne {
            let seen = namesSeen
            let path = path.description
            report(bytes, at: index) { .jsonRecordsNotFound(name, path: path, seen: seen, at: $0) }
        }
        index += 1
        isBehindComma = false
        state = .afterValue
        return true
    }

    /// Whether each frame stands for one value: one of many may lack what the path names.
    private var isOneOfOne: Bool {
        frames.allSatisfy { frame in
            switch frame {
            case .list, .table: false
            case .search: true
            }
        }
    }

    mutating func skipStrayComma(_ bytes: Span<UInt8>) -> Bool {
        reportOnce("comma twice", bytes, at: index) {
            .jsonCommaTooMany("Comma without a record before it", at: $0)
        }
        index += 1
        return true
    }

    mutating func reportStrayComma(_ bytes: Span<UInt8>, before byte: UInt8) {
        let mark = byte.character
        report(bytes, at: index) { .jsonCommaTooMany("Comma before `\(mark)`", at: $0) }
    }

    /// Something that cannot stand between records: what follows cannot be told apart.
    private mutating func loseAtStray(_ bytes: Span<UInt8>) {
        let character = bytes[index] < 0x80 ? bytes[index].character : "…"
        report(bytes, at: index) { .jsonRecordsLost(character, at: $0) }
        lose()
    }
}
