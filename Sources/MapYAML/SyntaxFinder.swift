import MapSource

/// Turns the parser's own words about a mistake of syntax into a finding that fits what is written there.
///
/// The parser says what its grammar missed; what the author did follows from the bytes around the place.
struct SyntaxFinder {
    let file: SourceFile
    let walk: ByteWalk
    /// What is open around the place.
    let nesting: Nesting
    /// The scalar before the place.
    let lastScalar: Range<Int>?

    /// The finding for a problem.
    func finding(for problem: YAMLProblem) -> Diagnostic {
        let place = min(problem.offset, walk.bytes.count)
        let start = min(problem.contextOffset ?? place, place)
        switch (problem.context, problem.problem) {
        case (_, "found character that cannot start any token"): return cannotStart(place)
        case (_, "found a tab character that violates indentation"),
            (_, "found a tab character where an indentation space is expected"):
            return .tabIndents(at: span(place))
        case (_, "could not find expected ':'"): return lineWithoutColon(start)
        case (_, "block sequence entries are not allowed in this context"): return dash(place)
        case (_, "mapping keys are not allowed in this context"):
            return .explicitKeyMark(at: span(place), whole: content(place))
        case (_, "mapping values are not allowed in this context"): return colon(place)
        case ("while scanning a directive", _), (_, "found incompatible YAML document"),
            (_, "found duplicate %YAML directive"), ("while scanning a %YAML directive", _),
            (_, "found duplicate %TAG directive"):
            return .directive(content(problem.contextOffset == nil ? walk.lineStart(place) : start))
        case ("while scanning an anchor", _), ("while scanning an alias", _):
            return .nameMissing(at: span(start), whole: content(start))
        case (_, "found an indentation indicator equal to 0"):
            return .blockIndentationZero(at: span(place))
        case ("while scanning a block scalar", _): return .blockHeader(at: span(place), whole: content(start))
        case (_, "found unexpected document indicator"):
            return .markerInQuotes(at: file.span(place..<place + 3), quote: span(start))
        case ("while scanning a quoted scalar", _):
            return .quoteWithoutEnd(at: span(start), lineEnd: lineEnd(start), close: nil)
        case ("while parsing a quoted scalar", _):
            return EscapeFinder(file: file, walk: walk).finding(place, start)
        case (_, "found unexpected ':'"):
            return .blankAfterColon(
                at: span(place), text: content(start), missing: file.span(place + 1..<place + 1))
        case ("while parsing a block mapping", _): return blockMapping(place, start)
        case ("while parsing a block collection", _): return blockSequence(place, start)
        case ("while parsing a flow sequence", _): return flow(place, start, close: "]")
        case ("while parsing a flow mapping", _): return flow(place, start, close: "}")
        case (_, "did not find expected node content"):
            if let open = nesting.bracket, place >= walk.trimBack(walk.bytes.count) {
                let close = walk.byte(open) == UInt8(ascii: "[") ? "]" : "}"
                return flow(place, open, close: close)
            }
            return noContent(place)
        case (_, "did not find expected <document start>"): return behindDocument(place)
        default:
            if problem.context.hasSuffix("tag") || problem.context.hasSuffix("directive")
                || problem.problem.contains("tag")
            {
                let mark = walk.byte(start) == UInt8(ascii: "!") ? start : place
                return .tag(file.span(mark..<wordEnd(mark)), whole: content(mark))
            }
            return .notYAML(at: span(place), problem: problem.problem)
        }
    }

    // MARK: - Characters and lines

    private func cannotStart(_ place: Int) -> Diagnostic {
        if walk.byte(place) == 0x09 { return .tabIndents(at: span(place)) }
        return .cannotBeginText(at: span(place), whole: content(place))
    }

    private func lineWithoutColon(_ start: Int) -> Diagnostic {
        let end = walk.contentEnd(start)
        let text = walk.text(start..<end)
        if end - start > 1024 { return .keyTooLong(at: file.span(start..<start + 1)) }
        if let quote = [UInt8(ascii: "\""), UInt8(ascii: "'")].first(where: { walk.byte(start) == $0 }) {
            let close = (start + 1..<max(end, start + 1)).first { walk.byte($0) == quote }
            return .lineWithoutColon(at: file.span(start..<(close.map { $0 + 1 } ?? end)), text: text)
        }
        let next = walk.byte(start + 1)
        if walk.byte(start) == UInt8(ascii: "-"), !ByteWalk.isGap(next) {
            return .blankAfterDash(at: span(start), missing: file.span(start + 1..<start + 1))
        }
        let line = walk.lineEnd(start)
        if end < line, (end..<line).contains(where: { walk.byte($0) == UInt8(ascii: ":") }) {
            return .commentInKey(at: file.span(walk.skipBlanks(end)..<walk.trimBack(line)), key: text)
        }
        if let colon = (start..<end).first(where: { walk.byte($0) == UInt8(ascii: ":") }), colon > start {
            let word = file.span(start..<end)
            return .blankAfterColon(at: span(colon), text: word, missing: file.span(colon + 1..<colon + 1))
        }
        return .lineWithoutColon(at: file.span(start..<end), text: text)
    }

