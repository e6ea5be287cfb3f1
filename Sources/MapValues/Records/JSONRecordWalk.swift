import MapSource

/// Walks from the outside of a stream to its records; a state machine that stops and goes on anywhere.
struct JSONRecordWalk {
    /// A list or object around the records; `step` is the step of the path that its parts are at.
    enum Frame {
        /// Each element is a record, or steps on.
        case list(step: Int)
        /// Each member is a record, or steps on.
        case table(step: Int)
        /// The member of one name steps on.
        case search(name: String, step: Int, isFound: Bool)
    }

    /// What comes next.
    enum State {
        case beforeValue
        /// Behind the brace of an object that is a record or a table of them: its first key tells.
        case atFirstKey(brace: Int)
        case beforeKey
        case inKey(quote: Int)
        case beforeColon
        /// In a record that begins at a place, or in a value without records.
        case inValue(record: Int?)
        case afterValue
        /// On a line that holds something else than a record, from its place.
        case onBrokenLine(start: Int?)
        /// Past something that cannot be followed: to the next line that begins with an opening bracket.
        case lost
        /// Behind the head of a text that is no JSON: nothing more is looked for.
        case foreign
    }

    /// How the records of the outermost level are set apart.
    enum Layout {
        /// Not known before the first one is complete.
        case unknown
        /// Each has its line.
        case lines
        /// In any way; brackets tell.
        case free
    }

    let name: String
    let path: JSONRecordPath
    let limits: JSONLimits
    var frames: [Frame] = []
    var state = State.beforeValue
    var layout = Layout.unknown
    var scan = JSONValueScan(ending: .impossibleObject)
    /// The next byte among those at hand.
    var index = 0
    /// The line at ``index``.
    var line = 1
    /// The line on which the record begins that is being read.
    var recordLine = 1
    /// The key that was read last, for the value behind it.
    var key: String?
    /// Whether a comma was the last token inside a frame.
    var isBehindComma = false
    /// Whether the byte before ``index`` is a line break.
    var isLineStart = true
    /// Whether the first bytes have been looked at.
    var isBegun = false
    /// Whether no more bytes will come.
    private(set) var isLast = false
    /// Names seen where one of the path was looked for, for a suggestion.
    var namesSeen: [String] = []
    /// Where the bytes at hand begin in the stream.
    private var offset = 0
    private var findingsCount = 0
    private var reportedOnce: Set<String> = []

    private(set) var records: [JSONRecordBatch.Record] = []
    private(set) var diagnostics: [Diagnostic] = []

    init(name: String, path: JSONRecordPath, limits: JSONLimits) {
        self.name = name
        self.path = path
        self.limits = limits
    }
}

extension JSONRecordWalk {
    /// Goes as far as the bytes reach.
    mutating func run(_ bytes: Span<UInt8>, isLast: Bool) {
        self.isLast = isLast
        while index < bytes.count, step(bytes) {}
        checkLength(bytes)
        if isLast { end(bytes) }
    }

    /// Drops what has been given out; gives the place from which bytes are needed on.
    mutating func forget() -> Int {
        records = []
        diagnostics = []
        let kept = heldFrom ?? index
        index -= kept
        offset += kept
        switch state {
        case .atFirstKey(let brace): state = .atFirstKey(brace: brace - kept)
        case .inKey(let quote): state = .inKey(quote: quote - kept)
        case .inValue(let record?): state = .inValue(record: record - kept)
        case .onBrokenLine(let start?): state = .onBrokenLine(start: start - kept)
        case .beforeValue, .beforeKey, .beforeColon, .inValue(nil), .afterValue, .onBrokenLine(nil), .lost,
            .foreign:
            break
        }
        return kept
    }

    /// The first byte that the state still needs, if that is before ``index``.
    private var heldFrom: Int? {
        switch state {
        case .atFirstKey(let brace): brace
        case .inKey(let quote): quote
        case .inValue(let record): record
        case .onBrokenLine(let start): start
        case .beforeValue, .beforeKey, .beforeColon, .afterValue, .lost, .foreign: nil
        }
    }

