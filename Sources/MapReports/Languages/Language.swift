package import MapSource

/// A language that findings can be shown in; their codes are the same in all.
package enum Language: String, Sendable, Hashable, CaseIterable {
    /// The language in which constructors of findings are written.
    case english = "en"
    case russian = "ru"

    /// The translations; `nil` for the language of the sources.
    package var catalogue: Catalogue? {
        switch self {
        case .english: nil
        case .russian: .russian
        }
    }

    /// Which of three forms of a word goes with a number: 1, 2, 5.
    package func pluralForm(_ number: Int) -> Int {
        switch self {
        case .english: number == 1 ? 0 : 2
        case .russian: Catalogue.russianForm(number)
        }
    }

    /// The fixed words of a finding of a code.
    package func title(of finding: Diagnostic) -> String {
        catalogue?.title(of: finding.code) ?? finding.title
    }

    /// A phrase of a finding; in English where there is no translation.
    package func text(_ phrase: Phrase, code: String) -> String {
        catalogue?.text(phrase, code: code) ?? phrase.text
    }

    /// The finding with all its words in this language.
    package func translated(_ finding: Diagnostic) -> Diagnostic {
        guard catalogue != nil else { return finding }
        var result = finding
        func verbatim(_ phrase: Phrase) -> Phrase { Phrase(verbatim: text(phrase, code: finding.code)) }
        result.title = title(of: finding)
        result.phrase = verbatim(finding.phrase)
        result.reason = finding.reason.map(verbatim)
        for index in result.notes.indices {
            result.notes[index].phrase = verbatim(result.notes[index].phrase)
        }
        for index in result.solutions.indices {
            result.solutions[index].phrase = verbatim(result.solutions[index].phrase)
        }
        return result
    }
}
