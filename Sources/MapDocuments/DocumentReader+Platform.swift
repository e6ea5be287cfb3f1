import MapSource
import MapYAML

extension DocumentReader {
    private static let typeWords = [
        "text", "integer", "decimal", "money", "percent", "bool", "date", "instant", "local", "any", "image",
    ]
    /// Words that other languages have for types.
    private static let foreignTypeWords = [
        "string": "text", "str": "text", "int": "integer", "number": "decimal", "float": "decimal",
        "boolean": "bool", "datetime": "instant", "timestamp": "instant", "array": "{ list: text }",
        "enum": "{ code: LIST }",
    ]
    private static let typeKeys = Shape.types.map(\.name)

    /// One file of a platform.
    mutating func platform(_ node: YAMLNode, file: SourceFile) -> PlatformDocument? {
        let keys = keys(of: node, .platform)
        guard let name = keys["platform"].flatMap({ written($0, what: "the platform's name") }) else {
            return nil
        }
        var platform = PlatformDocument(name: name, files: [file])
        if let node = keys["settings"] { platform.settings = namedNodes(node, what: "settings") }
        if let node = keys["profiles"] { platform.profiles = namedNodes(node, what: "profiles") }
        if let node = keys["records"] {
            platform.records = named(node, what: "records") { $0.platformRecord($1) }
        }
        if let node = keys["codes"] { platform.codes = named(node, what: "codes") { $0.codeList($1) } }
        if let node = keys["operations"] {
            platform.operations = named(node, what: "operations") { $0.operation($1) }
        }
        for member in keys.members where Self.partKeys.contains(member.key) {
            guard let part = platformPart(member) else { continue }
            platform.parts.append(Named(name: member.key, nameSpan: member.keySpan, value: part))
        }
        return platform
    }

    private mutating func platformRecord(_ node: YAMLNode) -> PlatformRecordDeclaration? {
        var record = PlatformRecordDeclaration(span: node.span)
        let keys = keys(of: node, .platformRecord)
        record.id = keys["id"].flatMap { written($0, what: "id") }
        if let fields = keys["fields"] {
            record.fields = named(fields, what: "fields") { $0.field($1) }
        } else {
            missing("fields", of: node, what: "a record of a platform", example: "fields: { id: text }")
        }
        record.money = keys["money"]
        record.calls = calls(keys)
        return record
    }

    private mutating func field(_ node: YAMLNode) -> FieldDeclaration? {
        if case .scalar = node.content {
            guard let word = written(node, what: "a type") else { return nil }
            return typed(word, keys: [], span: node.span)
        }
        let keys = keys(of: node, .field)
        if let write = keys["write"], case .mapping = write.content { _ = self.keys(of: write, .listWrite) }
        if let through = keys["through"] { _ = self.keys(of: through, .through) }
        let rest = keys.members.filter { $0.key != "type" && !Self.typeKeys.contains($0.key) }
            .map { Named(name: $0.key, nameSpan: $0.keySpan, value: $0.value) }
        if let member = keys.members.first(where: { Self.typeKeys.contains($0.key) }) {
            return FieldDeclaration(
                span: node.span, type: member.key, typeSpan: member.keySpan, argument: member.value,
                keys: rest)
        }
        guard let word = keys["type"].flatMap({ written($0, what: "a type") }) else {
            missing("type", of: node, what: "a field", example: "{ type: text, max: 255 }")
            return FieldDeclaration(
                span: node.span, type: "any", typeSpan: node.span, argument: nil, keys: [])
        }
        return typed(word, keys: rest, span: node.span)
    }

    private mutating func typed(
        _ word: Written, keys: [Named<YAMLNode>], span: SourceSpan
    ) -> FieldDeclaration? {
        guard Self.typeWords.contains(word.text) else {
            let meant = Self.foreignTypeWords[word.text]
            findings.append(.unknownWord(word, known: Self.typeWords, what: "a type", meant: meant))
            // The field is there, so that no link to it is called wrong as well.
            return FieldDeclaration(span: span, type: "any", typeSpan: word.span, argument: nil, keys: [])
        }
        return FieldDeclaration(span: span, type: word.text, typeSpan: word.span, argument: nil, keys: keys)
    }

    private mutating func codeList(_ node: YAMLNode) -> CodeListDeclaration? {
        var list = CodeListDeclaration(span: node.span)
        let adapter = Shape.codeAdapter.map(\.name)
        let keys = keys(of: node, .codeList)
        list.code = keys["code"].flatMap { written($0, what: "code") }
        list.name = keys["name"].flatMap { written($0, what: "name") }
        if let columns = keys["columns"] { list.columns = namedNodes(columns, what: "columns") }
        list.isClosed = keys["closed"].map { flag($0, what: "closed") } ?? false
        if let rows = keys["rows"] { list.rows = elements(of: rows, what: "rows") }
        list.adapter = keys.members.filter { adapter.contains($0.key) }.map {
            Named(name: $0.key, nameSpan: $0.keySpan, value: $0.value)
        }
        return list
    }
}
