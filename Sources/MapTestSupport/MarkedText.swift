package import MapSource

/// A text with named places in it, so that tests need no numbers.
///
/// For example: `MarkedText("a: ①0123②")` is the text `a: 0123` with the places ① and ②.
package struct MarkedText: Sendable {
    /// The text without its marks.
    package let text: String
    /// The UTF-8 offset of each mark.
    package let places: [Character: Int]

    /// Takes the marks ① to ⑳ out of a text.
    package init(_ marked: String) {
        var text = ""
        var places: [Character: Int] = [:]
        for character in marked {
            if ("\u{2460}"..."\u{2473}").contains(character) {
                places[character] = text.utf8.count
            } else {
                text.append(character)
            }
        }
        self.text = text
        self.places = places
    }

    /// The bytes between two marks; `nil` when one of them is not there.
    package func range(_ from: Character, _ to: Character) -> Range<Int>? {
        guard let start = places[from], let end = places[to], start <= end else { return nil }
        return start..<end
    }

    /// The text as a file.
    package func file(name: String = "input.yaml") -> SourceFile { SourceFile(name: name, text: text) }
}
