import MapDocuments
import MapProgram
import MapSource
import MapValues
import MapYAML

extension AdapterCompiler {
    /// One call.
    mutating func compileOperation(_ declared: Named<OperationDeclaration>) {
        let operation = declared.value
        let isRemote = operation.method.text == "rpc"
        let path = isRemote ? operation.at : operation.path
        let template = path.map { self.template($0) } ?? TextTemplate(pieces: [])
        if let path { checkPath(path) }
        let own = operation.format.flatMap { bodyFormat($0) }
        var compiled = OperationProgram(
            name: declared.name, method: isRemote ? "POST" : operation.method.text.uppercased(),
            path: template, format: own ?? format)
        if isRemote {
            compiled.remoteMethod = operation.path.text
            compiled.format.encoding = .jsonRPC
        }
        compiled.host = host(operation.host)
        compiled.target = operation.target?.text
        compiled.within = operation.within.map(\.text)
        if let target = operation.target { checkTarget(target, of: operation) }
        compiled.query = templates(operation.query)
        compiled.headers = templates(operation.headers)
        for entry in operation.defaults { compiled.defaults[entry.name] = nodes.value(entry.value.node) }
        compiled.body = operation.body.map { body($0) }
        compiled.page = operation.page.flatMap { page($0) }
        if operation.method.text == "folder" { compiled.page = PageProgram(kind: .files) }
        compiled.items = operation.items.map { AnswerPath($0.text) }
        compiled.isKeyed = operation.isKeyed
        compiled.item = operation.item.map { AnswerPath($0.text) }
        compiled.id = operation.id.map { AnswerPath($0.text) }
        compiled.results = operation.results.flatMap { results($0) }
        if let answers = operation.answers { compiled.answers = rules(answers) }
        compiled.repeats = repeats(operation, name: declared)
        compiled.search = search(operation)
        compiled.level = word(operation.level, of: "level") ?? .documented
        compiled.needs = operation.needs.map(\.text)
        compiled.weight = number(operation.weight, of: "weight")
        compiled.recordsMax = number(operation.recordsMax, of: "max")
        compiled.bytesMax = number(operation.bytesMax, of: "bytes")
        compiled.isOpen = operation.isOpen
        compiled.span = declared.nameSpan
        program.operations.append(compiled)
    }

    /// The name of an address of `hosts`.
    mutating func host(_ written: Written?) -> String? {
        guard let written else { return nil }
        if program.hosts[written.text] == nil {
            findings.append(.unknownHost(written.text, known: Array(program.hosts.keys), at: written.span))
        }
        return written.text
    }

    /// An address that an answer gave is of a known owner, and no key goes there.
    private mutating func checkTarget(_ target: Written, of operation: OperationDeclaration) {
        if operation.within.isEmpty { findings.append(.ownerOfAddressMissing(target.text, at: target.span)) }
        if !operation.isOpen { findings.append(.keyToGivenAddress(target.text, at: target.span)) }
    }

    /// A path goes on behind the address and never leaves it.
    private mutating func checkPath(_ path: Written) {
        let steps = path.text.split(separator: "/", omittingEmptySubsequences: false)
        if path.text.contains("://") || path.text.hasPrefix("/") || steps.contains("..") {
            findings.append(.pathLeavesAddress(path.text, at: path.span))
        }
    }

    private mutating func repeats(
        _ operation: OperationDeclaration, name: Named<OperationDeclaration>
    ) -> RepeatRule {
        if let rule: RepeatRule = word(operation.repeats, of: "repeat") { return rule }
        guard operation.repeats == nil else { return .unknown }
        if ["get", "put", "delete", "file", "folder"].contains(operation.method.text) { return .safe }
        findings.append(.repeatMissing(name.name, method: operation.method.text, at: name.nameSpan))
        return .unknown
    }

    private mutating func search(_ operation: OperationDeclaration) -> SearchProgram? {
        if operation.search == nil, let rule = operation.repeats, rule.text == RepeatRule.searchFirst.rawValue
        {
            findings.append(.searchMissing(at: rule.span))
        }
        guard let search = operation.search,
            let by = self.operation(need(search.by, "by", in: "search", at: search.span))
        else { return nil }
        return SearchProgram(
            operation: by, parameters: paths(search.with), same: search.same.map { AnswerPath($0.text) })
    }

    /// A body as a template: `record` and `records` stand for what is written.
    private mutating func body(_ node: YAMLNode) -> BodyTemplate {
        switch node.content {
        case .mapping(let members):
            return .object(members.map { (name: $0.key, value: body($0.value)) })
        case .sequence(let elements): return .list(elements.map { body($0) })
        case .scalar(let scalar):
            let isWord = scalar.style == .plain && ["record", "records"].contains(scalar.text)
            if isWord { return .parameter(scalar.text) }
            guard scalar.text.contains("{") else { return .fixed(nodes.value(node)) }
            let written = Written(text: scalar.text, style: scalar.style, span: node.span, node: node)
            let template = template(written)
            return template.loneValue.map { .parameter($0) } ?? .text(template)
        }
    }

