import MapTestSupport
import Testing

/// Every code has a page, every page has a code, and the pages say what the sources and the corpora say.
///
/// `MAPCTL_RECORD=1` writes the pages; a run that writes one fails.
@Suite struct DiagnosticPagesTests {
    @Test func everyCodeHasItsPage() {
        #expect(DiagnosticPage.all.count >= 200)
        for page in DiagnosticPage.all { expect(page.text, at: page.path) }
    }

    @Test func overviewListsEveryCode() {
        expect(DiagnosticPage.overview, at: "\(DiagnosticPage.folder)/README.md")
    }

    @Test func everyPageHasACode() {
        let known = Set(DiagnosticPage.all.map(\.path) + ["\(DiagnosticPage.folder)/README.md"])
        for path in RepositoryFiles.paths(below: DiagnosticPage.folder, ending: "") {
            #expect(known.contains(path), "\(path) is about no code of the sources")
        }
    }

    @Test func everyCodeOfTheSourcesIsRead() {
        var named: Set<String> = []
        for path in RepositoryFiles.paths(below: "Sources", ending: ".swift") {
            let literals = (RepositoryFiles.text(of: path) ?? "").split(separator: "\"")
            named.formUnion(literals.filter(isCode).map(String.init))
        }
        #expect(named.subtracting(DiagnosticPage.all.map(\.code)).sorted() == [])
    }

    @Test func everyPageHasATitleAndSaysSomething() {
        for page in DiagnosticPage.all {
            #expect(!page.title.isEmpty, "\(page.code) has no title that can be read")
            #expect(page.family != "the rest", "\(page.code) is of no family")
            #expect(page.saysWhatItMeans, "\(page.code) has neither doc comment, message nor example")
        }
    }

    @Test func codesWithoutExampleBecomeFewer() {
        let without = DiagnosticPage.all.filter { $0.example == nil && "1234".contains($0.digit) }.map(\.code)
        let listed = CodesWithoutExample.all
        #expect(without.filter { !listed.contains($0) } == [], "add a case to a corpus for these")
        #expect(listed.subtracting(without).sorted() == [], "these have an example: take them off the list")
    }

    private func isCode(_ text: Substring) -> Bool {
        text.hasPrefix("MAP-") && text.utf8.count == 8 && text.dropFirst(4).allSatisfy(\.isNumber)
    }

    private func expect(_ text: String, at path: String) {
        let written = RepositoryFiles.text(of: path) ?? ""
        guard written != text else { return }
        let diff = TextDiff.unified(written, text)
        if Corpus.isRecording {
            RepositoryFiles.write(text, to: path)
            Issue.record("\(path) recorded\n\(diff)")
        } else {
            Issue.record("\(path) is stale (- written, + found); write it with MAPCTL_RECORD=1\n\(diff)")
        }
    }
}
