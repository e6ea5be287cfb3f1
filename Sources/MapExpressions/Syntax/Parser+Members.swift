import MapSource
import MapValues

extension Parser {
    /// A value and what hangs on it: `.name`, `.name(…)`, `[index]`; a number may have a minus before it.
    mutating func member(negativeFrom start: Int? = nil) -> SyntaxNode {
        var node = primary(negativeFrom: start)
        var length = 0
        while true {
            switch current.kind {
            case .symbol(.dot): node = selection(from: node, access: .plain)
            case .symbol(.questionDot): node = selection(from: node, access: .optional)
            case .symbol(.openBracket): node = subscripted(node, access: .plain)
            case .symbol(.questionBracket): node = subscripted(node, access: .optional)
            case .symbol(.openBrace):
                guard Self.isDottedName(node) else { return node }
                return message(named: node)
            default: return node
            }
            length += 1
            if length > ExpressionLimits.depthMax {
                report({ .nestedTooDeep(at: $0) }, at: node.range)
                return SyntaxNode(kind: .mistake, range: node.range)
            }
        }
    }

    private mutating func selection(from node: SyntaxNode, access: Access) -> SyntaxNode {
        advance()
        let token = current
        let start = node.range.lowerBound
        switch token.kind {
        case .identifier(let name) where name != "in" || access == .plain:
            advance()
            let word = SyntaxNode.Word(text: name, range: token.range)
            if access == .plain, case .symbol(.openParenthesis) = current.kind {
                let arguments = self.arguments()
                return SyntaxNode(
                    kind: .call(receiver: node, function: word, arguments: arguments), range: start..<lastEnd)
            }
            return SyntaxNode(kind: .select(node, member: word, access: access), range: start..<lastEnd)
        case .quotedIdentifier(let name):
            advance()
            let word = SyntaxNode.Word(text: name, range: token.range)
            return SyntaxNode(kind: .select(node, member: word, access: access), range: start..<lastEnd)
        default:
            reportUnexpected(expected: "a field name")
            return SyntaxNode(kind: .mistake, range: start..<token.range.upperBound)
        }
    }

    private mutating func subscripted(_ node: SyntaxNode, access: Access) -> SyntaxNode {
        let opening = current.range
        advance()
        let index = expression()
        close(.closeBracket, opened: opening)
        return SyntaxNode(
            kind: .index(node, index, access: access), range: node.range.lowerBound..<lastEnd)
    }

    private mutating func arguments() -> [SyntaxNode] {
        let opening = current.range
        advance()
        var arguments: [SyntaxNode] = []
        if !accept(.closeParenthesis) {
            repeat {
                arguments.append(expression())
                recoverInList(closing: .closeParenthesis)
            } while accept(.comma)
            close(.closeParenthesis, opened: opening)
        }
        return arguments
    }

    /// After an element: skips what cannot be read, up to the next comma or the closing bracket.
    private mutating func recoverInList(closing: Token.Symbol) {
        if current.kind == .symbol(.comma) || current.kind == .symbol(closing) || current.kind == .end {
            return
        }
        reportUnexpected(expected: "`,` or `\(closing.rawValue)`")
        recover(to: [.comma, closing])
    }

    private mutating func primary(negativeFrom start: Int?) -> SyntaxNode {
        let token = current
        let range = (start ?? token.range.lowerBound)..<token.range.upperBound
        switch token.kind {
        case .identifier(let name):
            return nameOrCall(name, isAbsolute: false)
        case .symbol(.dot):
            advance()
            guard case .identifier(let name) = current.kind else {
                reportUnexpected(expected: "a name")
                return SyntaxNode(kind: .mistake, range: token.range)
            }
            return nameOrCall(name, isAbsolute: true)
        case .integer(let digits, let radix):
            advance()
            guard let value = Int((start == nil ? "" : "-") + digits, radix: radix) else {
                report({ .integerOutOfRange(at: $0) }, at: range)
                return SyntaxNode(kind: .mistake, range: range)
            }
            return SyntaxNode(kind: .int(value), range: range)
        case .decimal(let value):
            advance()
            return SyntaxNode(kind: .decimal(start == nil ? value : value.negated), range: range)
        case .wide(let value):
            advance()
            return SyntaxNode(kind: .wide(start == nil ? value : value.negated ?? value), range: range)
        case .string(let text):
            advance()
            return SyntaxNode(kind: .string(text), range: range)
        case .leftOut(let feature):
            advance()
            report({ .leftOut(feature, at: $0) }, at: range)
            return SyntaxNode(kind: .leftOut(feature), range: range)
        case .symbol(.openParenthesis):
            advance()
            let inner = expression()
            close(.closeParenthesis, opened: token.range)
            return SyntaxNode(kind: inner.kind, range: range.lowerBound..<lastEnd)
        case .symbol(.openBracket), .symbol(.questionBracket): return listLiteral()
        case .symbol(.openBrace): return mapLiteral()
        case .quotedIdentifier, .symbol, .mistake, .end:
            reportUnexpected(expected: "a value")
            if token.kind == .mistake { advance() }
            return SyntaxNode(kind: .mistake, range: token.range)
        }
    }

