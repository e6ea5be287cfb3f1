extension TextForm {
    /// The text in this form; `nil` when it cannot be brought to it.
    package func apply(_ text: String) -> String? {
        switch self {
        case .trim: Self.trimmed(text)
        case .lower: text.lowercased()
        case .upper: text.uppercased()
        case .squeeze: Self.squeezed(text.unicodeScalars[...])
        case .digits: Self.nonEmpty(Self.digits(text))
        case .email: Self.withSmallLetters(Self.trimmed(text))
        case .path: Self.path(text)
        case .wallClock: Self.wallClock(text)
        case .phone(let country, let trunk, let digits):
            Self.phone(text, country: country, trunk: trunk, digits: digits)
        }
    }

    /// Whether a scalar is white space (Unicode property White_Space).
    private static func isSpace(_ scalar: Unicode.Scalar) -> Bool {
        scalar.isASCII ? scalar == " " || ("\t"..."\r").contains(scalar) : scalar.properties.isWhitespace
    }

    private static func trimmed(_ text: String) -> String {
        let scalars = text.unicodeScalars
        guard let start = scalars.firstIndex(where: { !isSpace($0) }),
            let last = scalars.lastIndex(where: { !isSpace($0) })
        else { return "" }
        return String(scalars[start...last])
    }

    private static func squeezed(_ scalars: Substring.UnicodeScalarView) -> String {
        scalars.split(whereSeparator: isSpace).map(String.init).joined(separator: " ")
    }

    private static func path(_ text: String) -> String? {
        let names = text.unicodeScalars.split { $0 == "/" || $0 == ">" }.map(squeezed)
        return nonEmpty(names.filter { !$0.isEmpty }.joined(separator: " / "))
    }

    private static func digits(_ text: String) -> String {
        String(decoding: text.utf8.filter(Byte.isDigit), as: UTF8.self)
    }

    private static func withSmallLetters(_ text: String) -> String {
        String(decoding: text.utf8.map { $0 >= 0x41 && $0 <= 0x5A ? $0 | 0x20 : $0 }, as: UTF8.self)
    }

    private static func wallClock(_ text: String) -> String? {
        guard let (time, form) = CivilDateTime.read(text) else { return nil }
        return time.text(form.clock == nil ? .date : .local)
    }

    private static func phone(_ text: String, country: String, trunk: String, digits count: Int) -> String? {
        var digits = Self.digits(text)
        guard !digits.isEmpty, digits.utf8.count >= count else { return nil }
        let isWithTrunk =
            !trunk.isEmpty && digits.utf8.count == count + trunk.utf8.count && digits.hasPrefix(trunk)
        if digits.utf8.count == count {
            digits = country + digits
        } else if isWithTrunk {
            digits = country + digits.dropFirst(trunk.utf8.count)
        }
        return "+" + digits
    }

    private static func nonEmpty(_ text: String) -> String? { text.isEmpty ? nil : text }
}
