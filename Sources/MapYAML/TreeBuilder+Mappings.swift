import MapSource

extension TreeBuilder {
    /// A key as far as it can be used.
    private struct Key {
        /// The text; `nil` where the key is none that the language has.
        var text: String?
        var range: Range<Int>
    }

    mutating func mapping(_ start: Int, _ layout: Layout, _ place: Surroundings) -> YAMLNode? {
        guard enter(start, layout) else { return nil }
        var members = MemberList()
        let end = readMembers(of: layout, &members)
        members.report(&findings)
        guard let end else { return nil }
        leave()
        let isPair = layout == .flow && place.isInSequence && walk.byte(start) != UInt8(ascii: "{")
        let stop = layout == .flow && !isPair ? end : members.end ?? end
        let span = file.span(start..<max(start, stop))
        if isPair { findings.add(.pairInList(at: span)) }
        return YAMLNode(.mapping(members.kept), span: span)
    }

    /// Reads up to the end of a mapping and gives its place; `nil` when the reading stopped before.
    private mutating func readMembers(of layout: Layout, _ members: inout MemberList) -> Int? {
        while let event = next() {
            if case .mappingEnd = event.kind { return event.range.upperBound }
            guard let key = key(event, layout) else { return nil }
            guard let valueEvent = next(), let value = value(valueEvent, after: key, layout) else {
                // The key is there, even if its value could not be read.
                members.note(key.text, file.span(key.range))
                return nil
            }
            members.add(key.text, file.span(key.range), value)
        }
        return nil
    }

    private mutating func key(_ event: YAMLEvent, _ layout: Layout) -> Key? {
        let place = Surroundings(isInFlow: layout == .flow, isInSequence: false)
        let start = walk.skipProperties(event.range)
        guard case .scalar(let text, let style) = event.kind else {
            let offset = event.range.lowerBound
            guard let node = node(event, place) else { return nil }
            if !isBracedText(node) { findings.add(.keyNotText(at: node.span)) }
            return Key(text: nil, range: offset..<max(offset, node.span.range.upperBound))
        }
        let range = start..<max(start, event.range.upperBound)
        if event.hasTag { noteTag(event, start) }
        guard count(1, at: start) else { return nil }
        if let mark = explicitMark(before: event.range.lowerBound) {
            findings.add(.explicitKey(at: file.span(mark..<mark + 1), key: text))
        }
        guard let node = scalar(text, style, range, .key, place) else { return nil }
        if let name = event.anchor {
            findings.add(.anchorOnKey(at: file.span(event.range.lowerBound..<range.upperBound)))
            anchorPlaces[name] = file.span(range)
            anchors[name] = Anchored(node: node, nodeCount: 1, height: 0)
        }
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

    /// Whether a node is one word in braces, which has its finding already.
    private func isBracedText(_ node: YAMLNode) -> Bool {
        guard case .mapping(let members) = node.content, members.count == 1,
            case .scalar(let scalar) = members[0].value.content
        else { return false }
        return scalar.written == nil && scalar.text.isEmpty
    }

    /// The place of the `?` that makes the key behind it an explicit one.
    private func explicitMark(before start: Int) -> Int? {
        var index = start
        while index > walk.first, ByteWalk.isBlank(walk.byte(index - 1)) { index -= 1 }
        return index < start && walk.byte(index - 1) == UInt8(ascii: "?") ? index - 1 : nil
    }
}
