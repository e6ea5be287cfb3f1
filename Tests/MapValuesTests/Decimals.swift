import MapValues

/// A decimal from its text, so that tests can write `"12.10"`.
extension ExactDecimal: ExpressibleByStringLiteral {
    package init(stringLiteral text: String) {
        guard let value = ExactDecimal(text) else { preconditionFailure("not a decimal: \(text)") }
        self = value
    }
}
