/// Writes values as JSON (RFC 8259): the same value always gives the same bytes.
///
/// Members keep their order, numbers their text, characters past ASCII stay as they are, and a character
/// that must be escaped gets its shortest escape.
package enum JSONWriter {
    /// How the text is laid out.
    package enum Layout: Sendable {
        /// On one line without spaces.
        case compact
        /// One member or element a line, two spaces for each level.
        case pretty
    }

    /// A value as text, without a line end.
    package static func text(_ value: Value, layout: Layout = .compact) -> String {
        var bytes: [UInt8] = []
        write(value, layout: layout, to: &bytes)
        return String(decoding: bytes, as: UTF8.self)
    }

    /// Appends a value, without a line end.
    package static func write(_ value: Value, layout: Layout = .compact, to bytes: inout [UInt8]) {
        switch layout {
        case .compact: write(value, indentation: nil, to: &bytes)
        case .pretty: write(value, indentation: 0, to: &bytes)
        }
    }

    /// Appends a text in quotes.
    package static func write(_ text: String, to bytes: inout [UInt8]) {
        bytes.append(Byte.quote)
        let source = text.utf8.span
        var start = 0
        for index in source.indices {
            let byte = source[index]
            guard byte < Byte.space || byte == Byte.quote || byte == Byte.backslash else { continue }
            append(source, start..<index, to: &bytes)
            start = index + 1
            writeEscape(byte, to: &bytes)
        }
        append(source, start..<source.count, to: &bytes)
        bytes.append(Byte.quote)
    }
}

extension JSONWriter {
    private static func write(_ value: Value, indentation: Int?, to bytes: inout [UInt8]) {
        switch value {
        case .null: bytes.append(contentsOf: "null".utf8)
        case .bool(let flag): bytes.append(contentsOf: (flag ? "true" : "false").utf8)
        case .number(let number): bytes.append(contentsOf: number.text.utf8)
        case .text(let text): write(text, to: &bytes)
        case .list(let elements):
            bytes.append(Byte.openBracket)
            for (index, element) in elements.enumerated() {
                if index > 0 { bytes.append(Byte.comma) }
                breakLine(indentation.map { $0 + 1 }, to: &bytes)
                write(element, indentation: indentation.map { $0 + 1 }, to: &bytes)
            }
            if !elements.isEmpty { breakLine(indentation, to: &bytes) }
            bytes.append(Byte.closeBracket)
        case .object(let fields):
            bytes.append(Byte.openBrace)
            for (index, member) in fields.members.enumerated() {
                if index > 0 { bytes.append(Byte.comma) }
                breakLine(indentation.map { $0 + 1 }, to: &bytes)
                write(member.name, to: &bytes)
                bytes.append(Byte.colon)
                if indentation != nil { bytes.append(Byte.space) }
                write(member.value, indentation: indentation.map { $0 + 1 }, to: &bytes)
            }
            if !fields.isEmpty { breakLine(indentation, to: &bytes) }
            bytes.append(Byte.closeBrace)
        }
    }

    private static func breakLine(_ indentation: Int?, to bytes: inout [UInt8]) {
        guard let indentation else { return }
        bytes.append(Byte.newline)
        bytes.append(contentsOf: repeatElement(Byte.space, count: indentation * 2))
    }

    private static func writeEscape(_ byte: UInt8, to bytes: inout [UInt8]) {
        bytes.append(Byte.backslash)
        switch byte {
        case Byte.quote, Byte.backslash: bytes.append(byte)
        case Byte.newline: bytes.append(UInt8(ascii: "n"))
        case Byte.carriageReturn: bytes.append(UInt8(ascii: "r"))
        case Byte.tab: bytes.append(UInt8(ascii: "t"))
        case 0x08: bytes.append(UInt8(ascii: "b"))
        case 0x0C: bytes.append(UInt8(ascii: "f"))
        default:
            bytes.append(contentsOf: "u00".utf8)
            for digit in [byte >> 4, byte & 15] {
                bytes.append(digit < 10 ? Byte.zero + digit : digit + 0x57)
            }
        }
    }

    private static func append(_ source: Span<UInt8>, _ range: Range<Int>, to bytes: inout [UInt8]) {
        for index in range { bytes.append(source[index]) }
    }
}
