import MapCompiler
import MapDocuments
import MapValues

/// What snapshots of accounts say of the codes that a pair names, for the schemas of a project.
struct AccountCodes {
    private let input: CompilerInput

    init(_ input: CompilerInput) { self.input = input }

    /// The codes of a column. For example: of `statuses.code` on the side `crm`; `nil` where no snapshot
    /// has the list.
    private func codes(side: String, column path: String) -> Value? {
        let parts = path.split(separator: ".")
        guard let list = parts.first, let rows = input.codes[side]?[String(list)] else { return nil }
        let column = parts.count > 1 ? String(parts[1]) : "code"
        return JSONSchema.object([("enum", .list(rows.compactMap { $0[column] }))])
    }

    /// The options of the pair with what each takes.
    var options: Value {
        let members = input.pair.options.map { ($0.name, option($0.value)) }
        return JSONSchema.object([
            ("type", .text("object")), ("properties", JSONSchema.object(members)),
            ("additionalProperties", .bool(false)),
        ])
    }

    private func option(_ option: OptionDeclaration) -> Value {
        switch option.kind {
        case .oneOf(let words): JSONSchema.object([("enum", .list(words.map { .text($0.text) }))])
        case .code(let path): ofPath(path.text) ?? .object(Fields())
        case .listOf(let path):
            JSONSchema.object([
                ("type", .text("array")), ("items", ofPath(path.text) ?? .object(Fields())),
            ])
        case .type(let word) where word.text == "bool": JSONSchema.object([("type", .text("boolean"))])
        case .type: .object(Fields())
        }
    }

    /// The codes of `SIDE.LIST`.
    private func ofPath(_ path: String) -> Value? {
        let parts = path.split(separator: ".", maxSplits: 1).map(String.init)
        return parts.count == 2 ? codes(side: parts[0], column: parts[1]) : nil
    }

    /// The dictionaries of the pair, their rows with the codes of both sides.
    var dictionaries: Value {
        let any = JSONSchema.object([("$ref", .text("#/definitions/dictionary"))])
        let members = input.pair.dictionaries.compactMap { dictionary -> (String, Value)? in
            guard let rows = rows(dictionary.value) else { return nil }
            return (dictionary.name, JSONSchema.object([("allOf", .list([any, rows]))]))
        }
        return JSONSchema.object([
            ("type", .text("object")), ("properties", JSONSchema.object(members)),
            ("additionalProperties", any),
        ])
    }

    /// What rows of a dictionary hold; `nil` where no codes of it are known.
    private func rows(_ dictionary: DictionaryDeclaration) -> Value? {
        let columns = dictionary.columns.map { ($0.name, codes(side: $0.name, column: $0.value.text)) }
        guard columns.contains(where: { $0.1 != nil }) else { return nil }
        let anything = Value.object(Fields())
        let positional = JSONSchema.object([
            ("type", .text("array")), ("items", .list(columns.map { $0.1 ?? anything })),
        ])
        let named = columns.map { name, codes -> (String, Value) in
            let list = JSONSchema.object([("type", .text("array")), ("items", codes ?? anything)])
            return (name, JSONSchema.object([("anyOf", .list([codes ?? anything, list]))]))
        }
        let mapping = JSONSchema.object([
            ("type", .text("object")), ("properties", JSONSchema.object(named)),
        ])
        let row = JSONSchema.object([("anyOf", .list([positional, mapping]))])
        return JSONSchema.object([
            ("properties", JSONSchema.object([("rows", JSONSchema.object([("items", row)]))]))
        ])
    }
}
