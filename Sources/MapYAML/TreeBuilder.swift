import MapSource

/// Builds the tree from events: counts against the limits, resolves aliases, refuses what the subset lacks.
///
/// It stops at the first problem of syntax and where a limit is passed; everything else is noted and
/// the reading goes on.
struct TreeBuilder: ~Copyable {
    /// What an alias may stand for.
    private struct Anchored {
        var node: YAMLNode
        /// Nodes in it, aliases expanded.
        var nodeCount: Int
        /// Levels of lists and mappings in it.
        var height: Int
    }

    /// Where a node stands, as far as its checks depend on it.
    struct Surroundings {
        var isInFlow: Bool
        var isInSequence: Bool
    }

    private(set) var findings: Findings
    private let file: SourceFile
    private let limits: YAMLLimits
    private let walk: ByteWalk
    private let isMended: Bool
    private let parser: LibYAMLParser
    private var hidden: HiddenCheck
    private var isStopped = false
    private var anchors: [String: Anchored] = [:]
    /// Where anchors were set, also those whose node is still being read.
    private var anchorPlaces: [String: SourceSpan] = [:]
    private var nodeCount = 0
    private var aliasCount = 0
    private var depth = 0
    /// The deepest level since the start of the innermost anchored node.
    private var deepest = 0
    /// The columns of the block lists and mappings that are open, outermost first.
    private var blockColumns: [Int] = []

    init(file: SourceFile, text: CheckedText, limits: YAMLLimits, findings: Findings) {
        self.file = file
        self.limits = limits
        self.findings = findings
        walk = ByteWalk(bytes: text.bytes, first: text.first)
        isMended = text.isMended
        parser = LibYAMLParser(text)
        hidden = HiddenCheck(file: file, hidden: text.hidden)
    }

    /// The root node; `nil` when the text has none or could not be read to its end.
    mutating func build() -> YAMLNode? {
        let root = document()
        hidden.finish(walk, &findings)
        return isStopped ? nil : root
    }

    private mutating func document() -> YAMLNode? {
        var root: YAMLNode?
        while let event = next() {
            switch event.kind {
            case .documentStart(let hasDirectives):
                if hasDirectives { findings.add(.directive(file.span(lineContent(event.range.lowerBound)))) }
                if root != nil {
                    findings.add(.secondDocument(file.span(event.range)))
                    isStopped = true
                    return nil
                }
                guard let first = next() else { return nil }
                root = node(first, Surroundings(isInFlow: false, isInSequence: false))
                if case .scalar(let scalar)? = root?.content, scalar.style == .plain, scalar.text.isEmpty {
                    findings.add(.emptyFile(file))
                    isStopped = true
                }
            case .streamEnd:
                if root == nil { findings.add(.emptyFile(file)) }
                return root
            case .streamStart, .documentEnd, .alias, .scalar, .sequenceStart, .sequenceEnd, .mappingStart,
                .mappingEnd:
                continue
            }
        }
        return nil
    }

    /// The next event; `nil` once the reading has stopped.
    private mutating func next() -> YAMLEvent? {
        guard !isStopped else { return nil }
        switch parser.next() {
        case .success(let event): return event
        case .failure(let problem):
            isStopped = true
            // A character that was replaced may be the cause; it has its finding already.
            if !isMended {
                let finder = SyntaxFinder(file: file, walk: walk, columns: blockColumns)
                findings.add(finder.finding(for: problem))
            }
            return nil
        }
    }

    // MARK: - Nodes

    /// The node that begins with an event; `nil` when the reading stopped inside it.
    private mutating func node(_ event: YAMLEvent, _ place: Surroundings) -> YAMLNode? {
        let start = walk.skipProperties(event.range)
        if event.hasTag { findings.add(tagFinding(event, start)) }
        if case .alias(let name) = event.kind { return alias(name, file.span(event.range)) }
        let countBefore = nodeCount
        let deepestBefore = deepest
        deepest = depth
        setPlace(ofAnchor: event, start)
        guard count(1, at: start) else { return nil }
        let result: YAMLNode?
        switch event.kind {
        case .scalar(let text, let style):
            result = scalar(text, style, start..<max(start, event.range.upperBound), .value, place)
        case .sequenceStart(let isFlow): result = sequence(start, isFlow ? .flow : .block, event.range)
        case .mappingStart(let isFlow): result = mapping(start, isFlow ? .flow : .block, event.range, place)
        case .alias, .streamStart, .streamEnd, .documentStart, .documentEnd, .sequenceEnd, .mappingEnd:
            result = nil
        }
        guard let result else { return nil }
        if let name = event.anchor {
            anchors[name] = Anchored(
                node: result, nodeCount: nodeCount - countBefore, height: deepest - depth)
        }
        deepest = max(deepest, deepestBefore)
        return result
    }

