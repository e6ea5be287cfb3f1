import MapDocuments
import MapProgram
import MapSource
import MapValues
import MapYAML

/// Reads what is said of a field beside its kind: wire, limits, presence, who may write.
struct FieldKeyReader {
    let keys: [Named<YAMLNode>]
    var findings: [Diagnostic] = []
    private let nodes = DocumentNodes()

    init(keys: [Named<YAMLNode>]) { self.keys = keys }

    /// Fills the parts of a type that the keys speak of.
    mutating func read(into type: inout FieldType) {
        for key in keys {
            let text = nodes.text(key.value)
            switch key.name {
            case "wire":
                type.wire = word(key, ["number": .number, "text": .text, "native": .native]) ?? .native
            case "write":
                type.writing =
                    word(
                        key,
                        [
                            "never": .never, "create": .create, "after_create": .afterCreate,
                            "always": .always,
                        ]) ?? .always
            case "required": type.isRequired = nodes.flag(key.value)
            case "unique": type.isUnique = nodes.flag(key.value)
            case "stock": type.isStock = nodes.flag(key.value)
            case "scale": type.scale = number(key).flatMap { Int($0.description) }
            case "min": type.minimum = number(key)
            case "max": type.maximum = number(key)
            case "unit":
                type.unit = text
                if let text, !Conversions.unitNames.contains(text) {
                    findings.append(
                        .unknownChoice(text, of: "unit", known: Conversions.unitNames, at: key.value.span))
                }
            case "currency": type.currency = text
            case "profile": type.profile = text
            case "empty_list": type.isEmptyListAbsent = text == "absent"
            case "blank": type.blank = nodes.elements(key.value).map { nodes.value($0) }
            default: break
            }
        }
    }

    private mutating func word<Value>(_ key: Named<YAMLNode>, _ words: [String: Value]) -> Value? {
        guard let text = nodes.text(key.value) else { return nil }
        if let value = words[text] { return value }
        findings.append(.unknownChoice(text, of: key.name, known: words.keys.sorted(), at: key.value.span))
        return nil
    }

    private mutating func number(_ key: Named<YAMLNode>) -> ExactDecimal? {
        guard let text = nodes.text(key.value) else { return nil }
        if let value = ExactDecimal(text) { return value }
        findings.append(.numberExpected(text, for: key.name, at: key.value.span))
        return nil
    }
}