    /// One step; false when more bytes are needed.
    private mutating func step(_ bytes: Span<UInt8>) -> Bool {
        switch state {
        case .beforeValue: return beginValue(bytes)
        case .atFirstKey(let brace): return decideObject(bytes, brace: brace)
        case .beforeKey: return beginKey(bytes)
        case .inKey(let quote): return readKey(bytes, from: quote)
        case .beforeColon: return readColon(bytes)
        case .inValue(let record): return scanValue(bytes, record: record)
        case .afterValue: return frames.isEmpty ? readRestOfLine(bytes) : readSeparator(bytes)
        case .onBrokenLine(let start): return takeBrokenLine(bytes, start: start)
        case .lost: return findLine(bytes)
        case .foreign:
            index = bytes.count
            return false
        }
    }

    /// Goes to the next byte that is no space; false at the end of the bytes.
    mutating func skipSpaces(_ bytes: Span<UInt8>) -> Bool {
        while index < bytes.count {
            let byte = bytes[index]
            guard Byte.isSpace(byte) else { return true }
            if byte == Byte.newline { line += 1 }
            isLineStart = byte == Byte.newline
            index += 1
        }
        return false
    }

    /// Gives a record out, without spaces at its end.
    mutating func emit(_ bytes: Span<UInt8>, _ range: Range<Int>) {
        var end = range.upperBound
        while end > range.lowerBound, Byte.isSpace(bytes[end - 1]) { end -= 1 }
        records.append(
            JSONRecordBatch.Record(
                range: range.lowerBound..<end, offset: offset + range.lowerBound, line: recordLine, key: key))
    }

    /// A record, or a key, that is longer than what is held in memory.
    private mutating func checkLength(_ bytes: Span<UInt8>) {
        let start = heldFrom ?? index
        guard bytes.count - start > limits.recordBytesMax else { return }
        let limit = limits.recordBytesMax
        report(bytes, at: start) { .jsonRecordTooLarge(bytesMax: limit, at: $0) }
        switch state {
        case .inValue: state = .inValue(record: nil)
        case .beforeValue, .onBrokenLine: state = .onBrokenLine(start: nil)
        case .atFirstKey, .beforeKey, .inKey, .beforeColon, .afterValue, .lost, .foreign: lose()
        }
    }

    /// Gives up on what is open; the next line that begins with a bracket begins anew.
    mutating func lose() {
        frames = []
        state = .lost
    }

    private mutating func end(_ bytes: Span<UInt8>) {
        switch state {
        case .atFirstKey(let start), .inValue(let start?), .onBrokenLine(let start?):
            emit(bytes, start..<bytes.count)
        case .beforeValue, .beforeKey, .inKey, .beforeColon, .afterValue, .inValue(nil):
            if !frames.isEmpty {
                report(bytes, at: bytes.count) { .jsonStreamEndsEarly(at: $0) }
            }
        case .onBrokenLine(nil), .lost, .foreign: break
        }
    }
}

extension JSONRecordWalk {
    /// A finding at a place of the line being read, while there are not too many.
    mutating func report(_ bytes: Span<UInt8>, at place: Int, _ finding: (SourceSpan) -> Diagnostic) {
        findingsCount += 1
        guard findingsCount <= limits.findingsMax else { return }
        let reach = 60
        var start = place
        while start > 0, place - start < reach, bytes[start - 1] != Byte.newline { start -= 1 }
        var end = place
        while end < bytes.count, end - place < reach, bytes[end] != Byte.newline { end += 1 }
        let excerpt = SourceFile(name: name, bytes: Array(copying: bytes, start..<end), firstLine: line)
        diagnostics.append(finding(excerpt.span(place - start..<min(place - start + 1, end - start))))
    }

    /// The same for a cause that usually comes again with each record.
    mutating func reportOnce(
        _ cause: String, _ bytes: Span<UInt8>, at place: Int, _ finding: (SourceSpan) -> Diagnostic
    ) {
        if reportedOnce.insert(cause).inserted { report(bytes, at: place, finding) }
    }

    /// A finding about a text that is no JSON.
    mutating func report(_ foreign: JSONForeignText, _ bytes: Span<UInt8>) {
        let end = min(bytes.count, index + JSONForeignText.lookAheadMax)
        let file = SourceFile(name: name, bytes: Array(copying: bytes, index..<end), firstLine: line)
        diagnostics.append(foreign.diagnostic(in: file, at: 0..<file.bytes.count))
    }
}
