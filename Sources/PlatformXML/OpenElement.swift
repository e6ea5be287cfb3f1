import MapProgram
import MapValues

/// An element whose end has not come yet.
struct OpenElement {
    let name: String
    /// The names from the root on, with points between them.
    let path: String
    let attributes: [(name: String, value: String)]
    var texts: [(text: String, isCData: Bool)] = []
    private var children: [(name: String, values: [Value], isList: Bool)] = []
    private var places: [String: Int] = [:]

    init(name: String, path: String, attributes: [(name: String, value: String)]) {
        self.name = name
        self.path = path
        self.attributes = attributes
    }

    /// Adds a child in the order of the document.
    mutating func add(_ value: Value, name: String, isList: Bool) {
        if let place = places[name] {
            children[place].values.append(value)
        } else {
            places[name] = children.count
            children.append((name, [value], isList))
        }
    }

    /// What the element stands for.
    func value(_ style: MarkupStyle) -> Value {
        let attributes = style.isTyped ? self.attributes.filter { !Self.isOfType($0.name) } : self.attributes
        if style.isTyped {
            if attribute("nil") == "true" { return .null }
            if attribute("type") == "array" { return .list(children.flatMap(\.values)) }
        }
        let text = Self.trimmed(texts)
        if children.isEmpty && attributes.isEmpty {
            let isCData = texts.contains(where: \.isCData)
            return text.isEmpty && !isCData ? .null : style.isTyped ? typed(text) : .text(text)
        }
        // Two prefixes may have left one name.
        var members = Fields(attributes.map { ("@" + $0.name, .text($0.value)) }).members
        // No name of an element begins with a sign of these, and those of the children are distinct.
        members += children.map { child in
            let isOne = child.values.count == 1 && !child.isList
            return Fields.Member(name: child.name, value: isOne ? child.values[0] : .list(child.values))
        }
        if !text.isEmpty { members.append(Fields.Member(name: "#text", value: .text(text))) }
        return .object(Fields(distinct: members))
    }

    private static func isOfType(_ name: String) -> Bool { name == "type" || name == "nil" }

    private func attribute(_ name: String) -> String? { attributes.first { $0.name == name }?.value }

    /// A text as its element says: `type="integer"`.
    private func typed(_ text: String) -> Value {
        switch attribute("type") {
        case "integer", "decimal", "float": ExactDecimal(text).map { .decimal($0) } ?? .text(text)
        case "boolean": text == "true" || text == "1" ? .bool(true) : .bool(false)
        default: .text(text)
        }
    }

    /// The texts joined, without the white space of the layout: what CDATA holds stays.
    private static func trimmed(_ texts: [(text: String, isCData: Bool)]) -> String {
        var texts = texts
        while let first = texts.first, !first.isCData {
            texts[0].text = String(first.text.drop(while: isSpace))
            if !texts[0].text.isEmpty { break }
            texts.removeFirst()
        }
        while let last = texts.last, !last.isCData {
            let rest = last.text.reversed().drop(while: isSpace).reversed()
            texts[texts.count - 1].text = String(rest)
            if !rest.isEmpty { break }
            texts.removeLast()
        }
        return texts.map(\.text).joined()
    }

    private static func isSpace(_ character: Character) -> Bool {
        character == " " || character == "\t" || character == "\n" || character == "\r"
            || character == "\r\n"
    }
}
