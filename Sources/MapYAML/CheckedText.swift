import MapSource

/// A text that the parser can read to its end: UTF-8 without characters that stop it.
struct CheckedText {
    /// A character that no reader of the file sees, found before the parser runs.
    struct Hidden {
        var scalar: Unicode.Scalar
        var range: Range<Int>
    }

    /// The bytes of the file, as long as before, with harmless characters in place of refused ones.
    var bytes: [UInt8]
    /// Where the text begins: behind the byte order mark.
    var first: Int
    /// Places for code point numbers.
    var offsets: CodePointOffsets
    /// Invisible characters in the order of the text.
    var hidden: [Hidden]
    /// Whether characters had to be replaced, so that a syntax error may be their doing.
    var isMended: Bool
}

extension CheckedText {
    /// Checks the bytes of a file; `nil` where nothing behind can be trusted (size, encoding).
    static func check(_ file: SourceFile, _ limits: YAMLLimits, _ findings: inout Findings) -> CheckedText? {
        guard file.bytes.count <= limits.bytesMax else {
            findings.add(.fileTooLarge(file, limit: limits.bytesMax))
            return nil
        }
        if let encoding = foreignEncoding(file.bytes) {
            findings.add(.notUTF8Encoding(file, encoding: encoding))
            return nil
        }
        let hasMark = file.bytes.starts(with: [0xEF, 0xBB, 0xBF])
        var text = CheckedText(
            bytes: file.bytes, first: hasMark ? 3 : 0,
            offsets: CodePointOffsets([], first: 0, isASCII: true), hidden: [], isMended: false)
        guard let isASCII = text.walk(file, &findings) else { return nil }
        text.takeDirectives(file, &findings)
        text.offsets = CodePointOffsets(text.bytes, first: text.first, isASCII: isASCII)
        return text
    }

    /// Goes over all characters; tells whether all are ASCII, `nil` when some are not UTF-8.
    private mutating func walk(_ file: SourceFile, _ findings: inout Findings) -> Bool? {
        var isASCII = true
        var controls: [Hidden] = []
        var index = first
        while index < bytes.count {
            let byte = bytes[index]
            if byte >= 0x20, byte < 0x7F {
                index += 1
                continue
            }
            if byte < 0x80 {
                if byte == 0x7F || (byte < 0x20 && byte != 0x09 && byte != 0x0A && byte != 0x0D) {
                    controls.append(Hidden(scalar: Unicode.Scalar(byte), range: index..<index + 1))
                    bytes[index] = byte == 0x0B || byte == 0x0C ? 0x20 : 0x5F
                }
                index += 1
                continue
            }
            isASCII = false
            guard let scalar = UTF8Scalar.decode(bytes, at: index) else {
                findings.add(.bytesNotUTF8(file, at: index))
                return nil
            }
            let range = index..<index + scalar.length
            inspect(scalar.value, range, &controls)
            index = range.upperBound
        }
        isMended = !controls.isEmpty
        for control in controls { findings.add(.controlCharacter(file, control.scalar, control.range)) }
        return isASCII
    }

    /// Reports the directives before the document and makes comments of them.
    ///
    /// The parser would end the reading at most of them, and takes quadratic time over many.
    private mutating func takeDirectives(_ file: SourceFile, _ findings: inout Findings) {
        let walk = ByteWalk(bytes: bytes, first: first)
        var line = first
        while line < bytes.count {
            let start = walk.skipBlanks(line)
            if walk.byte(line) == UInt8(ascii: "%") {
                findings.add(.directive(file.span(line..<max(line + 1, walk.contentEnd(line)))))
                bytes[line] = UInt8(ascii: "#")
            } else if walk.byte(start) != UInt8(ascii: "#"), start < walk.lineEnd(start) {
                return
            }
            line = walk.lineAfter(line)
        }
    }

    /// Notes a character beyond ASCII that is invisible or refused.
    private mutating func inspect(
        _ scalar: Unicode.Scalar, _ range: Range<Int>, _ controls: inout [Hidden]
    ) {
        switch scalar.value {
        case 0x85, 0x2028, 0x2029:
            // The parser ends a line here; YAML 1.2 and every editor do not.
            controls.append(Hidden(scalar: scalar, range: range))
            replace(range, scalar.value == 0x85 ? [0xC2, 0xA0] : [0xE2, 0x80, 0x83])
        case 0x80...0x9F:
            controls.append(Hidden(scalar: scalar, range: range))
            replace(range, [0xC2, 0xA0])
        case 0xFFFE, 0xFFFF:
            controls.append(Hidden(scalar: scalar, range: range))
            replace(range, [0xEF, 0xBF, 0xBD])
        default:
            if HiddenCharacter.isHidden(scalar) || scalar.value == 0xFFFD {
                hidden.append(Hidden(scalar: scalar, range: range))
            }
        }
    }

    private mutating func replace(_ range: Range<Int>, _ other: [UInt8]) {
        bytes.replaceSubrange(range, with: other)
    }

    /// The name of an encoding that is certainly not UTF-8.
    private static func foreignEncoding(_ bytes: [UInt8]) -> String? {
        if bytes.starts(with: [0xFF, 0xFE, 0, 0]) || bytes.starts(with: [0, 0, 0xFE, 0xFF]) {
            return "UTF-32"
        }
        if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) { return "UTF-16" }
        guard bytes.count >= 4, bytes.count % 2 == 0 else { return nil }
        // Without a mark: every second byte of the beginning is zero.
        let zeros = bytes.prefix(4).map { $0 == 0 }
        return zeros == [true, false, true, false] || zeros == [false, true, false, true] ? "UTF-16" : nil
    }
}
