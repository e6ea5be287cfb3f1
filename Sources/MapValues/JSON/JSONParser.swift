import MapSource

/// Reads one JSON text by recursive descent; the bytes are passed to each call.
///
/// A function that gives `nil` has reported why, and reading ends. What can be understood all the same is
/// reported and read on.
struct JSONParser {
    /// A finding that waits for the file it points into: that is only made when there is one.
    typealias Finding = (SourceFile) -> Diagnostic

    let limits: JSONLimits
    let duplicateKeys: JSONReader.DuplicateKeys
    /// The next byte to read.
    var index = 0
    /// Where the lists and objects begin that are open.
    var openings: [Int] = []
    private(set) var findings: [Finding] = []
    /// Findings that are made once per text, however often their cause occurs.
    var reportedOnce: Set<OnceKind> = []
    private var keys = JSONKeyCache()
    /// The keys of the objects that are open, those of the innermost last.
    private var keyMarks: [KeyMark] = []

    /// Up to so many members each name is compared with all before it; past that a set is faster.
    private static let comparedMax = 64

    private struct KeyMark {
        let hash: UInt32
        let place: Range<Int>
    }

    /// Causes that usually fill a whole text.
    enum OnceKind {
        case encoding
        case comment
        case space
        case quotes
        case commaMissing
        case unquotedKey
    }

    init(limits: JSONLimits, duplicateKeys: JSONReader.DuplicateKeys) {
        self.limits = limits
        self.duplicateKeys = duplicateKeys
    }

    /// The result with findings that point into a file.
    func checked(_ value: Value?, in file: SourceFile) -> Checked<Value> {
        var checked = Checked(value, findings.map { $0(file) })
        if checked.hasErrors { checked.value = nil }
        return checked
    }

    mutating func report(_ finding: @escaping Finding) {
        if findings.count < limits.findingsMax { findings.append(finding) }
    }

    /// Reports, and gives `nil` for "reading ends here".
    mutating func stop<Result>(_ finding: @escaping Finding) -> Result? {
        report(finding)
        return nil
    }

    mutating func reportOnce(_ kind: OnceKind, _ finding: @escaping Finding) {
        if reportedOnce.insert(kind).inserted { report(finding) }
    }
}

extension JSONParser {
    /// The whole text: one value and nothing else.
    mutating func readText(_ bytes: Span<UInt8>) -> Value? {
        if bytes.count > limits.bytesMax {
            let limit = limits.bytesMax
            return stop { .jsonTooLarge(bytesMax: limit, at: $0.span(0..<0)) }
        }
        if bytes.count >= 3, bytes[0] == 0xEF, bytes[1] == 0xBB, bytes[2] == 0xBF { index = 3 }
        let start = index
        while index < bytes.count, Byte.isSpace(bytes[index]) { index += 1 }
        guard index < bytes.count else {
            return stop { .jsonEmpty(hasSpaces: start < $0.bytes.count, at: $0.span(0..<$0.bytes.count)) }
        }
        if let foreign = JSONForeignText(bytes, from: index) {
            let range = index..<bytes.count
            return stop { foreign.diagnostic(in: $0, at: range) }
        }
        guard skipGap(bytes), let value = readValue(bytes), skipGap(bytes) else { return nil }
        guard index == bytes.count else { return reportRest(bytes) }
        return value
    }

    mutating func readValue(_ bytes: Span<UInt8>) -> Value? {
        guard index < bytes.count else { return stopAtEnd(bytes) }
        let byte = bytes[index]
        switch byte {
        case Byte.quote:
            guard let text = readQuoted(bytes) else { return nil }
            return .text(text)
        case Byte.openBrace: return readObject(bytes)
        case Byte.openBracket: return readList(bytes)
        case _ where Byte.isDigit(byte) || byte == Byte.minus: return readNumber(bytes)
        case _ where Byte.isLetter(byte): return readWord(bytes)
        default: return readOddValue(bytes)
        }
    }

    private mutating func readList(_ bytes: Span<UInt8>) -> Value? {
        guard open(bytes) else { return nil }
        var elements: [Value] = []
        guard skipGap(bytes) else { return nil }
        if index < bytes.count, bytes[index] == Byte.closeBracket {
            close()
            return .list([])
        }
        while true {
            guard skipStrayCommas(bytes), let element = readValue(bytes) else { return nil }
            elements.append(element)
            guard let goesOn = readSeparator(bytes, closing: Byte.closeBracket) else { return nil }
            if !goesOn { return .list(elements) }
        }
    }

