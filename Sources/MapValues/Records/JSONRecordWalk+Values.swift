extension JSONRecordWalk {
    /// The first byte of a value, or of what stands in its place.
    mutating func beginValue(_ bytes: Span<UInt8>) -> Bool {
        guard skipSpaces(bytes) else { return false }
        if !isBegun {
            guard beginStream(bytes) else { return false }
            guard case .beforeValue = state, index < bytes.count else { return true }
        }
        let byte = bytes[index]
        guard let frame = frames.last else { return beginText(bytes, byte) }
        switch frame {
        case .list(let step):
            if byte == Byte.closeBracket {
                if isBehindComma { reportStrayComma(bytes, before: byte) }
                return closeFrame(bytes)
            }
            if byte == Byte.comma { return skipStrayComma(bytes) }
            key = nil
            enter(bytes, step: step)
        case .table(let step):
            guard !isEndOfValue(byte) else { return loseWithoutValue(bytes) }
            enter(bytes, step: step)
        case .search(let name, let step, _):
            guard !isEndOfValue(byte) else { return loseWithoutValue(bytes) }
            if key == name {
                frames[frames.count - 1] = .search(name: name, step: step, isFound: true)
                key = nil
                resolve(bytes, step: step + 1)
            } else {
                begin(record: nil)
            }
        }
        return true
    }

    /// An element of a list or a member of a table: a record, or a step of the path.
    private mutating func enter(_ bytes: Span<UInt8>, step: Int) {
        if step == path.steps.count { begin(record: index) } else { resolve(bytes, step: step) }
    }

    /// A value that the path leads to, or through.
    mutating func resolve(_ bytes: Span<UInt8>, step: Int) {
        let byte = bytes[index]
        let next: JSONRecordPath.Step? = step < path.steps.count ? path.steps[step] : nil
        switch (byte, next) {
        case (Byte.openBracket, .each?): open(.list(step: step + 1))
        case (Byte.openBracket, _): open(.list(step: step))
        case (Byte.openBrace, .each?): open(.table(step: step + 1))
        case (Byte.openBrace, .name(let name)?): open(.search(name: name, step: step, isFound: false))
        case (Byte.openBrace, nil):
            recordLine = line
            state = .atFirstKey(brace: index)
            index += 1
        default:
            if byte != UInt8(ascii: "n") {
                let path = path.description
                report(bytes, at: index) { .jsonRecordsElsewhere(path, at: $0) }
            }
            begin(record: nil)
        }
    }

    /// Begins to scan a value for its end.
    mutating func begin(record: Int?) {
        recordLine = line
        let isOutermost = frames.isEmpty
        scan = JSONValueScan(
            ending: !isOutermost ? .brackets : layout == .lines ? .anyObject : .impossibleObject)
        state = .inValue(record: record)
    }

    private mutating func open(_ frame: Frame) {
        frames.append(frame)
        index += 1
        isBehindComma = false
        switch frame {
        case .list: state = .beforeValue
        case .table, .search: state = .beforeKey
        }
    }

    /// An object at the end of the path: a table when its first key is all digits, else one record.
    ///
    /// Platforms key by the number of the record; no record has a field with such a name.
    mutating func decideObject(_ bytes: Span<UInt8>, brace: Int) -> Bool {
        guard skipSpaces(bytes) else { return false }
        if bytes[index] == Byte.closeBrace, !path.steps.isEmpty {
            index += 1
            state = .afterValue
            return true
        }
        if bytes[index] == Byte.quote {
            var end = index + 1
            while end < bytes.count, Byte.isDigit(bytes[end]) { end += 1 }
            guard end < bytes.count || isLast else { return false }
            if end < bytes.count, bytes[end] == Byte.quote, end > index + 1 {
                frames.append(.table(step: path.steps.count))
                isBehindComma = false
                state = .beforeKey
                return true
            }
        }
        index = brace
        line = recordLine
        begin(record: brace)
        return true
    }

    mutating func scanValue(_ bytes: Span<UInt8>, record: Int?) -> Bool {
        switch scan.scan(bytes, from: index, lines: &line) {
        case .unfinished:
            index = bytes.count
            return false
        case .complete(let end):
            if let record { emit(bytes, record..<end) }
            if frames.isEmpty, record != nil, recordLine < line { layout = .free }
            index = end
            isLineStart = false
            state = .afterValue
        case .brokenOff(let start):
            if let record { emit(bytes, record..<start) }
            index = start
            isLineStart = true
            layout = .lines
            state = .beforeValue
        case .tooDeep:
            let depth = limits.depthMax
            report(bytes, at: index) { .jsonTooDeep(depthMax: depth, at: $0) }
            lose()
        }
        return true
    }

    private func isEndOfValue(_ byte: UInt8) -> Bool {
        byte == Byte.comma || byte == Byte.closeBrace || byte == Byte.closeBracket
    }

    private mutating func loseWithoutValue(_ bytes: Span<UInt8>) -> Bool {
        let mark = bytes[index].character
        report(bytes, at: index) { .jsonValueMissing(before: mark, at: $0) }
        lose()
        return true
    }
}
