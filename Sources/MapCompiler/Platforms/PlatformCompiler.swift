import MapDocuments
import MapProgram
import MapSource
import MapValues
import MapYAML

/// Makes the model of a platform from its document, for one profile and one set of settings.
struct PlatformCompiler {
    let document: PlatformDocument
    /// Settings as chosen by the pair, beside the defaults of the document.
    let settings: [String: String]
    let profile: String?
    private let recordIndex: [String: Int]
    private let listIndex: [String: Int]
    var findings: [Diagnostic] = []

    /// The fields of all profiles are there when `everyProfile` is set, as if one profile had them all.
    init(document: PlatformDocument, settings: [String: String], everyProfile: Bool = false) {
        self.document = document
        var settings = settings
        let nodes = DocumentNodes()
        for setting in document.settings where settings[setting.name] == nil {
            settings[setting.name] = nodes.text(nodes.member("default", of: setting.value))
        }
        self.settings = settings
        let defaultProfile = document.profiles.first { nodes.flag(nodes.member("default", of: $0.value)) }
        profile =
            everyProfile ? nil : settings["profile"] ?? defaultProfile?.name ?? document.profiles.first?.name
        recordIndex = Dictionary(
            document.records.enumerated().map { ($1.name, $0) }, uniquingKeysWith: { first, _ in first })
        listIndex = Dictionary(
            document.codes.enumerated().map { ($1.name, $0) }, uniquingKeysWith: { first, _ in first })
    }

    /// The model; findings are collected beside it.
    mutating func compile(codes: [String: [Fields]]) -> PlatformModel {
        var records = document.records.map { record in
            RecordModel(
                name: record.name, id: record.value.id?.text,
                fields: fieldTree(record.value.fields), span: record.nameSpan)
        }
        let lists = document.codes.map { codeList($0, snapshot: codes[$0.name]) }
        let model = PlatformModel(name: document.name.text, records: records, codeLists: lists)
        for (index, record) in document.records.enumerated() {
            records[index].changedField = changedField(of: record, at: index, in: model)
            guard let money = record.value.money else { continue }
            var compiler = MoneyModelCompiler(platform: model, record: index, profile: profile)
            records[index].money = compiler.compile(money)
            findings += compiler.findings
        }
        return PlatformModel(name: document.name.text, records: records, codeLists: lists)
    }

    /// `changed: { field: updated_at }` of a record.
    private func changedField(
        of record: Named<PlatformRecordDeclaration>, at index: Int, in model: PlatformModel
    ) -> Place? {
        guard let field = record.value.calls.changes?.field else { return nil }
        let resolver = PlaceResolver(platform: model, record: index, options: .null)
        return try? resolver.resolve(field.text, span: field.span).get()
    }

    // MARK: Fields

    private mutating func fieldTree(_ declarations: [Named<FieldDeclaration>]) -> [FieldModel] {
        var fields: [FieldModel] = []
        for declaration in declarations {
            guard let type = fieldType(declaration.value) else { continue }
            if let wanted = type.profile, let profile, wanted != profile { continue }
            let parts = declaration.name.utf8.split(separator: UInt8(ascii: "."))
            let names = parts.map { String(Substring($0)) }
            insert(type, at: names[...], span: declaration.nameSpan, into: &fields)
        }
        return fields
    }

    private func insert(
        _ type: FieldType, at names: ArraySlice<String>, span: SourceSpan, into fields: inout [FieldModel]
    ) {
        guard let name = names.first else { return }
        let rest = names.dropFirst()
        let index = fields.firstIndex { $0.name == name }
        if rest.isEmpty {
            if let index {
                fields[index].type = type
            } else {
                fields.append(FieldModel(name: name, type: type, span: span))
            }
            return
        }
        let place = index ?? fields.count
        if index == nil { fields.append(FieldModel(name: name, type: FieldType(.object), span: span)) }
        insert(type, at: rest, span: span, into: &fields[place].children)
    }

    private mutating func fieldType(_ declaration: FieldDeclaration) -> FieldType? {
        guard let kind = kind(of: declaration) else { return nil }
        var type = FieldType(kind)
        var keys = FieldKeyReader(keys: declaration.keys)
        keys.read(into: &type)
        findings += keys.findings
        return type
    }

    private mutating func kind(of declaration: FieldDeclaration) -> FieldType.Kind? {
        let nodes = DocumentNodes()
        switch declaration.type {
        case "text", "image", "ref", "by_language": return .text
        case "integer": return .integer
        case "decimal": return .decimal
        case "money": return .money
        case "percent": return .percent
        case "bool": return .bool
        case "date": return .date
        case "instant": return .instant
        case "local": return .local(zone: zone(of: declaration))
        case "any": return .any
        case "code":
            guard let name = nodes.text(declaration.argument) else { return .text }
            if let list = listIndex[name] { return .code(list: list) }
            findings.append(
                .unknownCodeList(
                    name, platform: document.name.text, known: Array(listIndex.keys),
                    at: declaration.argument?.span ?? declaration.span))
            return .any
        case "object": return record(named: declaration).map { .record($0) } ?? .any
        case "list":
            if nodes.text(declaration.argument) == "text" { return .values }
            return record(named: declaration).map { .records($0) } ?? .any
        case "map":
            if let key = nodes.text(nodes.member("key", of: declaration.argument)),
                let value = nodes.text(nodes.member("value", of: declaration.argument))
            {
                return .map(.list(key: key, value: value))
            }
            return .map(.object)
        default:
            guard let text = nodes.text(declaration.argument) else { return .text }
            guard let pattern = TextPatternParser.parse(text) else {
                findings.append(
                    .unreadablePattern(text, at: declaration.argument?.span ?? declaration.span))
                return nil
            }
            return .parts(pattern)
        }
    }

    private func zone(of declaration: FieldDeclaration) -> String {
        let nodes = DocumentNodes()
        let node = declaration.keys.first { $0.name == "zone" }?.value
        guard let text = nodes.text(node) else { return "UTC" }
        guard text.hasPrefix("settings.") else { return text }
        return settings[String(text.dropFirst("settings.".count))] ?? "UTC"
    }

    private mutating func record(named declaration: FieldDeclaration) -> Int? {
        guard let name = DocumentNodes().text(declaration.argument) else { return nil }
        if let index = recordIndex[name] { return index }
        findings.append(
            .unknownRecord(
                name, platform: document.name.text, known: Array(recordIndex.keys),
                at: declaration.argument?.span ?? declaration.span))
        return nil
    }

    // MARK: Codes

    private mutating func codeList(_ declaration: Named<CodeListDeclaration>, snapshot: [Fields]?) -> CodeList
    {
        let nodes = DocumentNodes()
        var columns: [(name: String, list: Int?)] = []
        for column in declaration.value.columns {
            let target = nodes.text(nodes.member("code", of: column.value))
            columns.append((column.name, target.flatMap { listIndex[$0] }))
        }
        let code = declaration.value.code?.text ?? "code"
        let rows = (snapshot ?? declaration.value.rows.compactMap { nodes.value($0).fields }).map { row in
            // Codes are texts, though somebody may have left out the quotes.
            guard let number = row[code]?.number else { return row }
            var row = row
            row[code] = .text(number.text)
            return row
        }
        return CodeList(
            name: declaration.name, codeColumn: code,
            nameColumn: declaration.value.name?.text, columns: columns,
            isClosed: declaration.value.isClosed || snapshot != nil,
            rows: rows, span: declaration.nameSpan)
    }
}
