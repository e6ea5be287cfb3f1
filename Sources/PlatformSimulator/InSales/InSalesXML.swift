import MapValues

/// The shop's XML: names with dashes, types in attributes, `nil="true"` for null.
enum InSalesXML {
    /// An object as a document.
    static func document(_ root: String, _ stored: Fields, as fields: [InSalesField]) -> [UInt8] {
        var writer = XMLWriter()
        writer.element(dashed(root)) { write(stored, as: fields, to: &$0) }
        return Array(writer.text.utf8)
    }

    /// A list as a document; `<orders type="array"/>` when it is empty.
    static func document(
        list root: String, of element: String, _ rows: [Fields], as fields: [InSalesField]
    ) -> [UInt8] {
        var writer = XMLWriter()
        writer.element(dashed(root), [("type", "array")]) { writer in
            for row in rows { writer.element(dashed(element)) { write(row, as: fields, to: &$0) } }
        }
        return Array(writer.text.utf8)
    }

    /// A value whose form follows from itself: answers that no resource describes.
    static func document(_ root: String, plain value: Value) -> [UInt8] {
        var writer = XMLWriter()
        write(dashed(root), value, as: .any, to: &writer)
        return Array(writer.text.utf8)
    }

    static func dashed(_ name: String) -> String { String(name.map { $0 == "_" ? "-" : $0 }) }
}

extension InSalesXML {
    private static func write(_ stored: Fields, as fields: [InSalesField], to writer: inout XMLWriter) {
        let values = Dictionary(
            stored.members.map { ($0.name, $0.value) }, uniquingKeysWith: { first, _ in first })
        for field in fields where field.isShown {
            write(dashed(field.name), values[field.name] ?? field.preset, as: field.shape, to: &writer)
        }
    }

    private static func write(
        _ name: String, _ value: Value?, as shape: InSalesShape, to writer: inout XMLWriter
    ) {
        var attributes = type(of: shape, value).map { [("type", $0)] } ?? []
        switch (shape, value) {
        case (.values(let inner, let child), let value):
            writer.element(name, attributes) { writer in
                for element in value?.elementsOfAny ?? [] {
                    write(dashed(child), element, as: inner, to: &writer)
                }
            }
        case (.list(let fields, let child), let value):
            writer.element(name, attributes) { writer in
                for element in value?.elementsOfAny ?? [] {
                    writer.element(dashed(child)) { write(element.fields ?? Fields(), as: fields, to: &$0) }
                }
            }
        case (.object(let fields), .object(let stored)?):
            writer.element(name) { write(stored, as: fields, to: &$0) }
        case (.any, .list(let elements)?):
            writer.element(name, [("type", "array")]) { writer in
                for element in elements { write(singular(name), element, as: .any, to: &writer) }
            }
        case (.any, .object(let stored)?):
            writer.element(name) { writer in
                for member in stored.members {
                    write(dashed(member.name), member.value, as: .any, to: &writer)
                }
            }
        case (_, nil), (_, .null):
            attributes.append(("nil", "true"))
            writer.element(name, attributes)
        case (_, let value?):
            writer.element(name, attributes) { $0.write(text(of: value, as: shape)) }
        }
    }

    private static func type(of shape: InSalesShape, _ value: Value?) -> String? {
        switch shape {
        case .integer: "integer"
        case .decimal, .decimalText: "decimal"
        case .float: "float"
        case .flag: "boolean"
        case .time: "timestamp"
        case .dateTime: "datetime"
        case .date: "date"
        case .values, .list: "array"
        case .text, .object: nil
        case .any:
            switch value {
            case .bool: "boolean"
            case .number(let number): number.decimal?.isWhole == true ? "integer" : "decimal"
            case nil, .null, .text, .list, .object: nil
            }
        }
    }

    private static func text(of value: Value, as shape: InSalesShape) -> String {
        let plain = value.plainText ?? ""
        switch shape {
        case .decimal, .float, .decimalText: return InSalesShape.decimal(value) ?? plain
        case .time:
            guard let moment = CivilDateTime(plain) else { return plain }
            return moment.text(DateTimeForm(clock: .init(.space), offset: .spacedPlain))
        case .integer, .text, .flag, .dateTime, .date, .any, .values, .list, .object: return plain
        }
    }

    /// The name of an element of a list that nothing describes.
    private static func singular(_ name: String) -> String {
        name.hasSuffix("s") ? String(name.dropLast()) : name
    }
}

extension InSalesXML {
    /// What a document of a client holds: the object under the root, whose name does not count, nor do those
    /// of elements of a list.
    static func read(_ bytes: [UInt8]) -> Value? { XMLReader.read(bytes).map(value) }

    private static func value(of element: XMLElement) -> Value {
        if element.attributes["nil"] == "true" { return .null }
        let text = element.text.trimmed
        switch element.attributes["type"] {
        case "array": return .list(element.children.map(value))
        case "integer", "decimal", "float":
            return text.isEmpty ? .null : ExactDecimal(text).map(Value.decimal) ?? .text(text)
        case "boolean": return .bool(text == "true" || text == "1")
        default:
            guard !element.children.isEmpty else { return .text(element.text) }
            return .object(
                Fields(
                    element.children.map { child in
                        (String(child.name.map { $0 == "-" ? "_" : $0 }), value(of: child))
                    }))
        }
    }
}

extension String {
    /// Without blanks and line ends at both ends.
    fileprivate var trimmed: String {
        let isBlank: (Character) -> Bool = {
            $0 == " " || $0 == "\n" || $0 == "\t" || $0 == "\r" || $0 == "\r\n"
        }
        return String(drop(while: isBlank).reversed().drop(while: isBlank).reversed())
    }
}
