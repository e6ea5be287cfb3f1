import MapValues

extension Value {
    /// A whole number, from a number or a text.
    var wholeNumber: Int? { exactNumber?.integer }

    /// An exact number, from a number or a text.
    var exactNumber: ExactDecimal? {
        switch self {
        case .number(let number): number.decimal
        case .text(let text): ExactDecimal(text)
        case .null, .bool, .list, .object: nil
        }
    }

    /// The text of a text, a number or a truth value.
    var plainText: String? {
        switch self {
        case .text(let text): text
        case .number(let number): number.text
        case .bool(let flag): flag ? "true" : "false"
        case .null, .list, .object: nil
        }
    }

    /// Whether it stands for true.
    var isTrue: Bool {
        switch self {
        case .bool(let flag): flag
        case .number(let number): number.decimal == .one
        case .text(let text): text == "true" || text == "1"
        case .null, .list, .object: false
        }
    }

    /// The elements of a list, or the values of an object.
    var elementsOfAny: [Value]? {
        switch self {
        case .list(let elements): elements
        case .object(let fields): fields.members.map(\.value)
        case .null, .bool, .number, .text: nil
        }
    }

    /// An object of members in this order.
    static func fields(_ pairs: [(String, Value)]) -> Value { .object(Fields(pairs)) }

    /// A text, or null for none.
    static func optional(_ text: String?) -> Value { text.map(Value.text) ?? .null }

    /// A number, or null for none.
    static func optional(_ number: Int?) -> Value { number.map(Value.integer) ?? .null }
}
