extension FormatWriter {
    /// Where the first entry of a block is written.
    private enum FirstEntry { case onItsLine, behindTheDash }

    /// Writes a list or mapping that is laid out by indentation, each entry on a line of its own.
    mutating func block(_ node: FormatNode, indent: Int) { block(node, indent: indent, first: .onItsLine) }

    private mutating func block(_ node: FormatNode, indent: Int, first: FirstEntry) {
        switch node.content {
        case .sequence(let elements, _):
            let dash = walk.skipProperties(node.range)
            for (number, element) in elements.enumerated() {
                if number > 0 || first == .onItsLine {
                    open(
                        self.dash(before: element, from: dash), indent: indent,
                        blanks: number == 0 ? .dropped : .kept)
                }
                write("-")
                elementValue(element, indent: indent)
            }
            close(node.range.upperBound, column: walk.column(dash), indent: indent)
        case .mapping(let members, _):
            for (number, member) in members.enumerated() {
                if number > 0 || first == .onItsLine {
                    open(
                        member.key.range.lowerBound, indent: indent, blanks: number == 0 ? .dropped : .kept)
                }
                write(leaf(member.key) + ":")
                memberValue(member.value, indent: indent)
            }
            let column = walk.column(members.first?.key.range.lowerBound ?? node.range.lowerBound)
            close(node.range.upperBound, column: column, indent: indent)
        case .alias, .scalar: break
        }
    }

    /// Where the dash of an element stands: behind the gap that ends at the element.
    private func dash(before element: FormatNode, from first: Int) -> Int {
        var index = element.range.lowerBound
        while index > first, walk.byte(index) != UInt8(ascii: "-") || !ByteWalk.isGap(walk.byte(index + 1)) {
            index -= 1
        }
        return index
    }

    private mutating func elementValue(_ node: FormatNode, indent: Int) {
        guard node.isBlock else { return value(node, indent: indent, canMoveDown: false) }
        let first = walk.skipProperties(node.range)
        if node.anchor == nil, !hasComment(before: first) {
            write(" ")
            block(node, indent: indent + 2, first: .behindTheDash)
        } else {
            if let anchor = node.anchor { write(" &\(anchor)") }
            block(node, indent: indent + 2)
        }
    }

    private mutating func memberValue(_ node: FormatNode, indent: Int) {
        guard node.isBlock else { return value(node, indent: indent, canMoveDown: true) }
        if let anchor = node.anchor { write(" &\(anchor)") }
        block(node, indent: indent + 2)
    }

    /// Writes what stands behind a colon or a dash and is not laid out by indentation.
    private mutating func value(_ node: FormatNode, indent: Int, canMoveDown: Bool) {
        guard !node.isNothing else { return }
        let inner = indent + 2
        let start = walk.skipProperties(node.range)
        if let anchor = node.anchor { write(" &\(anchor)") }
        if hasComment(before: start) {
            flush(before: start, indent: inner, blanks: .dropped)
            newLine(inner)
            return onOneLineOrMore(node, indent: indent)
        }
        if case .scalar(_, let style) = node.content, style == .literal || style == .folded {
            write(" ")
            return blockText(node, indent: inner)
        }
        guard let text = oneLine(node, hasProperties: false) else {
            let isFlow = if case .scalar = node.content { false } else { true }
            if canMoveDown, isFlow || walk.isFirstOnLine(start) { newLine(inner) } else { write(" ") }
            return onOneLineOrMore(node, indent: indent)
        }
        let isLong = column + 1 + text.count > YAMLFormatter.columnsMax
        let isFlow = if case .scalar = node.content { false } else { true }
        if isLong, canMoveDown, isFlow || inner + text.count <= YAMLFormatter.columnsMax {
            newLine(inner)
        } else {
            write(" ")
        }
        if isLong { onOneLineOrMore(node, indent: indent) } else { write(text) }
    }

    /// Writes a value at the place that was chosen for it.
    private mutating func onOneLineOrMore(_ node: FormatNode, indent: Int) {
        switch node.content {
        case .scalar(_, .literal), .scalar(_, .folded): blockText(node, indent: indent + 2)
        case .scalar:
            if let text = oneLine(node, hasProperties: false) {
                write(text)
            } else {
                textOverLines(node, indent: indent + 2)
            }
        case .alias, .sequence, .mapping: broken(node, continuation: indent + 4, reserve: 0)
        }
    }
}
