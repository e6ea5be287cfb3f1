import MapExpressions
import MapProgram
import MapValues

/// Declares to expressions what the records of a platform are.
struct PlatformDeclarations {
    let platform: PlatformModel

    /// The name of a record, by its index in the platform. For example: `shop.order`.
    func name(of index: Int) -> String { "\(platform.name).\(platform.records[index].name)" }

    /// All records, in the order of the platform.
    var records: [RecordDeclaration] { platform.records.indices.map(record) }

    /// The records that expressions over some of them can come to, in the order of the platform: those, and
    /// what they hold. A platform may have many more.
    func records(reachableFrom roots: [Int]) -> [RecordDeclaration] {
        var reached: Set<Int> = []
        var waiting = roots
        while let index = waiting.popLast() {
            if reached.insert(index).inserted { waiting += held(by: platform.records[index].fields) }
        }
        return reached.sorted().map(record)
    }

    private func record(_ index: Int) -> RecordDeclaration {
        var fields: [FieldDeclaration] = []
        collect(platform.records[index].fields, prefix: "", into: &fields)
        return RecordDeclaration(name(of: index), fields)
    }

    private func held(by fields: [FieldModel]) -> [Int] {
        fields.flatMap { field -> [Int] in
            switch field.type.kind {
            case .records(let index), .record(let index): [index] + held(by: field.children)
            case .text, .integer, .decimal, .money, .percent, .bool, .date, .instant, .local, .code, .parts,
                .values, .object, .map, .any:
                held(by: field.children)
            }
        }
    }

    private func collect(
        _ models: [FieldModel], prefix: String, into fields: inout [FieldDeclaration]
    ) {
        for model in models {
            let name = prefix + model.name
            switch model.type.kind {
            case .object:
                collect(model.children, prefix: name + ".", into: &fields)
            case .map(let shape):
                if case .object = shape, !model.children.isEmpty {
                    collect(model.children, prefix: name + ".", into: &fields)
                } else {
                    fields.append(field(name, model.type))
                }
            case .text, .integer, .decimal, .money, .percent, .bool, .date, .instant, .local, .code, .parts,
                .records, .values, .record, .any:
                fields.append(field(name, model.type))
            }
        }
    }

    private func field(_ name: String, _ type: FieldType) -> FieldDeclaration {
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
            name, expressionType(type), wire: wire(type), blank: type.blank, codes: codes,
            countMax: countMax)
    }

    private func expressionType(_ type: FieldType) -> ExpressionType {
        switch type.kind {
        case .text, .code, .parts, .date: .string
        case .integer: .int
        case .decimal: type.unit.map { .decimal(.quantity($0)) } ?? .number
        case .money: .decimal(.money)
        case .percent: .decimal(.percent)
        case .bool: .bool
        case .instant, .local: .timestamp
        case .records(let index): .list(.record(name(of: index)))
        case .values: .list(.string)
        case .record(let index): .record(name(of: index))
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
}