    private mutating func setPlace(ofAnchor event: YAMLEvent, _ start: Int) {
        guard let name = event.anchor else { return }
        let span = file.span(event.range.lowerBound..<walk.trimBack(max(start, event.range.lowerBound)))
        if let former = anchorPlaces[name] { findings.add(.anchorSetTwice(name, at: span, former: former)) }
        anchorPlaces[name] = span
        anchors[name] = nil
    }

    private mutating func alias(_ name: String, _ span: SourceSpan) -> YAMLNode? {
        aliasCount += 1
        guard aliasCount <= limits.aliasesMax else {
            return stop(.tooManyAliases(at: span, limit: limits.aliasesMax))
        }
        guard let anchored = anchors[name] else {
            if let place = anchorPlaces[name] {
                findings.add(.aliasInsideItself(name, at: span, anchor: place))
            } else {
                findings.add(.unknownAlias(name, at: span, known: anchorPlaces.keys.sorted()))
            }
            return YAMLNode(.scalar(YAMLScalar(text: "", style: .plain)), span: span)
        }
        guard depth + anchored.height <= limits.depthMax else {
            return stop(.nestedTooDeep(at: span, limit: limits.depthMax))
        }
        deepest = max(deepest, depth + anchored.height)
        guard count(anchored.nodeCount, at: span.range.lowerBound) else { return nil }
        return YAMLNode(anchored.node.content, span: span)
    }

    private mutating func scalar(
        _ text: String, _ style: YAMLScalar.Style, _ range: Range<Int>, _ role: ScalarCheck.Role,
        _ place: Surroundings
    ) -> YAMLNode? {
        var range = range
        if style == .literal || style == .folded {
            range = range.lowerBound..<max(range.lowerBound + 1, walk.trimBack(range.upperBound))
        }
        let span = file.span(range)
        guard text.utf8.count <= limits.scalarBytesMax else {
            return stop(.scalarTooLong(at: span, count: text.utf8.count, limit: limits.scalarBytesMax))
        }
        hidden.pass(range, style, walk, &findings)
        let check = ScalarCheck(file: file, walk: walk, text: text, range: range, role: role, place: place)
        check.run(style, &findings)
        return YAMLNode(.scalar(YAMLScalar(text: text, style: style, written: span)), span: span)
    }

    /// Whether a list or mapping stands in brackets or is laid out by indentation.
    private enum Layout { case flow, block }

    private mutating func enter(_ start: Int, _ layout: Layout) -> Bool {
        depth += 1
        deepest = max(deepest, depth)
        guard depth <= limits.depthMax else {
            let span = file.span(start..<min(start + 1, walk.bytes.count))
            _ = stop(.nestedTooDeep(at: span, limit: limits.depthMax))
            return false
        }
        if layout == .block { blockColumns.append(walk.column(start)) }
        return true
    }

    private mutating func leave(_ layout: Layout) {
        depth -= 1
        if layout == .block { blockColumns.removeLast() }
    }

    private mutating func sequence(_ start: Int, _ layout: Layout, _ range: Range<Int>) -> YAMLNode? {
        guard enter(start, layout) else { return nil }
        var elements: [YAMLNode] = []
        var end = start
        while let event = next() {
            if case .sequenceEnd = event.kind {
                leave(layout)
                if layout == .flow { end = event.range.upperBound }
                return YAMLNode(.sequence(elements), span: file.span(start..<max(start, end)))
            }
            let place = Surroundings(isInFlow: layout == .flow, isInSequence: true)
            guard let element = node(event, place) else { return nil }
            end = max(end, element.span.range.upperBound)
            elements.append(element)
        }
        return nil
    }

    private mutating func mapping(
        _ start: Int, _ layout: Layout, _ range: Range<Int>, _ place: Surroundings
    ) -> YAMLNode? {
        guard enter(start, layout) else { return nil }
        var members = MemberList()
        var end = start
        while let event = next() {
            if case .mappingEnd = event.kind {
                leave(layout)
                members.report(&findings)
                if layout == .flow { end = event.range.upperBound }
                let isPair = layout == .flow && place.isInSequence && walk.byte(start) != UInt8(ascii: "{")
                if isPair { end = members.end ?? end }
                let span = file.span(start..<max(start, end))
                if isPair { findings.add(.pairInList(at: span)) }
                return YAMLNode(.mapping(members.kept), span: span)
            }
            guard let key = key(event, layout) else { return nil }
            guard let valueEvent = next() else { return nil }
            guard let value = value(valueEvent, after: key, layout) else { return nil }
            end = max(end, value.span.range.upperBound)
            members.add(key.text, file.span(key.range), value)
        }
        return nil
    }

