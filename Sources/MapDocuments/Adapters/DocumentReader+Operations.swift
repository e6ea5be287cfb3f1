import MapSource
import MapYAML

extension DocumentReader {
    private static let methodKeys = Shape.methods.map(\.name)

    /// One call of a platform.
    mutating func operation(_ node: YAMLNode) -> OperationDeclaration? {
        let keys = keys(of: node, .operation)
        let methods = keys.members.filter { Self.methodKeys.contains($0.key) }
        guard let first = methods.first else {
            missing("get", of: node, what: "an operation", example: "get: orders.json")
            return nil
        }
        for second in methods.dropFirst() { findings.append(.severalMethods(second, first: first)) }
        guard let path = written(first.value, what: "a path") else { return nil }
        let method = Written(text: first.key, style: .plain, span: first.keySpan, node: node)
        var operation = OperationDeclaration(span: node.span, method: method, path: path)
        operation.at = text("at", of: keys)
        operation.host = text("host", of: keys)
        operation.target = text("to", of: keys)
        operation.within = texts("within", of: keys)
        operation.query = namedTexts("query", of: keys)
        operation.headers = namedTexts("headers", of: keys)
        operation.defaults = namedTexts("defaults", of: keys)
        operation.body = keys["body"]
        operation.format = keys["format"].flatMap { format($0) }
        operation.page = keys["page"].flatMap { page($0) }
        operation.items = texts("items", of: keys)
        operation.isKeyed = text("keyed", of: keys)?.text == "allowed"
        operation.item = texts("item", of: keys)
        operation.id = texts("id", of: keys)
        operation.results = keys["results"].map { results($0) }
        operation.answers = keys["answers"].map { answers($0) }
        operation.repeats = text("repeat", of: keys)
        operation.search = keys["search"].map { search($0) }
        operation.level = text("level", of: keys)
        operation.needs = texts("needs", of: keys)
        operation.weight = text("weight", of: keys)
        operation.recordsMax = text("max", of: keys)
        operation.bytesMax = text("bytes", of: keys)
        operation.profile = text("profile", of: keys)
        operation.isOpen = keys["open"].map { flag($0, what: "open") } ?? false
        return operation
    }

    private mutating func page(_ node: YAMLNode) -> PageDeclaration? {
        let keys = keys(of: node, .page)
        guard let kind = text("kind", of: keys) else {
            missing("kind", of: node, what: "page", example: "page: { kind: number, name: page, size: 100 }")
            return nil
        }
        return PageDeclaration(
            span: node.span, kind: kind, name: text("name", of: keys), first: text("first", of: keys),
            size: text("size", of: keys), sizeName: text("size_name", of: keys),
            next: texts("next", of: keys), then: namedTexts("then", of: keys), last: text("last", of: keys),
            from: namedTexts("from", of: keys))
    }

    private mutating func results(_ node: YAMLNode) -> ResultsDeclaration {
        let keys = keys(of: node, .results)
        return ResultsDeclaration(
            span: node.span, at: text("at", of: keys), ok: text("ok", of: keys),
            done: text("done", of: keys), failed: text("failed", of: keys), key: text("key", of: keys),
            id: text("id", of: keys), unlisted: text("unlisted", of: keys),
            isTogether: keys["together"].map { flag($0, what: "together") } ?? false,
            message: texts("message", of: keys))
    }

    private mutating func search(_ node: YAMLNode) -> SearchDeclaration {
        let keys = keys(of: node, .search)
        return SearchDeclaration(
            span: node.span, by: text("by", of: keys), with: namedTexts("with", of: keys),
            same: texts("same", of: keys))
    }

    /// `changed` of a record.
    mutating func changes(_ node: YAMLNode) -> ChangesDeclaration {
        let keys = keys(of: node, .changes)
        return ChangesDeclaration(
            span: node.span, by: text("by", of: keys), field: text("field", of: keys),
            cursor: namedTexts("cursor", of: keys), window: namedTexts("window", of: keys),
            overlap: text("overlap", of: keys), record: text("record", of: keys),
            own: text("own", of: keys), created: text("created", of: keys),
            deleted: text("deleted", of: keys), merged: text("merged", of: keys),
            changed: text("changed", of: keys), read: text("read", of: keys))
    }

    /// The keys of a record that name operations.
    static let callKeys = Shape.calls.map(\.name)

    /// What a record says of the operations that carry it.
    mutating func calls(_ keys: KeySet) -> RecordCalls {
        var calls = RecordCalls()
        for member in keys.members where Self.callKeys.contains(member.key) {
            guard let name = written(member.value, what: member.key) else { continue }
            calls.operations.append(Named(name: member.key, nameSpan: member.keySpan, value: name))
        }
        calls.changes = keys["changed"].map { changes($0) }
        calls.page = text("page", of: keys)
        calls.isWhole = keys["full_record"].map { flag($0, what: "full_record") } ?? false
        return calls
    }
}
