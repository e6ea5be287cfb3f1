extension FormatWriter {
    /// A node on one line; `nil` when it has comments inside or text that has to stay on several lines.
    func oneLine(_ node: FormatNode, hasProperties: Bool = true) -> String? {
        let head = hasProperties ? node.anchor.map { "&\($0) " } ?? "" : ""
        switch node.content {
        case .alias, .scalar: return hasLines(node) ? nil : head + leafText(node)
        case .sequence(let elements, _):
            guard !hasComment(in: node.range) else { return nil }
            var texts: [String] = []
            for element in elements {
                guard let text = oneLine(element) else { return nil }
                texts.append(text)
            }
            return head + "[" + texts.joined(separator: ", ") + "]"
        case .mapping(let members, _):
            guard !hasComment(in: node.range) else { return nil }
            guard !members.isEmpty else { return head + "{}" }
            var texts: [String] = []
            for member in members {
                guard let text = oneLine(member) else { return nil }
                texts.append(text)
            }
            return head + "{ " + texts.joined(separator: ", ") + " }"
        }
    }

    private func oneLine(_ member: FormatMember) -> String? {
        guard let value = oneLine(member.value) else { return nil }
        return value.isEmpty ? leaf(member.key) + ":" : "\(leaf(member.key)): \(value)"
    }

    /// Writes a node at the place of writing, over as many lines as it needs; those that follow are
    /// indented by `continuation`. `reserve` columns stay free behind it.
    mutating func broken(_ node: FormatNode, continuation: Int, reserve: Int) {
        switch node.content {
        case .alias, .scalar:
            if hasLines(node) { textOverLines(node, indent: continuation) } else { write(leafText(node)) }
        case .sequence(let elements, _):
            let items = elements.map { Item(key: nil, value: $0) }
            brackets(items, ("[", "]", ""), node.range, continuation, reserve)
        case .mapping(let members, _):
            let items = members.map { Item(key: $0.key, value: $0.value) }
            brackets(items, ("{", "}", " "), node.range, continuation, reserve)
        }
    }

    /// An element of a list or a member of a mapping in brackets.
    private struct Item {
        var key: FormatNode?
        var value: FormatNode

        var start: Int { key?.range.lowerBound ?? value.range.lowerBound }
    }

    private mutating func brackets(
        _ items: [Item], _ marks: (open: String, close: String, blank: String), _ range: Range<Int>,
        _ continuation: Int, _ reserve: Int
    ) {
        write(marks.open)
        for (number, item) in items.enumerated() {
            let isLast = number == items.count - 1
            let tail = isLast ? marks.blank.count + marks.close.count + reserve : 1
            let blank = number == 0 ? marks.blank : " "
            let text =
                item.key.map { oneLine(FormatMember(key: $0, value: item.value)) }
                ?? oneLine(item.value)
            if hasComment(before: item.start) {
                flush(before: item.start, indent: continuation, blanks: .dropped)
                newLine(continuation)
            } else if number == 0
                || column + blank.count + (text?.count ?? .max / 2) + tail <= YAMLFormatter.columnsMax
            {
                write(blank)
            } else {
                newLine(continuation)
            }
            if let text, column + text.count + tail <= YAMLFormatter.columnsMax {
                write(text)
            } else {
                breakItem(item, continuation, tail)
            }
            if !isLast { write(",") }
        }
        let end = range.upperBound - 1
        if hasComment(before: end) {
            flush(before: end, indent: continuation, blanks: .dropped)
            newLine(continuation - 2)
            write(marks.close)
        } else {
            write((items.isEmpty ? "" : marks.blank) + marks.close)
        }
    }

    private mutating func breakItem(_ item: Item, _ continuation: Int, _ tail: Int) {
        if let key = item.key {
            write(leaf(key) + ":")
            let start = walk.skipProperties(item.value.range)
            if hasComment(before: start), !item.value.isNothing {
                flush(before: start, indent: continuation + 2, blanks: .dropped)
                newLine(continuation + 2)
            } else if !item.value.isNothing {
                write(" ")
            }
        }
        if let anchor = item.value.anchor { write("&\(anchor) ") }
        broken(item.value, continuation: continuation + 2, reserve: tail)
    }
}
