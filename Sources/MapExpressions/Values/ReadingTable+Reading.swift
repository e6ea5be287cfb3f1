import MapValues

extension ReadingTable {
    /// A raw value as a value of the language; fails when it does not fit its declared type.
    func read(_ raw: Value, by index: Int) throws(EvaluationError) -> ExpressionValue {
        let reader = readers[index]
        if case .null = raw { return absent(reader) }
        if !reader.blank.isEmpty, reader.blank.contains(raw) { return absent(reader) }
        switch reader.kind {
        case .dynamic: return Self.dynamic(raw, table: self, reader: index)
        case .string: return try Self.string(raw)
        case .int: return try Self.integer(raw)
        case .decimal: return try Self.decimal(raw)
        case .bool: return try Self.bool(raw)
        case .timestamp: return try timestamp(raw, wire: reader.wire)
        case .duration:
            guard case .text(let text) = raw, let span = TimeSpan(text: text) else {
                throw EvaluationError(.unfit(raw, .duration))
            }
            return .duration(span)
        case .list(let element):
            switch raw {
            case .list(let elements):
                return .list(ExpressionList(raw: elements, reader: element, table: self))
            case .object(let fields):
                // Some platforms answer a list as an object keyed by the ids of its elements.
                let elements = fields.members.map(\.value)
                return .list(ExpressionList(raw: elements, reader: element, table: self))
            case .null, .bool, .number, .text: throw EvaluationError(.unfit(raw, .list(.dyn)))
            }
        case .map(let value):
            guard let fields = Self.object(raw) else {
                throw EvaluationError(.unfit(raw, .map(key: .string, value: .dyn)))
            }
            return .map(ExpressionMap(raw: fields, reader: value, table: self))
        case .entries(let key, let member, let value):
            return try entries(raw, key: key, member: member, reader: value)
        case .record(let layout):
            guard let fields = Self.object(raw) else {
                throw EvaluationError(.unfit(raw, .record(layouts[layout].name)))
            }
            return fields.isEmpty ? .null : .record(RecordValue(fields: fields, layout: layout, table: self))
        }
    }

    /// What an absent field reads as: null, and a list as an empty one, so that `size` and macros take it.
    func absent(_ reader: ValueReader) -> ExpressionValue {
        if case .list = reader.kind { return .list(ExpressionList([])) }
        return .null
    }

    /// An object, also in the form `[]`, by which some platforms mean an empty one.
    private static func object(_ raw: Value) -> Fields? {
        switch raw {
        case .object(let fields): fields
        case .list(let elements): elements.isEmpty ? Fields() : nil
        case .null, .bool, .number, .text: nil
        }
    }

    /// A value of which nothing is declared, by its JSON type.
    private static func dynamic(_ raw: Value, table: ReadingTable, reader: Int) -> ExpressionValue {
        switch raw {
        case .null: return .null
        case .bool(let flag): return .bool(flag)
        case .text(let text): return .string(text)
        case .number(let number):
            guard let decimal = number.decimal else { return .string(number.text) }
            let isWhole = !number.text.utf8.contains {
                $0 == UInt8(ascii: ".") || $0 | 32 == UInt8(ascii: "e")
            }
            if isWhole, let integer = decimal.integer { return .int(integer) }
            return .decimal(decimal)
        case .list(let elements):
            return .list(ExpressionList(raw: elements, reader: reader, table: table))
        case .object(let fields):
            return .map(ExpressionMap(raw: fields, reader: reader, table: table))
        }
    }

    private static func string(_ raw: Value) throws(EvaluationError) -> ExpressionValue {
        switch raw {
        case .text(let text): return .string(text)
        case .number(let number): return .string(number.text)
        case .bool(let flag): return .string(flag ? "true" : "false")
        case .null, .list, .object: throw EvaluationError(.unfit(raw, .string))
        }
    }

