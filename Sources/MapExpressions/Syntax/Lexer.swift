import MapSource
import MapValues

/// Cuts a text into words; what is no word becomes a finding and a ``Token/Kind/mistake``.
struct Lexer {
    private let source: ExpressionText
    let bytes: [UInt8]
    var index = 0
    private(set) var diagnostics: [Diagnostic] = []

    init(_ source: ExpressionText) {
        self.source = source
        bytes = Array(source.text.utf8)
    }

    /// All words, with ``Token/Kind/end`` as the last.
    mutating func tokens() -> [Token] {
        var tokens: [Token] = []
        while true {
            skipSpace()
            let start = index
            let kind = index < bytes.count ? next() : .end
            tokens.append(Token(kind: kind, range: start..<index))
            if kind == .end { return tokens }
        }
    }

    mutating func report(_ finding: (SourceSpan?) -> Diagnostic, at range: Range<Int>) {
        diagnostics.append(finding(source.span(range)))
    }

    func byte(_ ahead: Int = 0) -> UInt8 { index + ahead < bytes.count ? bytes[index + ahead] : 0 }

    /// The text of a stretch.
    func text(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }

    private mutating func skipSpace() {
        while index < bytes.count {
            switch bytes[index] {
            case 0x20, 0x09, 0x0A, 0x0C, 0x0D: index += 1
            case UInt8(ascii: "/") where byte(1) == UInt8(ascii: "/"):
                while index < bytes.count, bytes[index] != 0x0A { index += 1 }
            default: return
            }
        }
    }

    private mutating func next() -> Token.Kind {
        let first = byte()
        if Self.isDigit(first) || (first == UInt8(ascii: ".") && Self.isDigit(byte(1))) {
            return readNumber()
        }
        if first == UInt8(ascii: "'") || first == UInt8(ascii: "\"") {
            return readString(prefixLength: 0)
        }
        if Self.isNameStart(first) {
            if let length = stringPrefixLength() { return readString(prefixLength: length) }
            let start = index
            while Self.isNameStart(byte()) || Self.isDigit(byte()) { index += 1 }
            return .identifier(text(start..<index))
        }
        if first == UInt8(ascii: "`") { return readQuotedName() }
        return readSymbol()
    }

    private mutating func readSymbol() -> Token.Kind {
        if let symbol = Self.symbols.first(where: { bytes[index...].starts(with: $0.bytes) }) {
            index += symbol.bytes.count
            return .symbol(symbol.symbol)
        }
        let start = index
        index += 1
        while index < bytes.count, bytes[index] & 0xC0 == 0x80 { index += 1 }
        let character = text(start..<index)
        report({ .unknownCharacter(character, at: $0) }, at: start..<index)
        return .mistake
    }

    /// The length of the letters before a quotation mark (`r`, `b`, `rb`), `nil` when it is a name.
    private func stringPrefixLength() -> Int? {
        for length in 1...2 {
            let quote = byte(length)
            guard quote == UInt8(ascii: "'") || quote == UInt8(ascii: "\"") else { continue }
            let letters = (0..<length).map { byte($0) | 0x20 }
            let isPrefix = letters.allSatisfy { $0 == UInt8(ascii: "r") || $0 == UInt8(ascii: "b") }
            return isPrefix && Set(letters).count == length ? length : nil
        }
        return nil
    }

    private mutating func readQuotedName() -> Token.Kind {
        let start = index
        index += 1
        while index < bytes.count, bytes[index] != UInt8(ascii: "`"), bytes[index] != 0x0A { index += 1 }
        guard byte() == UInt8(ascii: "`"), index > start + 1 else {
            report({ .unterminatedName(at: $0) }, at: start..<index)
            return .mistake
        }
        index += 1
        return .quotedIdentifier(text(start + 1..<index - 1))
    }

    private static let symbols = Token.Symbol.allCases.map { (symbol: $0, bytes: Array($0.rawValue.utf8)) }

    static func isDigit(_ byte: UInt8) -> Bool { byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9") }

    static func isNameStart(_ byte: UInt8) -> Bool {
        let letter = byte | 0x20
        return (letter >= UInt8(ascii: "a") && letter <= UInt8(ascii: "z")) || byte == UInt8(ascii: "_")
    }
}
