/// A number as it stands in JSON: its text, and its exact value where that fits a decimal.
///
/// Text that is only moved from one record to another stays as it was (`12.10` stays `12.10`).
/// Two numbers are equal when their values are.
package struct Number: Sendable {
    /// A number in its shortest form is kept as its value alone; any other as its text.
    private enum Storage: Sendable {
        case shortest(ExactDecimal)
        case written(String)
    }

    private let storage: Storage

    /// A number from JSON text; the caller has checked the grammar.
    package init(jsonText text: String) {
        if let decimal = ExactDecimal(text), Self.isShortest(text.utf8.span) {
            storage = .shortest(decimal)
        } else {
            storage = .written(text)
        }
    }

    /// A number from a decimal, written in its shortest form.
    package init(_ decimal: ExactDecimal) { storage = .shortest(decimal) }

    /// For text of the JSON grammar that is not in shortest form.
    init(written text: String) { storage = .written(text) }

    /// The number as JSON text. For example: `12.10`, `-3`, `1e3`.
    package var text: String {
        switch storage {
        case .shortest(let decimal): decimal.description
        case .written(let text): text
        }
    }

    /// The value; `nil` when it has more digits than ``ExactDecimal`` holds.
    package var decimal: ExactDecimal? {
        switch storage {
        case .shortest(let decimal): decimal
        case .written(let text): ExactDecimal(text)
        }
    }

    /// Whether text of the JSON grammar is what ``ExactDecimal`` would write for its value.
    private static func isShortest(_ text: Span<UInt8>) -> Bool {
        var hasPoint = false
        for index in text.indices {
            if text[index] == UInt8(ascii: ".") { hasPoint = true }
            if text[index] | 0x20 == UInt8(ascii: "e") { return false }
        }
        if hasPoint, text[text.count - 1] == UInt8(ascii: "0") { return false }
        return !(text.count == 2 && text[0] == UInt8(ascii: "-") && text[1] == UInt8(ascii: "0"))
    }
}

extension Number: Hashable {
    package static func == (left: Number, right: Number) -> Bool {
        if let leftValue = left.decimal, let rightValue = right.decimal { return leftValue == rightValue }
        return left.text == right.text
    }

    package func hash(into hasher: inout Hasher) {
        if let decimal { hasher.combine(decimal) } else { hasher.combine(text) }
    }
}
