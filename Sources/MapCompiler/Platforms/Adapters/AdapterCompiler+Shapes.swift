import MapDocuments
import MapProgram
import MapSource
import MapValues
import MapYAML

extension AdapterCompiler {
    /// How each kind of record is written.
    mutating func compileShapes() {
        var settings: [String: String] = [:]
        settings["profile"] = profile
        var platform = PlatformCompiler(document: document, settings: settings)
        // What is wrong with types is told where pairs are compiled.
        let model = platform.compile(codes: [:])
        for (record, declared) in zip(model.records, document.records) {
            var shape = WriteShape()
            shape.key = record.id
            shape.isWhole = declared.value.calls.isWhole
            shape.members = members(record.fields, under: "", of: declared.value, key: record.id)
            program.shapes.append(shape)
        }
    }

    private mutating func members(
        _ fields: [FieldModel], under path: String, of record: PlatformRecordDeclaration, key: String?
    ) -> [WriteShape.Member] {
        var members: [WriteShape.Member] = []
        for field in fields {
            let name = path + field.name
            let declared = record.fields.first { $0.name == name && $0.value.isOf(field.type.profile) }?.value
            var member = WriteShape.Member(name: field.name, wireName: field.name)
            if let written = nodes.text(declared?.key("write_as")) {
                member.wireName = written
                member.isLifted = !path.isEmpty
            }
            member.writing = field.type.writing
            member.isKey = name == key
            member.blank = field.type.blank.first
            member.setBy = operation(declared?.key("set_by"), "set_by")
            member.content = content(of: field, name, declared, record)
            members.append(member)
        }
        return members
    }

    private mutating func content(
        of field: FieldModel, _ name: String, _ declared: FieldDeclaration?,
        _ record: PlatformRecordDeclaration
    ) -> WriteShape.Content {
        switch field.type.kind {
        case .object where !field.children.isEmpty:
            return .object(members(field.children, under: name + ".", of: record, key: nil))
        case .record(let index): return .record(index)
        case .records(let index):
            var rule = WriteShape.ListRule(shape: index, key: nodes.text(declared?.key("key")))
            let write = declared?.key("write")
            rule.removal = nodes.member("remove", of: write).flatMap { nodes.value($0).fields }
            rule.later = nodes.elements(nodes.member("later", of: write)).compactMap { nodes.text($0) }
            rule.through = through(declared?.key("through"))
            return .list(rule)
        case .map(.list(let key, let value)): return .entries(key: key, value: value)
        case .text, .integer, .decimal, .money, .percent, .bool, .date, .instant, .local, .code, .parts,
            .values, .object, .map, .any:
            return .plain
        }
    }

    private mutating func through(_ node: YAMLNode?) -> WriteShape.ElementOperations? {
        guard let node else { return nil }
        var operations: [String: String] = [:]
        for name in ["create", "update", "delete"] {
            operations[name] = operation(nodes.member(name, of: node), name)
        }
        var with: [String: AnswerPath] = [:]
        for member in nodes.members(nodes.member("with", of: node)) {
            with[member.key] = nodes.text(member.value).map { AnswerPath($0) }
        }
        return WriteShape.ElementOperations(operations: operations, with: with)
    }

    private mutating func operation(_ node: YAMLNode?, _ key: String) -> String? {
        guard let node, case .scalar(let scalar) = node.content else { return nil }
        return operation(Written(text: scalar.text, style: scalar.style, span: node.span, node: node))
    }
}

extension FieldDeclaration {
    /// What is said of the field under a key.
    fileprivate func key(_ name: String) -> YAMLNode? { keys.first { $0.name == name }?.value }

    /// Whether it is the one of a profile, where several of one name differ by that.
    fileprivate func isOf(_ profile: String?) -> Bool {
        guard let profile, let node = key("profile") else { return true }
        return DocumentNodes().text(node) == profile
    }
}
