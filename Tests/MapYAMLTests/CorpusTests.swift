import MapSource
import MapTestSupport
import MapYAML
import Testing

/// Every folder of `Tests/Corpus/yaml`: what is found in its input, and the tree where nothing is wrong.
struct CorpusTests {
    /// The whole reading of any input, in a debug build.
    private static let secondsMax = 5

    @Test(arguments: Corpus.cases("yaml"))
    func givesTheExpectedFindings(_ corpusCase: CorpusCase) throws {
        let bytes = try #require(try corpusCase.input("input.yaml"), "\(corpusCase.name) has no input")
        let file = SourceFile(name: "input.yaml", bytes: bytes)
        let (result, spent) = ThreadTime.measured { YAMLReader.read(file) }
        #expect(spent < .seconds(Self.secondsMax))
        var text = rendered(result.diagnostics)
        if let root = result.value, !result.hasErrors { text += "\n" + TreeText.render(root) }
        if let mismatch = corpusCase.mismatch(text) { Issue.record("\(mismatch)") }
    }

    /// The findings; of very many the first and the last.
    private func rendered(_ findings: [Diagnostic]) -> String {
        guard findings.count > 20 else { return FindingsText.render(findings) }
        return FindingsText.render(Array(findings.prefix(3))) + "\n… \(findings.count - 5) more …\n\n"
            + FindingsText.render(Array(findings.suffix(2)))
    }

    /// Every edit that a finding offers takes that finding away and brings no other.
    @Test(arguments: Corpus.cases("yaml"))
    func offersEditsThatMend(_ corpusCase: CorpusCase) throws {
        let bytes = try #require(try corpusCase.input("input.yaml"))
        // Mending one line of a broken text may show what the break had hidden.
        guard bytes.count < 20_000, !corpusCase.name.hasPrefix("recovers") else { return }
        let findings = YAMLReader.read(SourceFile(name: "input.yaml", bytes: bytes)).diagnostics
        guard findings.count <= 20 else { return }
        for finding in findings {
            for solution in finding.solutions where !solution.replacements.isEmpty {
                let mended = apply(solution.replacements, to: bytes)
                let left = YAMLReader.read(SourceFile(name: "input.yaml", bytes: mended)).diagnostics
                let isLeft = left.contains {
                    $0.code == finding.code && $0.span?.range.lowerBound == finding.span?.range.lowerBound
                }
                let advice = "\(finding.code): \(solution.message)\n\(FindingsText.render(left))"
                #expect(!isLeft && left.count < findings.count, "\(advice)")
            }
        }
    }

    private func apply(_ edits: [Diagnostic.Replacement], to bytes: [UInt8]) -> [UInt8] {
        var result = bytes
        for edit in edits.sorted(by: { $0.span.range.lowerBound > $1.span.range.lowerBound }) {
            result.replaceSubrange(edit.span.range, with: Array(edit.text.utf8))
        }
        return result
    }

    @Test func hasCases() {
        #expect(Corpus.cases("yaml").count >= 100)
    }
}
