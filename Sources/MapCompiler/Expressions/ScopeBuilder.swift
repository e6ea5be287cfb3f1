import MapExpressions
import MapProgram
import MapValues

/// Declares to expressions what the records, options and code lists of a pair are.
struct ScopeBuilder {
    let compiler: PairCompiler

    /// The scope of expressions over one record of a side, or over a line of it.
    func scope(side: Side, record: Int, parent: Int?, purpose: ExpressionPurpose) -> ExpressionScope {
        let platform = compiler.platforms[side]
        let name = recordName(platform, record)
        let own = ExpressionType.record(name)
        let above = parent.map { ExpressionType.record(recordName(platform, $0)) } ?? .null
        return ExpressionScope(
            variables: [
                ExpressionVariable(ScopeSlot.record.name, own),
                ExpressionVariable(ScopeSlot.parent.name, above),
                ExpressionVariable(ScopeSlot.base.name, own),
                ExpressionVariable(ScopeSlot.options.name, .record("options")),
                ExpressionVariable(ScopeSlot.codes.name, .record("codes")),
                ExpressionVariable(ScopeSlot.run.name, .record("run")),
            ],
            records: records(of: platform) + [optionsRecord()] + codeRecords() + [runRecord()],
            implicitRecord: ScopeSlot.record.name, facilities: facilities(), purpose: purpose)
    }

    /// The scope of what is known when compiling. The slots are the same as of every other scope.
    func constants() -> ExpressionScope {
        ExpressionScope(
            variables: [
                ExpressionVariable("record_", .null), ExpressionVariable("parent_", .null),
                ExpressionVariable("base_", .null),
                ExpressionVariable(ScopeSlot.options.name, .record("options")),
                ExpressionVariable(ScopeSlot.codes.name, .record("codes")),
                ExpressionVariable("run_", .null),
            ],
            records: [optionsRecord()] + codeRecords(), facilities: facilities())
    }

    /// The values for ``constants()``.
    func constantRoots() -> ExpressionRoots {
        ExpressionRoots([
            .missing, .missing, .missing, .raw(.object(compiler.options)), .raw(codes()), .missing,
        ])
    }

    private func facilities() -> ExpressionFacilities {
        var forms: [String: @Sendable (String) -> String?] = [:]
        for (name, chain) in compiler.forms {
            forms[name] = { text in
                var text: String? = text
                for form in chain { text = text.flatMap { form.apply($0) } }
                return text
            }
        }
        return ExpressionFacilities(forms: forms, zoneOffset: compiler.input.zoneOffset)
    }

    // MARK: Records

    private func recordName(_ platform: PlatformModel, _ index: Int) -> String {
        "\(platform.name).\(platform.records[index].name)"
    }

    private func records(of platform: PlatformModel) -> [RecordDeclaration] {
        platform.records.enumerated().map { index, record in
            var fields: [FieldDeclaration] = []
            collect(record.fields, prefix: "", platform: platform, into: &fields)
            return RecordDeclaration(recordName(platform, index), fields)
        }
    }

    private func collect(
        _ models: [FieldModel], prefix: String, platform: PlatformModel, into fields: inout [FieldDeclaration]
    ) {
        for model in models {
            let name = prefix + model.name
            switch model.type.kind {
            case .object:
                collect(model.children, prefix: name + ".", platform: platform, into: &fields)
            case .map(let shape):
                if case .object = shape, !model.children.isEmpty {
                    collect(model.children, prefix: name + ".", platform: platform, into: &fields)
                } else {
                    fields.append(field(name, model.type, platform: platform))
                }
            case .text, .integer, .decimal, .money, .percent, .bool, .date, .instant, .local, .code, .parts,
                .records, .values, .record, .any:
                fields.append(field(name, model.type, platform: platform))
            }
        }
    }

