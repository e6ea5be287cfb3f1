import MapValues

/// One text into the parts of a name.
enum NameParts {
    /// Words in the order of the parts; surplus words go to `rest`, missing parts are left out.
    ///
    /// For example: `Иванова Мария Петровна` with family, given, patronymic. A single word is the rest.
    static func split(_ text: String, order: [String], rest: String) -> [(name: String, value: Value)] {
        let words = text.split(whereSeparator: { $0 == " " || $0 == "\t" || $0 == "\u{A0}" }).map(String.init)
        guard !words.isEmpty else { return [] }
        if words.count == 1 { return [(rest, .text(words[0]))] }
        var parts: [(name: String, value: Value)] = []
        let surplus = max(0, words.count - order.count)
        var index = 0
        for name in order {
            guard index < words.count else { break }
            let count = name == rest ? 1 + surplus : 1
            let own = words[index..<min(index + count, words.count)]
            parts.append((name, .text(own.joined(separator: " "))))
            index += own.count
        }
        return parts
    }
}
