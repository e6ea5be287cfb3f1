import PlatformRuntime

/// What stands before the root: looked at before anything is parsed, so that no declaration ever runs.
enum MarkupProlog {
    /// Encodings in which the signs of XML are the bytes of ASCII.
    private static let encodings = [
        "utf-8", "utf8", "us-ascii", "ascii", "iso-8859-", "windows-125", "koi8-",
    ]

    /// Why a document is not read; `nil` where nothing speaks against it.
    static func problem(of bytes: [UInt8]) -> MarkupProblem? {
        if bytes.count > AnswerReader.bytesMax { return MarkupProblem("more than sixteen megabytes") }
        if bytes.contains(0) { return MarkupProblem("an encoding of more than one byte a sign") }
        var scan = Scan(bytes: bytes[...])
        scan.skip([0xEF, 0xBB, 0xBF])
        while true {
            scan.skipSpace()
            if scan.skip("<!--") {
                scan.skip(past: "-->")
            } else if scan.skip("<!DOCTYPE") {
                return scan.typeHasPartsOfItsOwn() ? MarkupProblem("declarations of its own") : nil
            } else if scan.skip("<?") {
                let text = scan.text(until: "?>")
                if text.hasPrefix("xml"), let name = encoding(in: text), !isKnown(name) {
                    return MarkupProblem("the encoding `\(name.prefix(40))`")
                }
                scan.skip(past: "?>")
            } else {
                return nil
            }
        }
    }

    private static func isKnown(_ name: String) -> Bool {
        encodings.contains { name.lowercased().hasPrefix($0) }
    }

    private static func encoding(in text: String) -> String? {
        guard let mark = text.firstRange(of: "encoding") else { return nil }
        let rest = text[mark.upperBound...]
        guard let open = rest.firstIndex(where: { $0 == "\"" || $0 == "'" }) else { return "" }
        return String(rest[rest.index(after: open)...].prefix { $0 != rest[open] })
    }

    private struct Scan {
        var bytes: ArraySlice<UInt8>

        mutating func skipSpace() {
            bytes = bytes.drop { $0 == 32 || $0 == 9 || $0 == 10 || $0 == 13 }
        }

        @discardableResult mutating func skip(_ start: [UInt8]) -> Bool {
            guard bytes.starts(with: start) else { return false }
            bytes = bytes.dropFirst(start.count)
            return true
        }

        @discardableResult mutating func skip(_ start: String) -> Bool { skip(Array(start.utf8)) }

        mutating func skip(past end: String) {
            let found = bytes.firstRange(of: Array(end.utf8))
            bytes = found.map { bytes[$0.upperBound...] } ?? []
        }

        func text(until end: String) -> String {
            let found = bytes.firstRange(of: Array(end.utf8))
            return String(
                decoding: bytes[..<(found?.lowerBound ?? bytes.endIndex)].prefix(400), as: UTF8.self)
        }

        /// Whether a document type has a part in brackets before it ends.
        func typeHasPartsOfItsOwn() -> Bool {
            var quote: UInt8?
            for byte in bytes {
                if let open = quote {
                    if byte == open { quote = nil }
                } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
                    quote = byte
                } else if byte == UInt8(ascii: "[") {
                    return true
                } else if byte == UInt8(ascii: ">") {
                    return false
                }
            }
            return false
        }
    }
}
