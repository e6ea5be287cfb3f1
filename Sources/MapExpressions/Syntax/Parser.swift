import MapSource
import MapValues

/// Reads words into a tree; goes on after a mistake, so that one run finds several.
struct Parser {
    private let source: ExpressionText
    let tokens: [Token]
    var position = 0
    private(set) var diagnostics: [Diagnostic]
    private var depth = 0
    /// Whether the last thing read was a mistake: what follows from it is not reported again.
    private var isRecovering = false

    private init(_ source: ExpressionText) {
        self.source = source
        var lexer = Lexer(source)
        tokens = lexer.tokens()
        diagnostics = lexer.diagnostics
    }

    /// The tree of an expression, as far as it can be read.
    static func parse(_ source: ExpressionText) -> Checked<SyntaxNode> {
        guard source.text.utf8.count <= ExpressionLimits.textLengthMax else {
            return Checked(nil, [.expressionTooLong(at: source.span(0..<source.text.utf8.count))])
        }
        var parser = Parser(source)
        let root = parser.expression()
        if parser.current.kind != .end { parser.reportUnexpected(expected: "an operator") }
        return Checked(root, parser.diagnostics)
    }

    var current: Token { tokens[position] }

    mutating func advance() {
        if position < tokens.count - 1 { position += 1 }
    }

    mutating func accept(_ symbol: Token.Symbol) -> Bool {
        guard current.kind == .symbol(symbol) else { return false }
        advance()
        return true
    }

    /// Where the last word that was read ended.
    var lastEnd: Int { position > 0 ? tokens[position - 1].range.upperBound : 0 }

    mutating func report(_ finding: (SourceSpan?) -> Diagnostic, at range: Range<Int>) {
        guard !isRecovering, diagnostics.count < ExpressionLimits.findingCountMax else { return }
        diagnostics.append(finding(source.span(range)))
    }

    /// Reports a word that does not belong, unless it follows from a mistake already reported.
    mutating func reportUnexpected(expected: String) {
        let token = current
        if token.kind != .mistake {
            let text = token.kind == .end ? "" : textOf(token)
            report({ .unexpectedWord(text, expected: expected, at: $0) }, at: token.range)
        }
        isRecovering = true
    }

    func textOf(_ token: Token) -> String {
        let bytes = Array(source.text.utf8)[token.range]
        return String(decoding: bytes, as: UTF8.self)
    }

    /// Skips to one of the symbols at this level of brackets, or to the end.
    mutating func recover(to symbols: [Token.Symbol]) {
        var open = 0
        while current.kind != .end {
            if case .symbol(let symbol) = current.kind {
                if open == 0, symbols.contains(symbol) { break }
                switch symbol {
                case .openParenthesis, .openBracket, .questionBracket, .openBrace: open += 1
                case .closeParenthesis, .closeBracket, .closeBrace:
                    if open == 0 { return }
                    open -= 1
                default: break
                }
            }
            advance()
        }
        isRecovering = false
    }

    /// Expects a closing bracket; skips to it where something else stands.
    mutating func close(_ symbol: Token.Symbol, opened range: Range<Int>) {
        if accept(symbol) {
            isRecovering = false
            return
        }
        if current.kind == .end {
            report({ .unclosedBracket(closing: symbol.rawValue, at: $0) }, at: range)
            isRecovering = true
            return
        }
        reportUnexpected(expected: "`\(symbol.rawValue)`")
        recover(to: [symbol])
        if accept(symbol) { isRecovering = false }
    }

    /// Runs a part of the grammar one level deeper; too deep is a mistake and skips everything.
    mutating func deeper(_ part: (inout Parser) -> SyntaxNode) -> SyntaxNode {
        depth += 1
        defer { depth -= 1 }
        guard depth <= ExpressionLimits.depthMax else {
            report({ .nestedTooDeep(at: $0) }, at: current.range)
            isRecovering = true
            position = tokens.count - 1
            return SyntaxNode(kind: .mistake, range: current.range)
        }
        return part(&self)
    }
}

extension Parser {
    /// `a || b ? c : d`
    mutating func expression() -> SyntaxNode {
        deeper { parser in
            let condition = parser.disjunction()
            guard parser.accept(.question) else { return condition }
            let first = parser.disjunction()
            guard parser.accept(.colon) else {
                parser.reportUnexpected(expected: "`:`")
                return SyntaxNode(kind: .mistake, range: condition.range)
            }
            let second = parser.expression()
            return SyntaxNode(
                kind: .conditional(condition, first, second),
                range: condition.range.lowerBound..<parser.lastEnd)
        }
    }

    private mutating func disjunction() -> SyntaxNode {
        chain(.or, of: { $0.conjunction() }, as: { .any($0) })
    }

    private mutating func conjunction() -> SyntaxNode {
        chain(.and, of: { $0.binary(above: 0) }, as: { .all($0) })
    }

    private mutating func chain(
        _ symbol: Token.Symbol, of part: (inout Parser) -> SyntaxNode,
        as kind: ([SyntaxNode]) -> SyntaxNode.Kind
    ) -> SyntaxNode {
        let first = part(&self)
        guard current.kind == .symbol(symbol) else { return first }
        var operands = [first]
        while accept(symbol) { operands.append(part(&self)) }
        return SyntaxNode(kind: kind(operands), range: first.range.lowerBound..<lastEnd)
    }

    /// Operators that bind more tightly than a precedence; all of them from the left.
    private mutating func binary(above precedence: Int) -> SyntaxNode {
        var left = unary()
        var length = 0
        while let binaryOperator = currentOperator, binaryOperator.precedence > precedence {
            advance()
            let right = binary(above: binaryOperator.precedence)
            left = SyntaxNode(
                kind: .binary(binaryOperator, left, right), range: left.range.lowerBound..<lastEnd)
            length += 1
            if length > ExpressionLimits.depthMax {
                report({ .nestedTooDeep(at: $0) }, at: left.range)
                return SyntaxNode(kind: .mistake, range: left.range)
            }
        }
        return left
    }

    private var currentOperator: BinaryOperator? {
        switch current.kind {
        case .identifier("in"): .isIn
        case .symbol(let symbol): BinaryOperator(rawValue: symbol.rawValue)
        default: nil
        }
    }

    private mutating func unary() -> SyntaxNode {
        let start = current.range.lowerBound
        if accept(.not) {
            return deeper { parser in
                let operand = parser.unary()
                return SyntaxNode(kind: .not(operand), range: start..<parser.lastEnd)
            }
        }
        guard accept(.minus) else { return member() }
        switch current.kind {
        case .integer, .decimal, .wide: return member(negativeFrom: start)
        default: break
        }
        return deeper { parser in
            let operand = parser.unary()
            return SyntaxNode(kind: .negate(operand), range: start..<parser.lastEnd)
        }
    }
}
