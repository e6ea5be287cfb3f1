import MapTestSupport
import MapYAML

/// A tree as text for golden files: one node a line, with its place.
enum TreeText {
    /// Larger trees are cut.
    private static let linesMax = 60

    static func render(_ root: YAMLNode) -> String {
        var lines: [String] = []
        add(root, "", "", &lines)
        if lines.count > linesMax {
            lines = lines.prefix(linesMax) + ["… and \(lines.count - linesMax) more lines"]
        }
        return lines.joined(separator: "\n") + "\n"
    }

    /// Longer texts are cut.
    private static let textMax = 80

    private static func shown(_ text: String) -> String {
        text.count > textMax
            ? "\(FindingsText.quoted(String(text.prefix(textMax))))… (\(text.utf8.count) bytes)"
            : FindingsText.quoted(text)
    }

    private static func add(_ node: YAMLNode, _ label: String, _ indent: String, _ lines: inout [String]) {
        let place = FindingsText.stretch(node.span)
        switch node.content {
        case .scalar(let scalar):
            lines.append("\(indent)\(label)\(scalar.style) \(shown(scalar.text)) \(place)")
        case .sequence(let elements):
            lines.append("\(indent)\(label)list \(place)")
            for element in elements { add(element, "- ", indent + "  ", &lines) }
        case .mapping(let members):
            lines.append("\(indent)\(label)mapping \(place)")
            for member in members {
                let key = "\(FindingsText.quoted(member.key)) \(FindingsText.stretch(member.keySpan)): "
                add(member.value, key, indent + "  ", &lines)
            }
        }
    }
}