    private mutating func nameOrCall(_ name: String, isAbsolute: Bool) -> SyntaxNode {
        let token = current
        advance()
        let start = isAbsolute ? token.range.lowerBound - 1 : token.range.lowerBound
        let range = start..<token.range.upperBound
        if case .symbol(.openParenthesis) = current.kind {
            let arguments = self.arguments()
            let word = SyntaxNode.Word(text: name, range: token.range)
            return SyntaxNode(
                kind: .call(receiver: nil, function: word, arguments: arguments), range: start..<lastEnd)
        }
        switch name {
        case "true": return SyntaxNode(kind: .bool(true), range: range)
        case "false": return SyntaxNode(kind: .bool(false), range: range)
        case "null": return SyntaxNode(kind: .null, range: range)
        default: break
        }
        if Self.reserved.contains(name) {
            report({ .reservedWord(name, at: $0) }, at: range)
            return SyntaxNode(kind: .mistake, range: range)
        }
        return SyntaxNode(kind: .name(name, isAbsolute: isAbsolute), range: range)
    }

    private mutating func listLiteral() -> SyntaxNode {
        let opening = current.range
        var presence = current.kind == .symbol(.questionBracket) ? Presence.whereValued : .always
        advance()
        var elements: [SyntaxNode.Element] = []
        while current.kind != .symbol(.closeBracket) || presence == .whereValued {
            if presence == .always, accept(.question) { presence = .whereValued }
            elements.append(SyntaxNode.Element(value: expression(), presence: presence))
            presence = .always
            recoverInList(closing: .closeBracket)
            guard accept(.comma) else { break }
        }
        close(.closeBracket, opened: opening)
        return SyntaxNode(kind: .list(elements), range: opening.lowerBound..<lastEnd)
    }

    private mutating func mapLiteral() -> SyntaxNode {
        let opening = current.range
        advance()
        var entries: [SyntaxNode.Entry] = []
        while current.kind != .symbol(.closeBrace) {
            let presence = accept(.question) ? Presence.whereValued : .always
            let key = expression()
            if accept(.colon) {
                let value = expression()
                entries.append(SyntaxNode.Entry(key: key, value: value, presence: presence))
            } else {
                reportUnexpected(expected: "`:`")
            }
            recoverInList(closing: .closeBrace)
            guard accept(.comma) else { break }
        }
        close(.closeBrace, opened: opening)
        return SyntaxNode(kind: .map(entries), range: opening.lowerBound..<lastEnd)
    }

    /// `Name{…}`, which makes a protobuf message in CEL and is left out.
    private mutating func message(named node: SyntaxNode) -> SyntaxNode {
        let range = node.range.lowerBound..<current.range.upperBound
        report({ .leftOut(.protobufMessages, at: $0) }, at: range)
        advance()
        recover(to: [.closeBrace])
        _ = accept(.closeBrace)
        return SyntaxNode(kind: .leftOut(.protobufMessages), range: range)
    }

    private static func isDottedName(_ node: SyntaxNode) -> Bool {
        switch node.kind {
        case .name: true
        case .select(let base, _, .plain): isDottedName(base)
        default: false
        }
    }

    private static let reserved: Set<String> = [
        "as", "break", "const", "continue", "else", "for", "function", "if", "import", "in", "let", "loop",
        "package", "namespace", "return", "var", "void", "while",
    ]
}
