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
    func valueStart(_ line: Int, _ place: Int) -> Int? {
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

    // MARK: - Places

    /// Whether quoted text goes over several lines.
    func isOverLines(_ range: Range<Int>) -> Bool {
        let isQuoted =
            walk.byte(range.lowerBound) == UInt8(ascii: "\"")
            || walk.byte(range.lowerBound) == UInt8(ascii: "'")
        return isQuoted && walk.lineEnd(range.lowerBound) < range.upperBound
    }

    func lineEnd(_ place: Int) -> SourceSpan {
        let end = walk.lineEnd(place)
        return file.span(end..<end)
    }

    /// The character at a place, or the end of the text.
    func span(_ place: Int) -> SourceSpan {
        guard place < walk.bytes.count else { return file.span(walk.bytes.count..<walk.bytes.count) }
        let length = UTF8Scalar.decode(walk.bytes, at: place)?.length ?? 1
        return file.span(place..<place + length)
    }

    /// From a place to the end of what is written on its line.
    func content(_ place: Int) -> SourceSpan {
        file.span(place..<max(place, walk.contentEnd(place)))
    }

    func wordEnd(_ place: Int) -> Int {
        var index = place
        while index < walk.bytes.count, !ByteWalk.isGap(walk.byte(index)) { index += 1 }
        return index
    }
}
