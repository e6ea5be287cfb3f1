import MapValues

/// Makes the parts of a ``ReadingTable``: nests dotted fields and numbers records and readers.
struct ReadingTableBuilder {
    private(set) var readers: [ValueReader] = []
    private(set) var places: [String: Int] = [:]
    private var declarations: [RecordDeclaration] = []

    init(records: [RecordDeclaration]) {
        for record in records { add(record) }
    }

    /// All layouts, in the order of their numbers.
    mutating func finishedLayouts() -> [RecordLayout] {
        declarations.map { record in
            RecordLayout(
                name: record.name,
                fields: record.fields.map { field in
                    RecordLayout.Field(
                        declaration: field,
                        reader: reader(of: field.type, wire: field.wire, blank: field.blank))
                })
        }
    }

    /// The number of a reader for a type in a wire form.
    mutating func reader(of type: ExpressionType, wire: WireForm, blank: [Value]) -> Int {
        let kind: ValueReader.Kind
        switch type {
        case .bool: kind = .bool
        case .int: kind = .int
        case .decimal: kind = .decimal
        case .string: kind = .string
        case .timestamp: kind = .timestamp
        case .duration: kind = .duration
        case .list(let element): kind = .list(element: reader(of: element, wire: .native, blank: []))
        case .map(_, let value):
            let values = reader(of: value, wire: .native, blank: [])
            if case .entries(let key, let member) = wire {
                kind = .entries(key: key, valueMember: member, value: values)
            } else {
                kind = .map(value: values)
            }
        case .record(let name): kind = places[name].map { .record(layout: $0) } ?? .dynamic
        case .optional(let wrapped): return reader(of: wrapped, wire: wire, blank: blank)
        case .null, .type, .dyn, .opaque, .parameter, .unknown, .mistaken: kind = .dynamic
        }
        readers.append(ValueReader(kind: kind, wire: wire, blank: blank))
        return readers.count - 1
    }

    /// Adds a record, and one more for every first part of its dotted fields.
    private mutating func add(_ record: RecordDeclaration) {
        var fields: [FieldDeclaration] = []
        var nested: [String: [FieldDeclaration]] = [:]
        for field in record.fields {
            guard let point = field.name.utf8.firstIndex(of: UInt8(ascii: ".")) else {
                fields.append(field)
                continue
            }
            var inner = field
            inner.name = String(field.name[field.name.utf8.index(after: point)...])
            let outer = String(field.name[..<point])
            if nested[outer] == nil, !record.fields.contains(where: { $0.name == outer }) {
                fields.append(FieldDeclaration(outer, .dyn))
            }
            nested[outer, default: []].append(inner)
        }
        let place = declarations.count
        places[record.name] = place
        declarations.append(RecordDeclaration(record.name, fields))
        for index in fields.indices {
            guard let inner = nested[fields[index].name] else { continue }
            let name = record.name + "." + fields[index].name
            add(RecordDeclaration(name, inner))
            if case .list = fields[index].type {
                fields[index].type = .list(.record(name))
            } else {
                fields[index].type = .record(name)
            }
        }
        declarations[place].fields = fields
    }
}
