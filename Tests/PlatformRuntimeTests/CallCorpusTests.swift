import MapProgram
import MapSource
import MapTestSupport
import MapValues
import PlatformTestSupport
import Testing

/// Every folder of `Tests/Corpus/calls`: requests, answers, and what follows from them.
@Suite struct CallCorpusTests {
    @Test(arguments: Corpus.cases("calls"))
    func goesAsExpected(_ corpusCase: CorpusCase) async throws {
        let bytes = try #require(corpusCase.bytes("call.json"))
        let read = JSONReader.read(bytes, name: "call.json")
        let call = try #require(read.value?.fields, "\(FindingsText.render(read.diagnostics))")
        let platform = try #require(call["platform"]?.text)
        let compiled = try CompiledPlatforms.compile(platform, profile: call["profile"]?.text)
        let program = try #require(compiled.value)
        var story = try #require(CallStory(call, program: program))
        let told = try await story.told()
        if let mismatch = corpusCase.mismatch(told) { Issue.record("\(mismatch)") }
    }

    @Test func hasCases() { #expect(Corpus.cases("calls").count >= 20) }
}
