import MapTestSupport
import Testing

/// `Docs/comparison.md` shows what is printed: each block behind `<!-- mistake: NAME -->` is what
/// `mapctl validate` says of that mistake of the corpus.
@Suite struct ComparisonTests {
    private static let page = "Docs/comparison.md"
    private static let mark = "<!-- mistake: "

    @Test func showsWhatIsPrinted() throws {
        let text = try #require(RepositoryFiles.text(of: Self.page))
        let mistakes = SeededEdit.all("mistakes").compactMap(\.self)
        let project = try EditedProject()
        let pieces = text.split(separator: Self.mark, omittingEmptySubsequences: false)
        #expect(pieces.count > 11)
        var current = String(pieces[0])
        for piece in pieces.dropFirst() {
            let name = String(piece.prefix { $0 != " " })
            let mistake = try #require(mistakes.first { $0.name == name }, "\(name)")
            let said = try project.report(with: mistake)
            let behind = piece.split(separator: "\n```\n", maxSplits: 1, omittingEmptySubsequences: false)
            try #require(behind.count == 2, "a block has to follow \(name)")
            current += "\(Self.mark)\(name) -->\n```text\n\(said)```\n\(behind[1])"
        }
        guard current != text else { return }
        if Corpus.isRecording { RepositoryFiles.write(current, to: Self.page) }
        let diff = TextDiff.unified(text, current)
        Issue.record("\(Self.page) differs; record it with MAPCTL_RECORD=1\n\(diff)")
    }
}