    private func field(_ name: String, _ type: FieldType, platform: PlatformModel) -> FieldDeclaration {
        var codes: [String]?
        if case .code(let list) = type.kind, platform.codeLists[list].isClosed {
            codes = platform.codeLists[list].rows.compactMap { $0[platform.codeLists[list].codeColumn]?.text }
        }
        var countMax: Int?
        switch type.kind {
        case .records, .values: countMax = type.maximum.flatMap { Int($0.description) }
        case .text, .integer, .decimal, .money, .percent, .bool, .date, .instant, .local, .code, .parts,
            .record, .object, .map, .any:
            break
        }
        return FieldDeclaration(
            name, expressionType(type, platform: platform), wire: wire(type), blank: type.blank, codes: codes,
            countMax: countMax)
    }

    private func expressionType(_ type: FieldType, platform: PlatformModel) -> ExpressionType {
        switch type.kind {
        case .text, .code, .parts, .date: .string
        case .integer: .int
        case .decimal: .number
        case .money: .decimal(.money)
        case .percent: .decimal(.percent)
        case .bool: .bool
        case .instant, .local: .timestamp
        case .records(let index): .list(.record(recordName(platform, index)))
        case .values: .list(.string)
        case .record(let index): .record(recordName(platform, index))
        case .map: .map(key: .string, value: .string)
        case .object, .any: .dyn
        }
    }

    private func wire(_ type: FieldType) -> WireForm {
        if case .local(let zone) = type.kind { return .local(zone: zone) }
        if case .map(.list(let key, let value)) = type.kind { return .entries(key: key, value: value) }
        switch type.wire {
        case .native: return .native
        case .number: return .number
        case .text: return .text
        }
    }

    // MARK: Options and codes

    private func optionsRecord() -> RecordDeclaration {
        RecordDeclaration(
            "options",
            compiler.options.members.map { member in
                let type: ExpressionType =
                    switch member.value {
                    case .bool: .bool
                    case .number(let number): number.decimal?.scale == 0 ? .int : .number
                    case .list: .list(.string)
                    case .null, .text, .object: .string
                    }
                return FieldDeclaration(member.name, type)
            })
    }

    private func runRecord() -> RecordDeclaration {
        RecordDeclaration("run", [FieldDeclaration("time", .timestamp)])
    }

    /// `codes.SIDE.LIST[code].COLUMN`.
    private func codeRecords() -> [RecordDeclaration] {
        var records: [RecordDeclaration] = []
        var sides: [FieldDeclaration] = []
        for side in Side.allCases {
            let name = compiler.sideNames[side]
            var lists: [FieldDeclaration] = []
            for list in compiler.platforms[side].codeLists {
                let row = "codes.\(name).\(list.name)"
                lists.append(FieldDeclaration(list.name, .map(key: .string, value: .record(row))))
                var columns = list.columns.map {
                    FieldDeclaration($0.name, isBoolean($0.name, in: list) ? .bool : .string)
                }
                columns.append(FieldDeclaration(list.codeColumn, .string))
                records.append(RecordDeclaration(row, columns))
            }
            records.append(RecordDeclaration("codes.\(name)", lists))
            sides.append(FieldDeclaration(name, .record("codes.\(name)")))
        }
        records.append(RecordDeclaration("codes", sides))
        return records
    }

    private func isBoolean(_ column: String, in list: CodeList) -> Bool {
        list.rows.contains { if case .bool? = $0[column] { true } else { false } }
    }

    /// The rows of all code lists as data, by side, list and code.
    func codes() -> Value {
        var sides = Fields()
        for side in Side.allCases {
            var lists = Fields()
            for list in compiler.platforms[side].codeLists {
                let rows = list.rows.compactMap { row -> Fields.Member? in
                    guard let code = row[list.codeColumn]?.text else { return nil }
                    return Fields.Member(name: code, value: .object(row))
                }
                lists[list.name] = .object(Fields(distinct: rows))
            }
            sides[compiler.sideNames[side]] = .object(lists)
        }
        return .object(sides)
    }
}
