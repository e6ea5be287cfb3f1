import MapSource

/// Everything that a program is made of as a text, but for the places in files that it came from.
enum ProgramText {
    /// What is told by its text, and would be repeated at every expression.
    private static let left: Set = ["ExpressionScope", "SourceSpan", "Optional<SourceSpan>", "SourceFile"]

    /// The text of a value with all that is inside.
    static func describe(_ value: Any) -> String {
        var text = ""
        add(value, to: &text)
        return text
    }

    private static func add(_ value: Any, to text: inout String) {
        let type = "\(type(of: value))"
        // Functions have no text; they are made of what stands beside them.
        guard !left.contains(type), !type.contains("->") else { return }
        let mirror = Mirror(reflecting: value)
        switch mirror.displayStyle {
        case .set, .dictionary:
            text += mirror.children.map { describe($0.value) }.sorted().joined(separator: ",")
        case .collection:
            text += "["
            for child in mirror.children {
                add(child.value, to: &text)
                text += ","
            }
            text += "]"
        default:
            guard !mirror.children.isEmpty else {
                text += "\(value)"
                return
            }
            text += "("
            for child in mirror.children {
                text += "\(child.label ?? ""):"
                add(child.value, to: &text)
                text += ";"
            }
            text += ")"
        }
    }
}
