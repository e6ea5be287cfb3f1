import MapDocuments
import MapValues

/// A document's keys as JSON Schema, draft-07: the newest that editors' YAML servers read.
struct JSONSchema {
    /// The document to describe.
    let document: ShapeName
    /// The names of a pair's sides; without them every name may be one.
    var sides: [String] = []
    /// What is put in the place of a part of the schema, by shape and key.
    var narrowed: [String: Value] = [:]

    /// The schema as a value.
    var value: Value {
        var names: [ShapeName] = []
        collect(document, into: &names)
        let definitions = names.map { ($0.rawValue, definition($0)) }
        return Self.object([
            ("$schema", .text("http://json-schema.org/draft-07/schema#")),
            ("title", .text("mapctl: \(document.shape.what)")),
            ("allOf", .list([Self.object([("$ref", .text(Self.reference(document)))])])),
            ("definitions", Self.object(definitions)),
        ])
    }

    /// The shapes that one leads to, each once, in the order in which they are met.
    private func collect(_ name: ShapeName, into names: inout [ShapeName]) {
        guard !names.contains(name) else { return }
        names.append(name)
        for value in name.shape.keys.map(\.value)
            + [name.shape.ofSides, name.shape.others].compactMap({ $0 })
        {
            collect(value, into: &names)
        }
    }

    private func collect(_ value: ShapeValue, into names: inout [ShapeName]) {
        switch value {
        case .text, .flag, .words, .choice, .any: break
        case .list(let inner), .oneOrList(let inner), .named(let inner), .bySide(let inner):
            collect(inner, into: &names)
        case .either(let several): for inner in several { collect(inner, into: &names) }
        case .shape(let name): collect(name, into: &names)
        case .keys(let shape): for key in shape.keys { collect(key.value, into: &names) }
        case .links: collect(.link, into: &names)
        }
    }

    private func definition(_ name: ShapeName) -> Value { definition(name.shape, name: name.rawValue) }

    private func definition(_ shape: Shape, name: String) -> Value {
        var properties = shape.keys.map { key -> (String, Value) in
            var fields = schema(key.value)
            if let narrow = narrowed["\(name).\(key.name)"] { fields = narrow }
            return (key.name, described(fields, key.says))
        }
        var others = shape.others
        if let ofSides = shape.ofSides {
            properties += sides.map { ($0, described(schema(ofSides), "The side \($0).")) }
            if sides.isEmpty { others = ofSides }
        }
        var fields = Fields([("type", .text("object")), ("properties", Self.object(properties))])
        fields["additionalProperties"] = others.map(schema) ?? .bool(false)
        if !shape.required.isEmpty { fields["required"] = .list(shape.required.map(Value.text)) }
        return .object(fields)
    }

    /// A reference may have no neighbours in this draft, so that it moves inside.
    private func described(_ schema: Value, _ says: String) -> Value {
        guard var fields = schema.fields else { return Self.object([("description", .text(says))]) }
        if fields["$ref"] != nil { fields = Fields([("allOf", .list([schema]))]) }
        var result = Fields([("description", .text(says))])
        for field in fields.members { result[field.name] = field.value }
        return .object(result)
    }

    private func schema(_ value: ShapeValue) -> Value {
        switch value {
        case .text: Self.object([("type", .list(["string", "number", "boolean", "null"].map(Value.text)))])
        case .flag: Self.object([("type", .text("boolean"))])
        case .words(let words): Self.object([("enum", .list(words.map(Value.text)))])
        case .choice(let words):
            Self.object([
                (
                    "anyOf",
                    .list([
                        schema(.words(words)),
                        Self.object([("type", .text("string")), ("pattern", .text("^options[.]"))]),
                    ])
                )
            ])
        case .list(let inner): Self.object([("type", .text("array")), ("items", schema(inner))])
        case .oneOrList(let inner): schema(.either([inner, .list(inner)]))
        case .named(let inner):
            Self.object([("type", .text("object")), ("additionalProperties", schema(inner))])
        case .bySide(let inner):
            if sides.isEmpty {
                schema(.named(inner))
            } else {
                Self.object([
                    ("type", .text("object")), ("properties", Self.object(sides.map { ($0, schema(inner)) })),
                    ("additionalProperties", .bool(false)),
                ])
            }
        case .either(let several): Self.object([("anyOf", .list(several.map(schema)))])
        case .keys(let shape): definition(shape, name: "")
        case .shape(let name): Self.object([("$ref", .text(Self.reference(name)))])
        case .links:
            Self.object([
                ("type", .text("object")),
                ("properties", Self.object([("same", schema(.named(.text)))])),
                ("additionalProperties", schema(.shape(.link))),
            ])
        case .any: .object(Fields())
        }
    }

    private static func reference(_ name: ShapeName) -> String { "#/definitions/\(name.rawValue)" }

    static func object(_ members: [(String, Value)]) -> Value { .object(Fields(members)) }
}
