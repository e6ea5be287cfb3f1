import MapProgram

/// Reads a text with values in braces: `orders/{id}.json`, `{ids:comma}`; `{{` and `}}` are braces.
enum TextTemplateParser {
    /// The template, or `nil` where a brace does not close, a name is empty or a form is not known.
    static func parse(_ text: String) -> TextTemplate? {
        var pieces: [TextTemplate.Piece] = []
        var rest = Substring(text)
        while let open = rest.firstIndex(where: { $0 == "{" || $0 == "}" }) {
            let behind = rest.index(after: open)
            if behind < rest.endIndex, rest[behind] == rest[open] {
                pieces.append(.fixed(String(rest[...open])))
                rest = rest[rest.index(after: behind)...]
                continue
            }
            guard rest[open] == "{", let close = rest[open...].firstIndex(of: "}") else { return nil }
            if open > rest.startIndex { pieces.append(.fixed(String(rest[..<open]))) }
            let parts = rest[rest.index(after: open)..<close].split(
                separator: ":", omittingEmptySubsequences: false)
            guard let name = parts.first, !name.isEmpty, parts.count <= 2, isName(name) else { return nil }
            var form = TextTemplate.Form.plain
            if parts.count == 2 {
                guard let known = TextTemplate.Form(rawValue: String(parts[1])) else { return nil }
                form = known
            }
            pieces.append(.value(name: String(name), form: form))
            rest = rest[rest.index(after: close)...]
        }
        if !rest.isEmpty { pieces.append(.fixed(String(rest))) }
        return TextTemplate(pieces: pieces)
    }

    private static func isName(_ text: Substring) -> Bool {
        text.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "_" || $0 == "." || $0 == "-") }
    }
}
