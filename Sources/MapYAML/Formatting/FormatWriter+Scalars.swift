extension FormatWriter {
    /// A key, with its anchor.
    func leaf(_ node: FormatNode) -> String { (node.anchor.map { "&\($0) " } ?? "") + leafText(node) }

    /// A scalar or alias on one line, without its anchor.
    func leafText(_ node: FormatNode) -> String {
        switch node.content {
        case .alias(let name): return "*\(name)"
        case .scalar(let text, let style):
            let written = source(node)
            let isSimple = !text.utf8.contains { $0 == 0x22 || $0 == 0x5C || $0 < 0x20 }
            switch style {
            case .plain: return text
            case .singleQuoted: return isSimple ? "\"\(text)\"" : written
            case .doubleQuoted: return written
            case .literal, .folded: return written
            }
        case .sequence, .mapping: return ""
        }
    }

    /// Whether a scalar is written on several lines and has to stay so.
    func hasLines(_ node: FormatNode) -> Bool {
        guard case .scalar = node.content else { return false }
        return source(node).utf8.contains { ByteWalk.isBreak($0) }
    }

    /// The scalar as it is written, without its anchor.
    private func source(_ node: FormatNode) -> String {
        walk.text(walk.skipProperties(node.range)..<node.range.upperBound)
    }

    private func sourceLines(_ node: FormatNode) -> [Substring] {
        source(node).split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    }

    /// Writes plain or quoted text over the lines that it has; the reader folds their indentation away.
    mutating func textOverLines(_ node: FormatNode, indent: Int) {
        for (number, line) in sourceLines(node).enumerated() {
            let text = number == 0 ? line : line.drop { $0 == " " || $0 == "\t" }
            if number > 0 { text.isEmpty ? lines.append("") : newLine(indent) }
            write(String(text))
        }
    }

    /// Writes text behind `|` or `>`: its head, and its lines moved to an indentation as a whole.
    mutating func blockText(_ node: FormatNode, indent: Int) {
        guard case .scalar(let text, _) = node.content else { return }
        var content = sourceLines(node)
        let head = content.removeFirst()
        let keepsBlanks = head.prefix { $0 != " " }.contains("+")
        let digit = head.prefix { $0 != " " }.first { $0.isNumber }
        write(digit.map { String(head).replacing(String($0), with: "2", maxReplacements: 1) } ?? String(head))
        let depth = { (line: Substring) in line.prefix { $0 == " " }.count }
        let first = content.first { $0.contains { $0 != " " } } ?? ""
        let inText = text.split(separator: "\n").first { $0.contains { $0 != " " } } ?? ""
        let old = depth(first) - depth(inText)
        if content.last?.isEmpty == true { content.removeLast() }
        if !keepsBlanks {
            while let last = content.last, !last.contains(where: { $0 != " " }) { content.removeLast() }
        }
        for line in content {
            let rest = line.dropFirst(min(old, depth(line)))
            rest.isEmpty ? lines.append("") : newLine(indent)
            write(String(rest))
        }
        endsInKeptBlanks = keepsBlanks
    }
}
