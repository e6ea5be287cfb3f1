/// Blanks out comments and the insides of texts, byte by byte, keeping line ends.
struct CodeScanner {
    private let input: [UInt8]
    private var index = 0
    private var line = 1
    /// The code that is left; as long as the input.
    private(set) var output: [UInt8]
    /// The texts found, with the line on which each begins.
    private(set) var literals: [(line: Int, text: String)] = []

    private static let quote = UInt8(ascii: "\"")
    private static let newline = UInt8(ascii: "\n")
    private static let slash = UInt8(ascii: "/")
    private static let star = UInt8(ascii: "*")
    private static let backslash = UInt8(ascii: "\\")
    private static let pound = UInt8(ascii: "#")

    init(_ text: String) {
        input = Array(text.utf8)
        output = input
    }

    mutating func scan() {
        while index < input.count {
            let byte = input[index]
            if byte == Self.slash, peek(1) == Self.slash {
                while index < input.count, input[index] != Self.newline { blank() }
            } else if byte == Self.slash, peek(1) == Self.star {
                blankBlockComment()
            } else if byte == Self.quote {
                blankText(pounds: 0)
            } else if byte == Self.pound, let pounds = poundsBeforeQuote() {
                index += pounds
                blankText(pounds: pounds)
            } else {
                advance()
            }
        }
    }

    private func peek(_ distance: Int) -> UInt8? {
        index + distance < input.count ? input[index + distance] : nil
    }

    private mutating func advance() {
        if input[index] == Self.newline { line += 1 }
        index += 1
    }

    private mutating func blank() {
        if input[index] != Self.newline { output[index] = UInt8(ascii: " ") }
        advance()
    }

    private mutating func blankBlockComment() {
        var depth = 0
        repeat {
            if input[index] == Self.slash, peek(1) == Self.star {
                depth += 1
                blank()
            } else if input[index] == Self.star, peek(1) == Self.slash {
                depth -= 1
                blank()
            }
            blank()
        } while depth > 0 && index < input.count
    }

    private func poundsBeforeQuote() -> Int? {
        var count = 0
        while peek(count) == Self.pound { count += 1 }
        return peek(count) == Self.quote ? count : nil
    }

    /// From the opening quote to behind the closing one; the quotes stay. An interpolation is blanked with
    /// the text around it.
    private mutating func blankText(pounds: Int) {
        let isBlock = peek(1) == Self.quote && peek(2) == Self.quote
        let quotes = isBlock ? 3 : 1
        let startLine = line
        index += quotes
        let start = index
        var depth = 0  // of parentheses inside an interpolation
        while index < input.count {
            let byte = input[index]
            if depth == 0, byte == Self.quote, closes(quotes: quotes, pounds: pounds) {
                let text = String(decoding: input[start..<index], as: UTF8.self)
                literals.append((startLine, text))
                index += quotes + pounds
                return
            }
            if byte == Self.newline, !isBlock { return }
            if depth > 0 {
                if byte == UInt8(ascii: "(") { depth += 1 }
                if byte == UInt8(ascii: ")") { depth -= 1 }
            } else if byte == Self.backslash, hasPounds(pounds, at: 1) {
                for _ in 0...pounds { blank() }
                if index < input.count, input[index] == UInt8(ascii: "(") { depth = 1 }
            }
            if index < input.count { blank() }
        }
    }

    private func closes(quotes: Int, pounds: Int) -> Bool {
        for distance in 0..<quotes where peek(distance) != Self.quote { return false }
        return hasPounds(pounds, at: quotes)
    }

    private func hasPounds(_ count: Int, at distance: Int) -> Bool {
        for step in 0..<count where peek(distance + step) != Self.pound { return false }
        return true
    }
}
