/// A piece of record data, as JSON has it; numbers stay exact.
///
/// This target takes texts and values and gives values: exact decimals, rounding, allocation, JSON
/// reading and writing. It knows neither platforms nor mappings nor files.
package enum Value: Sendable {
    case null
    case bool(Bool)
    case number(Number)
    case text(String)
    case list([Value])
    case object(Fields)
}

extension Value: Hashable {
    /// Equal when both are one kind and hold the same: numbers by value, texts by code points.
    package static func == (left: Value, right: Value) -> Bool {
        switch (left, right) {
        case (.null, .null): true
        case (.bool(let first), .bool(let second)): first == second
        case (.number(let first), .number(let second)): first == second
        case (.text(let first), .text(let second)): first.isSame(as: second)
        case (.list(let first), .list(let second)): first == second
        case (.object(let first), .object(let second)): first == second
        case (.null, _), (.bool, _), (.number, _), (.text, _), (.list, _), (.object, _): false
        }
    }

    package func hash(into hasher: inout Hasher) {
        switch self {
        case .null: hasher.combine(0)
        case .bool(let flag): hasher.combine(flag)
        case .number(let number): hasher.combine(number)
        case .text(let text): hasher.combine(text)
        case .list(let elements): hasher.combine(elements)
        case .object(let fields): hasher.combine(fields)
        }
    }
}

extension Value {
    /// A number value from a decimal.
    package static func decimal(_ value: ExactDecimal) -> Value { .number(Number(value)) }
    /// A number value from an integer.
    package static func integer(_ value: Int) -> Value { .number(Number(ExactDecimal(value))) }

    /// Whether a field holding this is absent for the language: null, empty text, list or object.
    package var isEmpty: Bool {
        switch self {
        case .null: true
        case .bool, .number: false
        case .text(let text): text.isEmpty
        case .list(let elements): elements.isEmpty
        case .object(let fields): fields.isEmpty
        }
    }

    /// The text, if it is one.
    package var text: String? { if case .text(let text) = self { text } else { nil } }
    /// The number, if it is one.
    package var number: Number? { if case .number(let number) = self { number } else { nil } }
    /// The elements, if it is a list.
    package var elements: [Value]? { if case .list(let elements) = self { elements } else { nil } }
    /// The fields, if it is an object.
    package var fields: Fields? { if case .object(let fields) = self { fields } else { nil } }
}
