import MapProgram
import MapSource
import MapTestSupport
import MapValues
import PlatformRuntime
import PlatformXML
import Testing

/// Every folder of `Tests/Corpus/xml`: a document, perhaps a format, and the value or why there is none.
@Suite struct MarkupCorpusTests {
    @Test(arguments: Corpus.cases("xml"))
    func readsAsExpected(_ corpusCase: CorpusCase) throws {
        let bytes = try #require(corpusCase.bytes("document.xml"))
        var style = MarkupStyle()
        if let format = corpusCase.bytes("format.json") {
            let fields = try #require(JSONReader.read(format, name: "format.json").value?.fields)
            style.lists = Set(fields["lists"]?.elements?.compactMap(\.text) ?? [])
            style.isDashed = fields["dashes"] == .bool(true)
            style.isTyped = fields["types"] == .bool(true)
        }
        let told =
            switch MarkupReader.read(bytes, style: style) {
            case .success(let value): JSONWriter.text(value)
            case .failure(let problem): "refused: \(problem.text)"
            }
        if let mismatch = corpusCase.mismatch(told + "\n") { Issue.record("\(mismatch)") }
    }

    @Test func hasCases() { #expect(Corpus.cases("xml").count >= 25) }

    @Test func readsManyElements() {
        let row = Array("<x><y>1</y></x>".utf8)
        var large = Array("<r>".utf8)
        while large.count < 1 << 20 { large += row }
        guard case .success(let value) = MarkupReader.read(large + Array("</r>".utf8), style: MarkupStyle())
        else {
            Issue.record("a large document is refused")
            return
        }
        #expect(value.fields?["r"]?.fields?["x"]?.elements?.count == (large.count - 3) / row.count)
    }

    @Test func refusesMoreThanItCanMean() {
        let large = [UInt8](repeating: UInt8(ascii: " "), count: AnswerReader.bytesMax + 1)
        let many = [UInt8]("<r>".utf8) + [[UInt8]](repeating: Array("<x/>".utf8), count: 1_000_001).joined()
        if case .failure(let problem) = MarkupReader.read(many, style: MarkupStyle()) {
            #expect(problem.message == "more than 1000000 elements")
        } else {
            Issue.record("a document of too many elements is read")
        }
        guard case .failure(let problem) = MarkupReader.read(large, style: MarkupStyle()) else {
            Issue.record("a document beyond the limit is read")
            return
        }
        #expect(problem.message == "more than sixteen megabytes")
    }
}
