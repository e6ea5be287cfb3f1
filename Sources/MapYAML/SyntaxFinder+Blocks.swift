import MapSource

// Mistakes in lists and mappings that are laid out by indentation.

extension SyntaxFinder {
    func blockMapping(_ place: Int, _ start: Int) -> Diagnostic {
        if let finding = atAnyToken(place) { return finding }
        if walk.byte(place) == UInt8(ascii: ":"), ByteWalk.isGap(walk.byte(place + 1)) {
            return .emptyKey(at: span(place))
        }
        if !walk.isFirstOnLine(place) { return behindValue(place) }
        if walk.byte(place) == UInt8(ascii: "-"), ByteWalk.isGap(walk.byte(place + 1)) {
            // On the column of the keys it is a list among them, elsewhere it is indented by chance.
            return walk.column(place) == walk.column(start)
                ? .elementAmongKeys(at: span(place), mapping: span(start)) : indentation(place)
        }
        if isTextBehindComment(place) {
            return .commentInsideText(at: content(place), comment: file.span(lineBefore(place)))
        }
        return indentation(place)
    }

    func blockSequence(_ place: Int, _ start: Int) -> Diagnostic {
        if let finding = atAnyToken(place) { return finding }
        if !walk.isFirstOnLine(place) { return behindValue(place) }
        return walk.column(place) == walk.column(start)
            ? .keyAmongElements(at: content(place), list: span(start)) : indentation(place)
    }

    /// What is wrong with a token wherever it stands in a block.
    func atAnyToken(_ place: Int) -> Diagnostic? {
        switch walk.byte(place) {
        case UInt8(ascii: "]"), UInt8(ascii: "}"): .closedWithoutOpening(at: span(place))
        case UInt8(ascii: ","): .commaInBlock(at: span(place))
        default: nil
        }
    }

    /// Text behind a quoted text or brackets that have ended.
    func behindValue(_ place: Int) -> Diagnostic {
        let before = walk.trimBack(place)
        if let quote = lastScalar, quote.upperBound == before, isOverLines(quote) {
            return .quoteWithoutEnd(
                at: span(quote.lowerBound), lineEnd: lineEnd(quote.lowerBound), close: span(before - 1))
        }
        let rest = file.span(place..<max(place, walk.contentEnd(place)))
        let closer = walk.byte(before - 1)
        let isQuote = closer == UInt8(ascii: "\"") || closer == UInt8(ascii: "'")
        let value = min((isQuote ? lastScalar?.lowerBound : nesting.closedBracket) ?? place, place)
        let whole = file.span(value..<rest.range.upperBound)
        switch closer {
        case UInt8(ascii: "\""), UInt8(ascii: "'"):
            return before == place
                ? quoteInside(before - 1, end: walk.lineEnd(before))
                : .textAfterQuote(at: rest, whole: whole)
        case UInt8(ascii: "]"), UInt8(ascii: "}"): return .textAfterBracket(at: rest, whole: whole)
        default: return .notYAML(at: rest, problem: "this cannot follow the value before it")
        }
    }

    /// A quote that ended a text before its last quote, which stands before `end`.
    func quoteInside(_ place: Int, end: Int) -> Diagnostic {
        let quote = walk.byte(place)
        let start = lastScalar?.lowerBound ?? place
        let last = (place..<max(place, end)).last { walk.byte($0) == quote } ?? place
        let inner = walk.text(start + 1..<max(start + 1, last))
        // In the other kind of quotes a backslash would mean something else.
        let isSure = walk.byte(start) == quote && last > place && !inner.contains("\\")
        return .quoteInsideQuotes(
            at: span(place), whole: isSure ? file.span(start..<last + 1) : nil, meant: Quoting.quoted(inner))
    }

    private func indentation(_ place: Int) -> Diagnostic {
        let column = walk.column(place)
        return .indentationFitsNowhere(at: content(place), column: column, fitting: nesting.columns)
    }

    /// Whether a line without a key follows a comment or a line that ends with one.
    private func isTextBehindComment(_ place: Int) -> Bool {
        let before = lineBefore(place)
        let end = walk.contentEnd(place)
        let hasColon = (place..<end).contains {
            walk.byte($0) == UInt8(ascii: ":") && ByteWalk.isGap(walk.byte($0 + 1))
        }
        guard !hasColon, !before.isEmpty else { return false }
        return walk.contentEnd(before.lowerBound) < before.upperBound
            || walk.byte(before.lowerBound) == UInt8(ascii: "#")
    }

    /// The content of the last line with something on it before a place.
    private func lineBefore(_ place: Int) -> Range<Int> {
        let end = walk.trimBack(walk.lineStart(place))
        return walk.skipBlanks(walk.lineStart(end))..<end
    }
}