    private func dash(_ place: Int) -> Diagnostic {
        let before = walk.trimBack(place)
        let isBehindKey = !walk.isFirstOnLine(place) && walk.byte(before - 1) == UInt8(ascii: ":")
        return isBehindKey
            ? .listOnKeyLine(at: span(place), whole: content(place))
            : .misplacedDash(at: span(place), whole: content(place))
    }

    /// A colon where none may stand.
    private func colon(_ place: Int) -> Diagnostic {
        let line = walk.lineStart(place)
        let first = walk.skipBlanks(line)
        if walk.text(first..<min(first + 3, place)) == "---" {
            let rest = walk.skipBlanks(first + 3)
            return .contentBesideMarker(at: file.span(first..<first + 3), marker: file.span(first..<rest))
        }
        if let value = valueStart(line, place) {
            let whole = file.span(value..<max(value, walk.contentEnd(value)))
            return .colonInText(at: span(place), whole: whole)
        }
        let before = walk.trimBack(first)
        let closer = walk.byte(walk.trimBack(place) - 1)
        if closer == UInt8(ascii: "\"") || closer == UInt8(ascii: "'"), before > walk.first,
            !isClosedQuote(first, walk.trimBack(place))
        {
            return .keyOverLines(at: span(place))
        }
        if before > walk.first, walk.byte(before - 1) != UInt8(ascii: ":") {
            let parent = walk.lineStart(before - 1)
            return .keyUnderText(
                at: file.span(first..<place), text: file.span(walk.skipBlanks(parent)..<before))
        }
        return .misplacedColon(at: span(place))
    }

    /// Whether one quoted text fills a stretch.
    private func isClosedQuote(_ start: Int, _ end: Int) -> Bool {
        end - start >= 2 && walk.byte(start) == walk.byte(end - 1)
    }

    /// The start of the value on a line whose key ends before a place; `nil` when no key stands there.
    private func valueStart(_ line: Int, _ place: Int) -> Int? {
        var index = line
        var quote: UInt8 = 0
        while index < place {
            let byte = walk.byte(index)
            if quote != 0 {
                if byte == quote { quote = 0 }
            } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
                let before = walk.byte(index - 1)
                if index == line || ByteWalk.isGap(before) { quote = byte }
            } else if byte == UInt8(ascii: ":"), ByteWalk.isGap(walk.byte(index + 1)) {
                return walk.skipBlanks(index + 1)
            }
            index += 1
        }
        return nil
    }

    // MARK: - Block lists and mappings

    private func blockMapping(_ place: Int, _ start: Int) -> Diagnostic {
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

    private func blockSequence(_ place: Int, _ start: Int) -> Diagnostic {
        if let finding = atAnyToken(place) { return finding }
        if !walk.isFirstOnLine(place) { return behindValue(place) }
        return walk.column(place) == walk.column(start)
            ? .keyAmongElements(at: content(place), list: span(start)) : indentation(place)
    }

    /// What is wrong with a token wherever it stands in a block.
    private func atAnyToken(_ place: Int) -> Diagnostic? {
        switch walk.byte(place) {
        case UInt8(ascii: "]"), UInt8(ascii: "}"): .closedWithoutOpening(at: span(place))
        case UInt8(ascii: ","): .commaInBlock(at: span(place))
        default: nil
        }
    }

    /// Text behind a quoted text or brackets that have ended.
    private func behindValue(_ place: Int) -> Diagnostic {
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
    private func quoteInside(_ place: Int, end: Int) -> Diagnostic {
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

    // MARK: - Lists and mappings in brackets

    private func flow(_ place: Int, _ open: Int, close: String) -> Diagnostic {
        let byte = walk.byte(place)
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

    private func noContent(_ place: Int) -> Diagnostic {
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
    private func behindDocument(_ place: Int) -> Diagnostic {
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

    // MARK: - Places

    /// Whether quoted text goes over several lines.
    private func isOverLines(_ range: Range<Int>) -> Bool {
        let isQuoted =
            walk.byte(range.lowerBound) == UInt8(ascii: "\"")
            || walk.byte(range.lowerBound) == UInt8(ascii: "'")
        return isQuoted && walk.lineEnd(range.lowerBound) < range.upperBound
    }

    private func lineEnd(_ place: Int) -> SourceSpan {
        let end = walk.lineEnd(place)
        return file.span(end..<end)
    }

    /// The character at a place, or the end of the text.
    private func span(_ place: Int) -> SourceSpan {
        guard place < walk.bytes.count else { return file.span(walk.bytes.count..<walk.bytes.count) }
        let length = UTF8Scalar.decode(walk.bytes, at: place)?.length ?? 1
        return file.span(place..<place + length)
    }

    /// From a place to the end of what is written on its line.
    private func content(_ place: Int) -> SourceSpan {
        file.span(place..<max(place, walk.contentEnd(place)))
    }

    private func wordEnd(_ place: Int) -> Int {
        var index = place
        while index < walk.bytes.count, !ByteWalk.isGap(walk.byte(index)) { index += 1 }
        return index
    }
}
