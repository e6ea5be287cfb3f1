import MapReports
import MapSource
import Testing

@Suite struct LanguageTests {
    private let catalogue = Catalogue(
        [
            """
            MAP-1201 Ключ задан дважды
            = {1} is given {2} in one
            = mapping
            ~ в одном отображении
            ~ {2} задан {1}
            = twice
            ~ дважды
            all
            = {1} times
            ~ {1} {1:раз|раза|раз}
            = a link
            ~ связь
            = {1} holds {2}
            ~ {1} содержит {2}
            """
        ], pluralForm: Catalogue.russianForm)

    @Test func keepsWordsAndWhatWasFilledInApart() {
        let phrase: Phrase = "`\("a")` is given " + "\(3) times"
        #expect(phrase.template == "`{1}` is given {2} times")
        #expect(phrase.text == "`a` is given 3 times")
    }

    @Test func leavesBracesThatAreNoPlaceholders() {
        let phrase: Phrase = "write `absent: { \("crm"): park }` or `{1x}`"
        #expect(phrase.text == "write `absent: { crm: park }` or `{1x}`")
    }

    @Test func translatesPhrasesInsidePhrasesInTheOrderOfTheLanguage() {
        let twice: Phrase = "twice"
        #expect(
            catalogue.text("\("`a`") is given \(twice) in one mapping", code: "MAP-1201")
                == "в одном отображении дважды задан `a`")
    }

    @Test(arguments: [(1, "1 раз"), (3, "3 раза"), (12, "12 раз"), (21, "21 раз"), (1_002, "1002 раза")])
    func choosesTheFormOfAWordByNumber(number: Int, expected: String) {
        #expect(catalogue.text("\(number) times", code: "MAP-9999") == expected)
    }

    @Test func translatesWordsThatWereFilledInAndKeepsTheirCapital() {
        #expect(catalogue.text("\("A link") holds \("x")", code: "MAP-2011") == "Связь содержит x")
    }

    @Test func leavesEnglishWhereNothingIsTranslated() {
        #expect(catalogue.text("no \("x")", code: "MAP-1201") == "no x")
        #expect(catalogue.title(of: "MAP-9999") == nil)
    }

    @Test func showsLabelsAndCountsInRussian() {
        let report = FindingsReport(
            files: ["a", "b"], findings: [Sample.finding("«x»"), Sample.finding("a«x»")], language: .russian)
        let text = report.text(palette: .plain)
        #expect(text.contains("order.yaml:1:1: ошибка:"))
        #expect(text.hasSuffix("2 ошибки в 2 файлах\n"))
    }

    @Test func keepsJSONAndFingerprintsTheSameInEveryLanguage() {
        let finding = Sample.full()
        let english = FindingsReport(files: [], findings: [finding])
        let russian = FindingsReport(files: [], findings: [finding], language: .russian)
        #expect(FindingsJSON.text(english) == FindingsJSON.text(russian))
        func prints(_ report: FindingsReport) -> [String] {
            FindingsGitLab.text(report).split(separator: "\n").filter { $0.contains("fingerprint") }
                .map(String.init)
        }
        #expect(prints(english) == prints(russian))
    }
}
