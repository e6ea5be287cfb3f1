import MapValues

extension CodeMaker {
    /// A field of a declared record: null where it or its record is absent.
    func field(
        _ base: ExpressionNode, _ step: FieldStep, _ access: Access, _ range: Range<Int>
    ) -> Evaluation {
        if access == .plain { return rawPath(base, step, range) ?? generic(base, step, range) }
        let code = code(for: base)
        let name = step.name
        return located(range) { (frame) throws(EvaluationError) in
            try Members.select(code(&frame), name, access)
        }
    }

    /// A field of whatever the base gives.
    private func generic(_ base: ExpressionNode, _ step: FieldStep, _ range: Range<Int>) -> Evaluation {
        let code = code(for: base)
        let (index, name) = (step.index, step.name)
        let absent = Self.absent(step.declaration.type)
        return located(range) { (frame) throws(EvaluationError) in
            switch try code(&frame) {
            case .record(let record): return try record.value(at: index)
            case .null: return absent
            case let other: return try Members.select(other, name, .plain)
            }
        }
    }

    /// A path from a declared variable through records: followed in the raw JSON, reading its end alone.
    private func rawPath(_ base: ExpressionNode, _ last: FieldStep, _ range: Range<Int>) -> Evaluation? {
        guard let (slot, before) = base.fieldPath, case .record(let name) = scope.variables[slot].type,
            var layout = scope.reading.layout(named: name)
        else { return nil }
        let names = before + [last.name]
        var fields: [RecordLayout.Field] = []
        for name in names {
            guard let index = layout.index(of: name) else { return nil }
            let field = layout.fields[index]
            fields.append(field)
            guard fields.count < names.count else { break }
            let reader = scope.reading.readers[field.reader]
            guard case .record(let next) = reader.kind, reader.blank.isEmpty else { return nil }
            layout = scope.reading.layouts[next]
        }
        guard let reader = fields.last?.reader,
            scope.reading.readers[scope.reading.variableReaders[slot]].blank.isEmpty
        else { return nil }
        let absent = Self.absent(last.declaration.type)
        let generic = generic(base, last, range)
        return { (frame) throws(EvaluationError) in
            guard case .raw(var value)? = frame.root(slot) else { return try generic(&frame) }
            for name in names {
                guard case .object(let object) = value else {
                    // Absent records have absent fields; what is no record fails as it does step by step.
                    if case .null = value { return absent }
                    return try generic(&frame)
                }
                guard let next = object[name] else { return absent }
                value = next
            }
            do throws(EvaluationError) {
                return try frame.table.read(value, by: reader)
            } catch {
                throw error.located(range)
            }
        }
    }

    /// What a field of an absent record reads as.
    static func absent(_ type: ExpressionType) -> ExpressionValue {
        if case .list = type { .list([]) } else { .null }
    }

    /// Whether a field of a declared record is there and not absent.
    func hasField(_ base: ExpressionNode, _ step: FieldStep, _ range: Range<Int>) -> Evaluation {
        let code = code(for: base)
        let (index, name) = (step.index, step.name)
        return located(range) { (frame) throws(EvaluationError) in
            switch try code(&frame) {
            case .record(let record): return .bool(record.has(at: index))
            case let other: return .bool(try Members.has(other, name))
            }
        }
    }

    /// A member of a map, or of something of which the type is not known. A map that is a field of a record
    /// has absent entries as the record has absent fields; a map that the expression makes has none.
    func member(_ base: ExpressionNode, _ name: String, _ access: Access, _ range: Range<Int>) -> Evaluation {
        let isOfRecord = access == .plain && base.isField
        let base = code(for: base)
        return located(range) { (frame) throws(EvaluationError) in
            let holder = try base(&frame)
            if isOfRecord, Self.lacks(holder, .string(name)) { return .null }
            return try Members.select(holder, name, access)
        }
    }