    /// A number, also from text; an empty text is absent.
    private static func number(_ raw: Value, _ type: ExpressionType) throws(EvaluationError) -> ExactDecimal?
    {
        switch raw {
        case .number(let number):
            guard let decimal = number.decimal else { throw EvaluationError(.unfit(raw, type)) }
            return decimal
        case .text(let text):
            if text.isEmpty { return nil }
            guard let decimal = ExactDecimal(text) else { throw EvaluationError(.unfit(raw, type)) }
            return decimal
        case .null, .bool, .list, .object: throw EvaluationError(.unfit(raw, type))
        }
    }

    private static func integer(_ raw: Value) throws(EvaluationError) -> ExpressionValue {
        guard let number = try number(raw, .int) else { return .null }
        guard let integer = number.integer else { throw EvaluationError(.unfit(raw, .int)) }
        return .int(integer)
    }

    private static func decimal(_ raw: Value) throws(EvaluationError) -> ExpressionValue {
        guard let number = try number(raw, .number) else { return .null }
        return .decimal(number)
    }

    private static func bool(_ raw: Value) throws(EvaluationError) -> ExpressionValue {
        switch raw {
        case .bool(let flag): return .bool(flag)
        case .text("true"), .text("1"): return .bool(true)
        case .text("false"), .text("0"): return .bool(false)
        case .text(""): return .null
        case .number(let number):
            if number.decimal == .zero { return .bool(false) }
            if number.decimal == ExactDecimal(1) { return .bool(true) }
            throw EvaluationError(.unfit(raw, .bool))
        case .null, .text, .list, .object: throw EvaluationError(.unfit(raw, .bool))
        }
    }

    private func timestamp(_ raw: Value, wire: WireForm) throws(EvaluationError) -> ExpressionValue {
        if case .text("") = raw { return .null }
        switch wire {
        case .epochSeconds, .epochMilliseconds:
            guard let number = try Self.number(raw, .timestamp) else { return .null }
            let digits = wire == .epochSeconds ? 9 : 6
            guard let scaled = ExactDecimal(coefficient: number.coefficient, scale: number.scale - digits),
                scaled.scale == 0,
                let instant = Instant(nanosecondsSince1970: scaled.coefficient)
            else { throw EvaluationError(.unfit(raw, .timestamp)) }
            return .timestamp(instant)
        case .native, .number, .text, .entries:
            guard case .text(let text) = raw, let instant = Instant(rfc3339: text) else {
                throw EvaluationError(.unfit(raw, .timestamp))
            }
            return .timestamp(instant)
        case .local(let zone):
            guard case .text(let text) = raw, let civil = TimeTextReader.civilTime(text),
                let instant = civil.instant(in: zone, zoneOffset: zoneOffset)
            else { throw EvaluationError(.unfit(raw, .timestamp)) }
            return .timestamp(instant)
        case .date(let zone):
            guard case .text(let text) = raw, let civil = TimeTextReader.civilTime(String(text.prefix(10))),
                let instant = civil.instant(in: zone, zoneOffset: zoneOffset)
            else { throw EvaluationError(.unfit(raw, .timestamp)) }
            return .timestamp(instant)
        }
    }

    /// A map that is carried as a list of objects with a key and a value each; the last of a key counts.
    private func entries(
        _ raw: Value, key: String, member: String, reader: Int
    ) throws(EvaluationError) -> ExpressionValue {
        if case .object(let fields) = raw {
            return .map(ExpressionMap(raw: fields, reader: reader, table: self))
        }
        guard case .list(let elements) = raw else {
            throw EvaluationError(.unfit(raw, .map(key: .string, value: .dyn)))
        }
        var fields = Fields()
        for element in elements {
            guard let object = element.fields, let value = object[member] else { continue }
            switch object[key] {
            case .text(let name): fields[name] = value
            case .number(let number): fields[number.text] = value
            case nil, .null, .bool, .list, .object: continue
            }
        }
        return .map(ExpressionMap(raw: fields, reader: reader, table: self))
    }
}
