import MapSource

extension TreeBuilder {
    /// The node that begins with an event; `nil` when the reading stopped inside it.
    mutating func node(_ event: YAMLEvent, _ place: Surroundings) -> YAMLNode? {
        let start = walk.skipProperties(event.range)
        if event.hasTag { noteTag(event, start) }
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
        case .sequenceStart(let isFlow): result = sequence(start, isFlow ? .flow : .block)
        case .mappingStart(let isFlow): result = mapping(start, isFlow ? .flow : .block, place)
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
            } else if !hasGaps {
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

    mutating func scalar(
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
        lastScalar = range
        hidden.pass(range, style, walk, &findings)
        let check = ScalarCheck(file: file, walk: walk, text: text, range: range, role: role, place: place)
        check.run(style, &findings)
        return YAMLNode(.scalar(YAMLScalar(text: text, style: style, written: span)), span: span)
    }

    private mutating func sequence(_ start: Int, _ layout: Layout) -> YAMLNode? {
        guard enter(start, layout) else { return nil }
        let place = Surroundings(isInFlow: layout == .flow, isInSequence: true)
        var elements: [YAMLNode] = []
        var end = start
        while let event = next() {
            if case .sequenceEnd = event.kind {
                leave()
                if layout == .flow { end = event.range.upperBound }
                return YAMLNode(.sequence(elements), span: file.span(start..<max(start, end)))
            }
            guard let element = node(event, place) else { return nil }
            end = max(end, element.span.range.upperBound)
            elements.append(element)
        }
        return nil
    }

    mutating func noteTag(_ event: YAMLEvent, _ start: Int) {
        var mark = event.range.lowerBound
        while mark < start, walk.byte(mark) != UInt8(ascii: "!") { mark += 1 }
        var end = mark
        while end < event.range.upperBound, !ByteWalk.isGap(walk.byte(end)) { end += 1 }
        let isInFlow = nesting.bracket != nil
        let (file, walk) = (file, walk)
        findings.add(
            .tag(
                file.span(mark..<end),
                whole: file.span(mark..<max(end, isInFlow ? walk.segmentEnd(end) : walk.contentEnd(mark)))))
    }
}
