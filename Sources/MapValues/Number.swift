/// A number as it stands in JSON: its text, and its exact value where that fits a decimal.
///
/// Text that is only moved from one record to another stays as it was (`12.10` stays `12.10`).
/// Two numbers are equal when their values are.
package struct Number: Sendable {
    /// The number as JSON text. For example: `12.10`, `-3`, `1e3`.
    package let text: String
    /// The value; `nil` when it has more digits than ``ExactDecimal`` holds.
    package let decimal: ExactDecimal?

    /// A number from JSON text; the caller has checked the grammar.
    package init(jsonText text: String) {
        self.text = text
        decimal = ExactDecimal(text)
    }

    /// A number from a decimal, written in its shortest form.
    package init(_ decimal: ExactDecimal) {
        text = decimal.description
        self.decimal = decimal
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
