import MapSource
import MapTestSupport
import MapValues
import Testing

/// Every folder of `Tests/Corpus/json`: what is found in its input, and the value where nothing is wrong.
struct JSONCorpusTests {
    private static let cases = Corpus.cases("json")

    @Test(arguments: cases)
    func givesTheExpectedFindings(_ corpusCase: CorpusCase) throws {
        let bytes = try #require(try corpusCase.input("input.json"), "\(corpusCase.name) has no input")
        let result = JSONReader.read(SourceFile(name: "input.json", bytes: bytes))
        var text = FindingsText.render(result.diagnostics)
        if let value = result.value {
            #expect(!result.hasErrors)
            text += "\n" + JSONWriter.text(value) + "\n"
        }
        if let mismatch = corpusCase.mismatch(text) { Issue.record("\(mismatch)") }
    }

    /// The finding that a case is named after is the first, and no case passes for another's.
    @Test(arguments: cases)
    func findsWhatItIsNamedAfter(_ corpusCase: CorpusCase) throws {
        let bytes = try #require(try corpusCase.input("input.json"))
        let result = JSONReader.read(bytes, name: "input.json")
        let code = corpusCase.name.prefix(4)
        if code.allSatisfy(\.isNumber) {
            #expect(result.diagnostics.first?.code == "MAP-\(code)")
            #expect(result.diagnostics.count <= 2)
        } else {
            #expect(corpusCase.name.hasPrefix("ok-") == result.diagnostics.isEmpty)
        }
    }

    /// Every edit that a finding offers takes that finding away.
    @Test(arguments: cases)
    func offersEditsThatMend(_ corpusCase: CorpusCase) throws {
        let bytes = try #require(try corpusCase.input("input.json"))
        let findings = JSONReader.read(bytes, name: "input.json").diagnostics
        for finding in findings {
            for solution in finding.solutions where !solution.replacements.isEmpty {
                var mended = bytes
                for edit in solution.replacements.reversed() {
                    mended.replaceSubrange(edit.span.range, with: Array(edit.text.utf8))
                }
                let left = JSONReader.read(mended, name: "input.json").diagnostics
                let isLeft = left.contains {
                    $0.message == finding.message
                        && $0.span?.range.lowerBound == finding.span?.range.lowerBound
                }
                #expect(!isLeft, "\(finding.message)")
            }
        }
    }

    @Test func hasCases() {
        #expect(Self.cases.filter { !$0.name.hasPrefix("ok-") }.count >= 100)
    }

    /// Cut anywhere, with any bit turned: no input traps, and none that is cut passes.
    @Test(arguments: cases)
    func neverTraps(_ corpusCase: CorpusCase) throws {
        let bytes = try #require(try corpusCase.input("input.json"))
        var random = SeededRandom(UInt64(bytes.count))
        for _ in 0..<(Corpus.isSlow ? 2000 : 50) {
            var damaged = bytes
            for _ in 0..<1 + random.below(3) { random.damage(&damaged) }
            let result = JSONReader.read(damaged, name: "input.json")
            #expect(result.value != nil || result.hasErrors)
            if let value = result.value {
                let written = Array(JSONWriter.text(value).utf8)
                let again = JSONReader.read(written, name: "input.json")
                #expect(
                    again.value == value && again.diagnostics.isEmpty,
                    "\(String(decoding: written, as: UTF8.self))")
            }
        }
    }
}
