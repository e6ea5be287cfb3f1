package import MapSource

/// Lays a text out in one way: two blanks a level, double quotes, one blank inside braces, lines of at most
/// ``columnsMax`` characters where brackets can be broken.
///
/// Keys keep their order, comments and anchors their place, plain text stays plain and quoted text quoted,
/// so that the document says the same. What the author broke over lines by hand (plain text, text in
/// blocks) keeps its lines.
package enum YAMLFormatter {
    /// Longer lines are broken inside brackets.
    package static let columnsMax = 110

    /// The text laid out anew, with the findings of its reading; `nil` where that found errors.
    package static func format(_ file: SourceFile, limits: YAMLLimits = .default) -> Checked<[UInt8]> {
        let read = YAMLReader.read(file, limits: limits)
        var findings = Findings(countMax: limits.findingsMax)
        guard let before = read.value, !read.hasErrors,
            let text = CheckedText.check(file, limits, &findings)
        else { return Checked(nil, read.diagnostics) }
        let tree = FormatTree(text)
        let walk = ByteWalk(bytes: text.bytes, first: text.first)
        let comments = FormatComment.all(in: walk, outside: tree.occupied)
        var writer = FormatWriter(walk: walk, comments: comments, starts: tree.starts)
        writer.document(tree)
        let result = writer.bytes
        guard isSame(before, comments, as: result, limits: limits) else {
            return Checked(nil, read.diagnostics + [.layoutChangedContent(file)])
        }
        return Checked(result, read.diagnostics)
    }

    /// Whether a result says the same as the text that it was made of: a mistake here loses nobody's work.
    private static func isSame(
        _ before: YAMLNode, _ comments: [FormatComment], as result: [UInt8], limits: YAMLLimits
    ) -> Bool {
        let file = SourceFile(name: "", bytes: result)
        var findings = Findings(countMax: limits.findingsMax)
        guard let after = YAMLReader.read(file, limits: limits).value,
            let text = CheckedText.check(file, limits, &findings)
        else { return false }
        let tree = FormatTree(text)
        let walk = ByteWalk(bytes: text.bytes, first: text.first)
        return before.saysTheSame(as: after)
            && FormatComment.all(in: walk, outside: tree.occupied).map(\.text) == comments.map(\.text)
    }
}

extension YAMLNode {
    /// Whether two nodes hold the same, wherever they stand; which quotes a text has does not count.
    package func saysTheSame(as other: YAMLNode) -> Bool {
        switch (content, other.content) {
        case (.scalar(let left), .scalar(let right)):
            left.text == right.text && (left.style == .plain) == (right.style == .plain)
        case (.sequence(let left), .sequence(let right)):
            left.count == right.count && zip(left, right).allSatisfy { $0.saysTheSame(as: $1) }
        case (.mapping(let left), .mapping(let right)):
            left.count == right.count
                && zip(left, right).allSatisfy { $0.key == $1.key && $0.value.saysTheSame(as: $1.value) }
        case (.scalar, _), (.sequence, _), (.mapping, _): false
        }
    }
}