    private mutating func readObject(_ bytes: Span<UInt8>) -> Value? {
        guard open(bytes), skipGap(bytes) else { return nil }
        if index < bytes.count, bytes[index] == Byte.closeBrace {
            close()
            return .object(Fields())
        }
        var members: [Fields.Member] = []
        members.reserveCapacity(8)
        let marksBefore = keyMarks.count
        var names: Set<String> = []
        while true {
            guard skipStrayCommas(bytes) else { return nil }
            let keyStart = index
            guard let (name, hash) = readKey(bytes) else { return nil }
            let place = keyStart..<index
            guard let value = readMemberValue(bytes) else { return nil }
            let member = Fields.Member(name: name, value: value)
            let isNew = members.count > Self.comparedMax && names.insert(name).inserted
            if !isNew, let former = former(of: name, hash: hash, in: members, marksBefore: marksBefore) {
                reportDuplicate(name, at: place, former: keyMarks[marksBefore + former].place)
                members[former].value = value
            } else {
                members.append(member)
                keyMarks.append(KeyMark(hash: hash, place: place))
                if members.count == Self.comparedMax + 1 { names = Set(members.map(\.name)) }
            }
            guard let goesOn = readSeparator(bytes, closing: Byte.closeBrace) else { return nil }
            if !goesOn { break }
        }
        keyMarks.removeSubrange(marksBefore...)
        return .object(Fields(distinct: members))
    }

    /// A key with a hash of its bytes.
    private mutating func readKey(_ bytes: Span<UInt8>) -> (name: String, hash: UInt32)? {
        guard index < bytes.count else { return stopAtEnd(bytes) }
        if bytes[index] == Byte.quote, let (name, hash, end) = keys.name(in: bytes, from: index + 1) {
            index = end + 1
            return (name, hash)
        }
        guard let name = bytes[index] == Byte.quote ? readQuoted(bytes) : readOddKey(bytes) else {
            return nil
        }
        return (name, JSONKeyCache.hash(name))
    }

    /// The place among the members of one with the same name.
    private func former(
        of name: String, hash: UInt32, in members: [Fields.Member], marksBefore: Int
    ) -> Int? {
        for place in members.indices
        where keyMarks[marksBefore + place].hash == hash && members[place].name.isSame(as: name) {
            return place
        }
        return nil
    }

    private mutating func reportDuplicate(_ name: String, at place: Range<Int>, former: Range<Int>) {
        let severity: Diagnostic.Severity = duplicateKeys == .error ? .error : .warning
        report { .jsonKeyTwice(name, severity, at: $0.span(place), former: $0.span(former)) }
    }

    /// A colon and the value behind it.
    private mutating func readMemberValue(_ bytes: Span<UInt8>) -> Value? {
        guard skipGap(bytes) else { return nil }
        if index < bytes.count, bytes[index] == Byte.colon {
            index += 1
        } else {
            guard readOddColon(bytes) else { return nil }
        }
        guard skipGap(bytes) else { return nil }
        return readValue(bytes)
    }

    /// True at a comma with something behind it, false at the closing bracket; both are read.
    private mutating func readSeparator(_ bytes: Span<UInt8>, closing: UInt8) -> Bool? {
        guard skipGap(bytes) else { return nil }
        guard index < bytes.count else { return stopAtEnd(bytes) }
        if bytes[index] == Byte.comma {
            let comma = index
            index += 1
            guard skipGap(bytes) else { return nil }
            guard index < bytes.count, bytes[index] == closing else { return true }
            report {
                .jsonCommaTooMany("Comma before `\(closing.character)`", at: $0.span(comma..<comma + 1))
            }
        } else if bytes[index] != closing {
            return readOddSeparator(bytes, closing: closing)
        }
        close()
        return false
    }

    private mutating func open(_ bytes: Span<UInt8>) -> Bool {
        let place = index
        guard openings.count < limits.depthMax else {
            let limit = limits.depthMax
            report { .jsonTooDeep(depthMax: limit, at: $0.span(place..<place + 1)) }
            return false
        }
        openings.append(place)
        index += 1
        return true
    }

    private mutating func close() {
        openings.removeLast()
        index += 1
    }
}

extension UInt8 {
    /// An ASCII byte as text.
    var character: String { String(decoding: [self], as: UTF8.self) }
}
