import MapValues

/// The form of a value of the shop: how it is written in JSON and in XML, and what is taken from a client.
///
/// For example: a price is `6000.0` in JSON and `<price type="decimal">6000.0</price>` in XML.
indirect enum InSalesShape: Sendable {
    /// A whole number.
    case integer
    /// A number that JSON writes with a fraction.
    case decimal
    /// The same with another kind in XML.
    case float
    /// A number that JSON writes as text.
    case decimalText
    case text
    case flag
    /// A moment; XML writes it in the older way, with blanks.
    case time
    /// A moment that XML writes like JSON.
    case dateTime
    /// A day.
    case date
    /// Anything; numbers and objects as they are.
    case any
    /// Values of one form, each an element of this name in XML.
    case values(InSalesShape, named: String)
    /// Objects, each an element of this name in XML.
    case list([InSalesField], named: String)
    case object([InSalesField])
}

extension InSalesShape {
    /// A value as JSON writes it; lists that are absent are empty, everything else is null.
    func shown(_ value: Value?) -> Value {
        switch (self, value) {
        case (.values, nil), (.list, nil), (.values, .null), (.list, .null): .list([])
        case (_, nil), (_, .null): .null
        case (.decimal, let value?), (.float, let value?):
            Self.decimal(value).map { .number(Number(jsonText: $0)) } ?? .null
        case (.decimalText, let value?): .optional(Self.decimal(value))
        case (.values(let shape, _), let value?):
            .list((value.elementsOfAny ?? []).map { shape.shown($0) })
        case (.list(let fields, _), let value?):
            .list((value.elementsOfAny ?? []).map { InSalesShape.object(fields).shown($0) })
        case (.object(let fields), .object(let stored)?): .object(Self.shown(stored, as: fields))
        case (.object, _), (.integer, _), (.text, _), (.flag, _), (.time, _), (.dateTime, _), (.date, _),
            (.any, _):
            value ?? .null
        }
    }

    /// The members of a form, in its order, with the values of an object.
    static func shown(_ stored: Fields, as fields: [InSalesField]) -> Fields {
        let values = Dictionary(
            stored.members.map { ($0.name, $0.value) }, uniquingKeysWith: { first, _ in first })
        return Fields(
            distinct: fields.filter(\.isShown).map {
                Fields.Member(name: $0.name, value: $0.shape.shown(values[$0.name] ?? $0.preset))
            })
    }

    /// What the shop keeps of a client's value; `nil` when the form has no place for it.
    func accepted(_ value: Value) -> Value? {
        if case .null = value { return .null }
        switch self {
        case .integer: return value.text == "" ? .null : value.wholeNumber.map(Value.integer)
        case .decimal, .float, .decimalText:
            return value.text == "" ? .null : value.exactNumber.map(Value.decimal)
        case .text, .time, .dateTime, .date: return value.plainText.map(Value.text)
        case .flag: return .bool(value.isTrue)
        case .any: return value
        case .values(let shape, _):
            return value.elementsOfAny.map { .list($0.compactMap(shape.accepted)) }
        case .list(let fields, _):
            return value.elementsOfAny.map { .list($0.compactMap(InSalesShape.object(fields).accepted)) }
        case .object(let fields):
            guard let given = value.fields else { return nil }
            return .object(Self.accepted(given, as: fields))
        }
    }

    /// The members that a client may write, as far as it gave them.
    static func accepted(_ given: Fields, as fields: [InSalesField]) -> Fields {
        Fields(
            fields.compactMap { field in
                guard field.isWritable, let value = given[field.name] else { return nil }
                return field.shape.accepted(value).map { (field.name, $0) }
            })
    }

    /// A number with at least one digit behind the point. For example: `6000.0`, `60531.41`.
    static func decimal(_ value: Value) -> String? {
        guard let text = value.exactNumber?.description else { return value.plainText }
        return text.contains(".") ? text : text + ".0"
    }
}
