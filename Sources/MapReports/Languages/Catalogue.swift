package import MapSource

/// The words of findings in another language, by code and English template.
///
/// Read from texts in this form, where long lines are broken and begin with their mark again:
///
///     MAP-1201 Ключ задан дважды
///     = {1} is given {2} in one mapping
///     ~ {1} задан {2} в одном отображении
///
/// A translation has the placeholders of its template, in any order. `{1:строка|строки|строк}` is the form
/// of a word that goes with the number in the first argument. Phrases that several codes share stand
/// under the heading `all`.
package struct Catalogue: Sendable {
    /// One phrase and its translation.
    package struct Entry: Sendable, Hashable {
        /// The code or `all`.
        package var heading: String
        /// The English template.
        package var template: String
        /// With the placeholders of the template.
        package var translation: String
    }

    /// All titles by code.
    package private(set) var titles: [String: String] = [:]
    /// All phrases, in the order of the texts.
    package private(set) var entries: [Entry] = []
    private var byCode: [String: [String: String]] = [:]
    private var byTemplate: [String: String] = [:]
    /// Which of the forms of a word goes with a number.
    private let pluralForm: @Sendable (Int) -> Int

    package init(_ texts: [String], pluralForm: @escaping @Sendable (Int) -> Int) {
        self.pluralForm = pluralForm
        for text in texts { read(text) }
        for entry in entries {
            byCode[entry.heading, default: [:]][entry.template] = entry.translation
            byTemplate[entry.template] = byTemplate[entry.template] ?? entry.translation
        }
    }

    private mutating func read(_ text: String) {
        var heading = "all"
        var former: Substring = ""
        for line in text.split(separator: "\n") {
            let words = line.dropFirst(2)
            switch line.prefix(2) {
            case "= " where former == "= ": entries[entries.count - 1].template += " \(words)"
            case "= ": entries.append(Entry(heading: heading, template: String(words), translation: ""))
            case "~ " where former == "~ ": entries[entries.count - 1].translation += " \(words)"
            case "~ " where former == "= ": entries[entries.count - 1].translation = String(words)
            default:
                heading = String(line.prefix { $0 != " " })
                let title = line.dropFirst(heading.count + 1)
                if !title.isEmpty { titles[heading] = String(title) }
            }
            former = line.prefix(2)
        }
    }

    /// The title of a code; `nil` when there is none.
    package func title(of code: String) -> String? { titles[code] }

    /// The translation of a template, best of a code, else of any; `nil` when there is none.
    package func translation(of template: String, code: String) -> String? {
        if let found = byCode[code]?[template] ?? byCode["all"]?[template] ?? byTemplate[template] {
            return found
        }
        let small = template.prefix(1).lowercased() + template.dropFirst()
        guard small != template, let found = byTemplate[small] else { return nil }
        return found.prefix(1).uppercased() + found.dropFirst()
    }

    /// A phrase in this language, in English where it is not translated.
    package func text(_ phrase: Phrase, code: String) -> String {
        let pieces = phrase.template.split(separator: "`", omittingEmptySubsequences: false)
        let arguments = phrase.arguments.enumerated().map { number, argument in
            switch argument {
            // Words that a constructor got as a text, such as `a link`; names and code are left as they are.
            case .text(let text):
                text.contains(" ") && !Self.isCode(number + 1, in: pieces)
                    ? translation(of: text, code: code) ?? text : text
            case .phrase(let inner): self.text(inner, code: code)
            }
        }
        let template = translation(of: phrase.template, code: code) ?? phrase.template
        return Phrase.filled(inflected(template, arguments)) {
            arguments.indices.contains($0) ? arguments[$0] : nil
        }
    }

    /// Whether a placeholder stands between backticks: at these a template is split into pieces.
    private static func isCode(_ number: Int, in pieces: [Substring]) -> Bool {
        pieces.enumerated().contains { $0.offset % 2 == 1 && $0.element.contains("{\(number)}") }
    }

    /// The template with the forms of words chosen that depend on numbers.
    private func inflected(_ template: String, _ arguments: [String]) -> String {
        guard template.contains("|") else { return template }
        var result = ""
        var rest = template[...]
        while let open = rest.firstIndex(of: "{") {
            result += rest[..<open]
            let body = rest[open...].dropFirst().prefix { $0 != "}" }
            let parts = body.split(separator: ":", maxSplits: 1)
            if parts.count == 2, let place = Int(parts[0]), arguments.indices.contains(place - 1) {
                let forms = parts[1].split(separator: "|", omittingEmptySubsequences: false)
                let number = Int(arguments[place - 1].filter { $0 != "," }) ?? 0
                result += forms[min(pluralForm(number), forms.count - 1)]
            } else {
                result += "{\(body)}"
            }
            rest = rest[body.endIndex...].dropFirst()
        }
        return result + rest
    }
}
