import MapSource

// Mistakes in lists and mappings that stand in brackets.

extension SyntaxFinder {
    func flow(_ place: Int, _ open: Int, close: String) -> Diagnostic {
        let byte = walk.byte(place)
        // A quote that was to end before took the end of the bracket into its text.
        if let quote = lastScalar, quote.lowerBound > open, quote.upperBound == walk.trimBack(place),
            isOverLines(quote)
        {
            return .quoteWithoutEnd(
                at: span(quote.lowerBound), lineEnd: lineEnd(quote.lowerBound),
                close: span(quote.upperBound - 1))
        }
        if place >= walk.trimBack(walk.bytes.count) || lineLeavesBracket(open, place) != nil {
            let seen = lineLeavesBracket(open, place).map { content(walk.skipBlanks($0)) }
            return .bracketWithoutEnd(at: span(open), close: close, next: seen, comment: commentBehind(open))
        }
        if byte == UInt8(ascii: "]") || byte == UInt8(ascii: "}") {
            return .bracketOfAnotherKind(at: span(place), close: close, open: span(open))
        }
        let before = walk.trimBack(place)
        if byte == UInt8(ascii: ":") {
            let start = segmentStart(place, open)
            if let line = (start..<before).last(where: { ByteWalk.isBreak(walk.byte($0)) }) {
                let end = walk.trimBack(line)
                return .commaMissing(at: file.span(end..<end), next: file.span(walk.skipGaps(line)..<before))
            }
            let value = valueStart(start, place) ?? start
            return .colonInText(at: span(place), whole: file.span(value..<walk.segmentEnd(place)))
        }
        let closer = walk.byte(before - 1)
        let isQuote = closer == UInt8(ascii: "\"") || closer == UInt8(ascii: "'")
        if isQuote, before == place {
            return quoteInside(before - 1, end: walk.segmentEnd(before))
        }
        return .commaMissing(
            at: file.span(before..<before), next: file.span(place..<max(place, walk.segmentEnd(place))))
    }

    /// The start of a line between a bracket and a place that stands no deeper than the bracket's own line
    /// and looks like a key or an element: the bracket was to end before.
    private func lineLeavesBracket(_ open: Int, _ place: Int) -> Int? {
        let outer = walk.skipBlanks(walk.lineStart(open)) - walk.lineStart(open)
        var line = walk.lineEnd(open)
        while line < place {
            let start = walk.skipGaps(line)
            guard start <= place, start < walk.bytes.count else { return nil }
            let byte = walk.byte(start)
            if walk.column(start) <= outer, !Set("]}\"'{[,".utf8).contains(byte) {
                return walk.lineStart(start)
            }
            line = walk.lineEnd(start)
        }
        return nil
    }

    /// A comment without a blank behind its sign on the bracket's line: it may have eaten the end.
    private func commentBehind(_ open: Int) -> SourceSpan? {
        let end = walk.lineEnd(open)
        for index in open..<end where walk.byte(index) == UInt8(ascii: "#") {
            let before = walk.byte(index - 1)
            let starts = ByteWalk.isBlank(before) || before == UInt8(ascii: ",") || index == open + 1
            if starts { return file.span(index..<walk.trimBack(end)) }
        }
        return nil
    }

    /// The start of the member around a place in braces.
    private func segmentStart(_ place: Int, _ open: Int) -> Int {
        var index = place
        while index > open + 1, walk.byte(index - 1) != UInt8(ascii: ","),
            walk.byte(index - 1) != UInt8(ascii: "{")
        {
            index -= 1
        }
        return walk.skipGaps(index)
    }

    func noContent(_ place: Int) -> Diagnostic {
        switch walk.byte(place) {
        case UInt8(ascii: ","):
            let before = walk.byte(walk.trimBack(place) - 1)
            return before == UInt8(ascii: ":")
                ? .cannotBeginText(at: span(place), whole: content(place))
                : .commaWithoutElement(at: span(place))
        case UInt8(ascii: ":"): return .emptyKey(at: span(place))
        case UInt8(ascii: "]"), UInt8(ascii: "}"): return .closedWithoutOpening(at: span(place))
        default: return .notYAML(at: span(place), problem: "a value is missing here")
        }
    }

    /// What stands behind the end of the root node.
    func behindDocument(_ place: Int) -> Diagnostic {
        if let finding = atAnyToken(place) { return finding }
        let before = walk.trimBack(place)
        if walk.text(max(walk.first, before - 3)..<before) == "...", walk.isFirstOnLine(before - 3) {
            return .secondDocument(content(place))
        }
        if !walk.isFirstOnLine(place) { return behindValue(place) }
        return .indentationFitsNowhere(
            at: content(place), column: walk.column(place),
            fitting: [walk.column(walk.skipGaps(walk.first))])
    }
}
