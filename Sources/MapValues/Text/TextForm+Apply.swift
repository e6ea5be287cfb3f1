extension TextForm {
    /// The text in this form; `nil` when it cannot be brought to it.
    package func apply(_ text: String) -> String? {
        switch self {
        case .trim: return Self.trimmed(text)
        case .lower: return text.lowercased()
        case .upper: return text.uppercased()
        case .squeeze:
            return text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        case .digits:
            let digits = Self.digits(text)
            return digits.isEmpty ? nil : digits
        case .email: return Self.trimmed(text).lowercased()
        case .path, .wallClock: return text
        case .phone(let country, let trunk, let count):
            var digits = Self.digits(text)
            guard digits.utf8.count >= count else { return nil }
            if digits.utf8.count == count {
                digits = country + digits
            } else if !trunk.isEmpty, digits.utf8.count == count + trunk.utf8.count, digits.hasPrefix(trunk) {
                digits = country + digits.dropFirst(trunk.count)
            }
            return "+" + digits
        }
    }

    private static func trimmed(_ text: String) -> String {
        var text = text[...]
        while text.first?.isWhitespace == true { text.removeFirst() }
        while text.last?.isWhitespace == true { text.removeLast() }
        return String(text)
    }

    private static func digits(_ text: String) -> String {
        String(text.unicodeScalars.filter { $0.value >= 48 && $0.value <= 57 }.map(Character.init))
    }
}