    /// Whether something is an absent map, or one without an entry.
    private static func lacks(_ holder: ExpressionValue, _ key: ExpressionValue) -> Bool {
        switch holder {
        case .null: true
        case .map(let map): MapKey(key).map { !map.contains($0) } ?? false
        case .record, .optional, .bool, .int, .decimal, .wide, .string, .timestamp, .duration, .list, .type:
            false
        }
    }

    func hasMember(_ base: ExpressionNode, _ name: String, _ range: Range<Int>) -> Evaluation {
        let base = code(for: base)
        return located(range) { (frame) throws(EvaluationError) in
            .bool(try Members.has(base(&frame), name))
        }
    }

    /// What stands under an index or a key.
    func element(
        _ base: ExpressionNode, _ index: ExpressionNode, _ access: Access, _ range: Range<Int>
    ) -> Evaluation {
        let isOfRecord = access == .plain && base.isField && base.isMap
        let (base, index) = (code(for: base), code(for: index))
        return located(range) { (frame) throws(EvaluationError) in
            let (holder, key) = (try base(&frame), try index(&frame))
            if isOfRecord, Self.lacks(holder, key) { return .null }
            return try Members.element(holder, key, access)
        }
    }

    func list(_ elements: [ExpressionNode.Element], _ range: Range<Int>) -> Evaluation {
        let codes = elements.map { (code: code(for: $0.value), presence: $0.presence) }
        return { (frame) throws(EvaluationError) in
            var values: [ExpressionValue] = []
            values.reserveCapacity(codes.count)
            for (code, presence) in codes {
                let value = try code(&frame)
                switch presence {
                case .always: values.append(value)
                case .whereValued:
                    if let inner = try Self.optional(value, at: range).value { values.append(inner) }
                }
            }
            return .list(values)
        }
    }

    func map(_ entries: [ExpressionNode.Entry], _ range: Range<Int>) -> Evaluation {
        let codes = entries.map {
            (key: code(for: $0.key), value: code(for: $0.value), presence: $0.presence)
        }
        return { (frame) throws(EvaluationError) in
            var pairs: [(key: MapKey, value: ExpressionValue)] = []
            for code in codes {
                let key = try Self.key(code.key(&frame), at: range)
                var value = try code.value(&frame)
                if code.presence == .whereValued {
                    guard let inner = try Self.optional(value, at: range).value else { continue }
                    value = inner
                }
                if pairs.contains(where: { $0.key == key }) {
                    throw EvaluationError(.keyTwice(ValueText.shown(key.value)), at: range)
                }
                pairs.append((key, value))
            }
            return .map(ExpressionMap(pairs))
        }
    }

    /// A value as a key that a map may be made with; decimals are none.
    static func key(_ value: ExpressionValue, at range: Range<Int>) throws(EvaluationError) -> MapKey {
        if case .decimal = value { throw EvaluationError(.keyType(value.type), at: range) }
        guard let key = MapKey(value) else { throw EvaluationError(.keyType(value.type), at: range) }
        return key
    }

    static func optional(
        _ value: ExpressionValue, at range: Range<Int>
    ) throws(EvaluationError) -> OptionalValue {
        guard case .optional(let optional) = value else {
            throw EvaluationError(.noOverload("?", [value.type]), at: range)
        }
        return optional
    }

    func optionalMap(
        _ value: ExpressionNode, _ local: Int, _ body: ExpressionNode,
        _ form: ExpressionNode.OptionalMapForm, _ range: Range<Int>
    ) -> Evaluation {
        let (value, body) = (code(for: value), code(for: body))
        return { (frame) throws(EvaluationError) in
            let optional = try Self.optional(value(&frame), at: range)
            guard let inner = optional.value else { return .optional(.none) }
            frame.locals[local] = inner
            let result = try body(&frame)
            switch form {
            case .value: return .optional(OptionalValue(result))
            case .optional: return .optional(try Self.optional(result, at: range))
            }
        }
    }
}
