/// A piece of record data, as JSON has it; numbers stay exact.
///
/// This target takes texts and values and gives values: exact decimals, rounding, allocation, JSON
/// reading and writing. It knows neither platforms nor mappings nor files.
package enum Value: Sendable, Hashable {
    case null
    case bool(Bool)
    case number(Number)
    case text(String)
    case list([Value])
    case object(Fields)
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