    // MARK: - Keys and values

    /// A key as far as it can be used.
    private struct Key {
        /// The text; `nil` where the key is none that the language has.
        var text: String?
        var range: Range<Int>
    }

    private mutating func key(_ event: YAMLEvent, _ layout: Layout) -> Key? {
        let place = Surroundings(isInFlow: layout == .flow, isInSequence: false)
        let start = walk.skipProperties(event.range)
        guard case .scalar(let text, let style) = event.kind else {
            let offset = event.range.lowerBound
            guard let node = node(event, place) else { return nil }
            findings.add(.keyNotText(at: node.span))
            return Key(text: nil, range: offset..<max(offset, node.span.range.upperBound))
        }
        let range = start..<max(start, event.range.upperBound)
        if event.hasTag { findings.add(tagFinding(event, start)) }
        if event.anchor != nil {
            findings.add(.anchorOnKey(at: file.span(event.range.lowerBound..<range.upperBound)))
        }
        guard count(1, at: start) else { return nil }
        if let mark = explicitMark(before: event.range.lowerBound) {
            findings.add(.explicitKey(at: file.span(mark..<mark + 1), key: text))
        }
        guard scalar(text, style, range, .key, place) != nil else { return nil }
        if style == .plain, text.isEmpty {
            findings.add(.emptyKey(at: file.span(range)))
            return Key(text: nil, range: range)
        }
        if style == .plain, text == "<<" {
            findings.add(.mergeKey(at: file.span(range)))
            return Key(text: nil, range: range)
        }
        return Key(text: text, range: range)
    }

    private mutating func value(_ event: YAMLEvent, after key: Key, _ layout: Layout) -> YAMLNode? {
        let place = Surroundings(isInFlow: layout == .flow, isInSequence: false)
        guard case .scalar("", .plain) = event.kind, event.anchor == nil, !event.hasTag else {
            return node(event, place)
        }
        // Nothing is written: its place is behind the colon, or there is no colon at all.
        var event = event
        let colon = walk.skipGaps(key.range.upperBound)
        if walk.byte(colon) == UInt8(ascii: ":") {
            event.range = colon + 1..<colon + 1
        } else {
            event.range = key.range.upperBound..<key.range.upperBound
            if layout == .flow, key.text != nil {
                findings.add(LoneKey(file: file, walk: walk, range: key.range).finding)
                guard count(1, at: key.range.lowerBound) else { return nil }
                return YAMLNode(.scalar(YAMLScalar(text: "", style: .plain)), span: file.span(event.range))
            }
        }
        return node(event, place)
    }

    /// The place of the `?` that makes the key behind it an explicit one.
    private func explicitMark(before start: Int) -> Int? {
        var index = start
        while index > walk.first, ByteWalk.isBlank(walk.byte(index - 1)) { index -= 1 }
        return index < start && walk.byte(index - 1) == UInt8(ascii: "?") ? index - 1 : nil
    }

    // MARK: - Help

    private func tagFinding(_ event: YAMLEvent, _ start: Int) -> Diagnostic {
        var mark = event.range.lowerBound
        while mark < start, walk.byte(mark) != UInt8(ascii: "!") { mark += 1 }
        var end = mark
        while end < event.range.upperBound, !ByteWalk.isGap(walk.byte(end)) { end += 1 }
        let whole = mark..<max(end, walk.contentEnd(mark))
        return .tag(file.span(mark..<end), whole: file.span(whole))
    }

    /// Counts nodes against the budget.
    private mutating func count(_ number: Int, at offset: Int) -> Bool {
        nodeCount += number
        guard nodeCount > limits.nodesMax else { return true }
        _ = stop(.tooManyNodes(at: file.span(lineContent(offset)), limit: limits.nodesMax))
        return false
    }

    /// Notes why the reading ends here.
    private mutating func stop(_ finding: Diagnostic) -> YAMLNode? {
        findings.add(finding)
        isStopped = true
        return nil
    }

    private func lineContent(_ offset: Int) -> Range<Int> {
        offset..<max(offset, walk.contentEnd(offset))
    }
}
