/// The nodes of a text that the reader has accepted, from the events of the parser.
struct FormatTree: ~Copyable {
    /// The outermost node; `nil` when there is none.
    private(set) var root: FormatNode?
    /// Where comments may not be looked for: scalars, aliases and anchors, in the order of the text.
    private(set) var occupied: [Range<Int>] = []
    /// Where nodes begin that something is written for, in the order of the text.
    private(set) var starts: [Int] = []
    /// Where `---` and `...` stand, if they do.
    private(set) var markers: (start: Int?, end: Int?)

    private var parser: LibYAMLParser
    private let walk: ByteWalk

    init(_ text: CheckedText) {
        parser = LibYAMLParser(text)
        walk = ByteWalk(bytes: text.bytes, first: text.first)
        while let event = next() {
            switch event.kind {
            case .documentStart:
                if !event.range.isEmpty { markers.start = event.range.lowerBound }
                if let first = next() { root = node(first) }
            case .documentEnd: if !event.range.isEmpty { markers.end = event.range.lowerBound }
            case .streamEnd: return
            case .streamStart, .alias, .scalar, .sequenceStart, .sequenceEnd, .mappingStart, .mappingEnd:
                continue
            }
        }
    }

    private mutating func next() -> YAMLEvent? {
        guard case .event(let event) = parser.next() else { return nil }
        return event
    }

    private mutating func node(_ event: YAMLEvent) -> FormatNode? {
        let start = event.range.lowerBound
        if let anchor = event.anchor { occupied.append(start..<start + 1 + anchor.utf8.count) }
        switch event.kind {
        case .alias(let name):
            occupied.append(event.range)
            starts.append(start)
            return FormatNode(content: .alias(name), range: event.range)
        case .scalar(let text, let style):
            let node = FormatNode(
                content: .scalar(text: text, style: style), anchor: event.anchor, range: event.range)
            if !node.isNothing {
                occupied.append(walk.skipProperties(event.range)..<event.range.upperBound)
                starts.append(start)
            }
            return node
        case .sequenceStart(let isFlow):
            starts.append(start)
            return sequence(event, isFlow: isFlow)
        case .mappingStart(let isFlow):
            starts.append(start)
            return mapping(event, isFlow: isFlow)
        case .streamStart, .streamEnd, .documentStart, .documentEnd, .sequenceEnd, .mappingEnd: return nil
        }
    }

    private mutating func sequence(_ start: YAMLEvent, isFlow: Bool) -> FormatNode {
        var elements: [FormatNode] = []
        var end = start.range.upperBound
        while let event = next() {
            if case .sequenceEnd = event.kind {
                if isFlow { end = event.range.upperBound }
                break
            }
            guard let element = node(event) else { break }
            elements.append(element)
            end = element.range.upperBound
        }
        return FormatNode(
            content: .sequence(elements, isFlow: isFlow), anchor: start.anchor,
            range: start.range.lowerBound..<end)
    }

    private mutating func mapping(_ start: YAMLEvent, isFlow: Bool) -> FormatNode {
        var members: [FormatMember] = []
        var end = start.range.upperBound
        while let event = next() {
            if case .mappingEnd = event.kind {
                if isFlow { end = event.range.upperBound }
                break
            }
            guard let key = node(event), let after = next(), let value = node(after) else { break }
            members.append(FormatMember(key: key, value: value))
            end = max(key.range.upperBound, value.range.upperBound)
        }
        return FormatNode(
            content: .mapping(members, isFlow: isFlow), anchor: start.anchor,
            range: start.range.lowerBound..<end)
    }
}
