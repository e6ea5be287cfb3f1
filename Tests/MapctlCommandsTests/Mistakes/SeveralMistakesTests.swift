import MapTestSupport
import Testing

/// Independent mistakes are all found in one run, each once, in the order of their places.
@Suite struct SeveralMistakesTests {
    /// Five mistakes of the corpus in one file, from its top to its end.
    private static let ofOneFile = [
        "keys/unmatched-letter-dropped", "paths/snake-case-of-a-date", "outcomes/another-tools-word",
        "operators/mode-hyphen", "paths/place-of-an-invariant",
    ]
    /// Five mistakes in five files, in the order of the files' names.
    private static let ofFiveFiles = [
        "codes/title-for-a-code", "keys/several-letter-doubled", "one-to-one/two-statuses-of-the-pair",
        "flows/after-misspelt", "platforms/type-of-another-tool",
    ]

    @Test(arguments: [ofOneFile, ofFiveFiles])
    func areFoundInOrder(names: [String]) throws {
        let all = SeededEdit.all("mistakes").compactMap(\.self)
        let mistakes = try names.map { name in try #require(all.first { $0.name == name }) }
        let project = try EditedProject()
        let (found, places) = try project.findings(with: mistakes)
        #expect(found.count == mistakes.count, "\(found)")
        for ((finding, mistake), places) in zip(zip(found, mistakes), places) {
            #expect(mistake.codes.contains(finding.code), "\(mistake.name): \(finding)")
            let lines = places[finding.file] ?? []
            #expect(lines.contains { $0.contains(finding.lines.lowerBound) }, "\(mistake.name): \(finding)")
        }
    }
}