    private mutating func page(_ declared: PageDeclaration) -> PageProgram? {
        let kind = declared.kind.text
        let next = declared.next.map { AnswerPath($0.text) }
        let compiled: PageProgram.Kind
        switch kind {
        case "number":
            guard let name = need(declared.name, "name", in: kind, at: declared.span) else { return nil }
            compiled = .number(name: name.text, first: number(declared.first, of: "first") ?? 1)
        case "offset":
            guard let name = need(declared.name, "name", in: kind, at: declared.span) else { return nil }
            compiled = .offset(name: name.text)
        case "cursor":
            guard let name = need(declared.name, "name", in: kind, at: declared.span),
                need(declared.next.first, "next", in: kind, at: declared.span) != nil
            else { return nil }
            compiled = .cursor(name: name.text, next: next)
        case "link":
            guard need(declared.next.first, "next", in: kind, at: declared.span) != nil else { return nil }
            compiled = .link(next: next)
        case "keyset":
            if declared.from.isEmpty {
                findings.append(.keyOfKindMissing("from", kind: kind, at: declared.span))
            }
            compiled = .keyset(paths(declared.from))
        default:
            let known = ["number", "offset", "cursor", "link", "keyset"]
            findings.append(.unknownChoice(kind, of: "kind", known: known, at: declared.kind.span))
            return nil
        }
        var page = PageProgram(kind: compiled)
        page.size = number(declared.size, of: "size")
        page.sizeName = declared.sizeName?.text
        for entry in declared.then { page.then[entry.name] = nodes.value(entry.value.node) }
        page.last = expression(declared.last)
        return page
    }

    private mutating func results(_ declared: ResultsDeclaration) -> ResultsProgram? {
        var results: ResultsProgram
        if let done = declared.done {
            results = ResultsProgram(
                rows: .parted(
                    done: AnswerPath(done.text), failed: declared.failed.map { AnswerPath($0.text) }))
        } else if let at = declared.at {
            results = ResultsProgram(rows: .mixed(AnswerPath(at.text), ok: expression(declared.ok)))
        } else {
            findings.append(.keyOfKindMissing("at", kind: "results", at: declared.span))
            return nil
        }
        results.key = declared.key.map { AnswerPath($0.text) }
        results.id = declared.id.map { AnswerPath($0.text) }
        results.isUnlistedDone = isUnlistedDone(declared.unlisted)
        results.isTogether = declared.isTogether
        results.message = declared.message.map { AnswerPath($0.text) }
        return results
    }

    private mutating func isUnlistedDone(_ written: Written?) -> Bool {
        guard let written, written.text != "done" else { return written != nil }
        if written.text != "unknown" {
            findings.append(
                .unknownChoice(written.text, of: "unlisted", known: ["done", "unknown"], at: written.span))
        }
        return false
    }

    // MARK: Records

    /// The operations of each kind of record, how changes are read, and where codes come from.
    mutating func compileRecords() {
        for record in document.records {
            let calls = record.value.calls
            var operations: [String: String] = [:]
            for call in calls.operations { operations[call.name] = operation(call.value) }
            var changes: ChangesProgram?
            if let declared = calls.changes, let by = operation(declared.by) {
                changes = self.changes(declared, by: by)
            }
            program.records.append(
                RecordOperations(name: record.name, operations: operations, changes: changes))
        }
        for list in document.codes {
            guard let read = list.value.adapter.first(where: { $0.name == "read" }),
                case .scalar(let scalar) = read.value.content
            else { continue }
            let written = Written(
                text: scalar.text, style: scalar.style, span: read.value.span, node: read.value)
            if let name = operation(written) { program.codeReads.append((list: list.name, operation: name)) }
        }
    }

    private mutating func changes(_ declared: ChangesDeclaration, by: String) -> ChangesProgram {
        var changes = ChangesProgram(operation: by)
        changes.cursor = paths(declared.cursor)
        for entry in declared.window { changes.window[entry.name] = template(entry.value) }
        changes.overlap = milliseconds(declared.overlap, of: "overlap") ?? 0
        changes.record = declared.record.map { AnswerPath($0.text) }
        changes.own = expression(declared.own)
        changes.created = declared.created.map { AnswerPath($0.text) }
        changes.deleted = declared.deleted.map { AnswerPath($0.text) }
        changes.merged = declared.merged.map { AnswerPath($0.text) }
        changes.changed = declared.changed.map { AnswerPath($0.text) }
        changes.read = operation(declared.read)
        return changes
    }
}
