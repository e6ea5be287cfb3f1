import MapReports
import MapTestSupport
import Testing

/// Every finding can be shown in Russian: each title, and each phrase that the sources write.
@Suite struct TranslationTests {
    private let catalogue = Catalogue.russian
    private let templates = Set(
        PhraseScanner.files.flatMap { PhraseScanner.templates(in: RepositoryFiles.text(of: $0) ?? "") })

    @Test func everyCodeHasItsTitle() {
        let missing = DiagnosticPage.all.map(\.code).filter { catalogue.title(of: $0) == nil }
        #expect(missing == [], "add `CODE title` to Sources/MapReports/Languages/Russian+….swift")
        let known = Set(DiagnosticPage.all.map(\.code))
        #expect(catalogue.titles.keys.filter { !known.contains($0) } == [], "these codes are no more")
    }

    @Test func everyPhraseIsTranslated() {
        let titles = Set(DiagnosticPage.all.map(\.title))
        let missing = templates.filter { template in
            PhraseScanner.isSentence(template) && !titles.contains(template) && !Self.isCode(template)
                && catalogue.translation(of: template, code: "") == nil
        }
        #expect(missing.sorted() == [], "add `= English` and `~ Russian` to Sources/MapReports/Languages")
    }

    @Test func translationsHaveThePlaceholdersOfTheirTemplates() {
        for entry in catalogue.entries {
            #expect(
                Self.placeholders(entry.template).isSubset(of: Self.placeholders(entry.translation)),
                "\(entry.template)")
            #expect(
                Self.placeholders(entry.translation).isSubset(of: Self.placeholders(entry.template)),
                "\(entry.template)")
        }
    }

    @Test func noTranslationIsStale() {
        let sources = RepositoryFiles.paths(below: "Sources", ending: ".swift")
            .filter { !$0.contains("/Languages/") }
            .map { RepositoryFiles.text(of: $0) ?? "" }.joined(separator: "\n")
        let stale = catalogue.entries.map(\.template).filter { template in
            if templates.contains(template) { return false }
            return !sources.contains("\"\(template)\"")
        }
        #expect(stale == [], "no source says this any more")
    }

    /// Texts that have words in them and yet are no sentence: markup that a reader looks for.
    private static func isCode(_ template: String) -> Bool {
        template.hasPrefix("<!") || template.hasPrefix("{ ") || template == "SQLite format"
    }

    /// The numbers in `{1}` and `{1:…}`.
    private static func placeholders(_ text: String) -> Set<Int> {
        Set(
            text.split(separator: "{", omittingEmptySubsequences: false).dropFirst().compactMap { piece in
                let digits = piece.prefix { $0.isNumber }
                let after = piece.dropFirst(digits.count).first
                return after == "}" || after == ":" ? Int(digits) : nil
            })
    }
}
