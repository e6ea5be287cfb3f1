import MapSource
import MapYAML
import Testing

struct ReadingTests {
    @Test func readsNestedCollectionsWithSpans() throws {
        let file = SourceFile(name: "a.yaml", text: "ключ:\n  - x\n  - { б: 1, c: [2, 3] }\nd: 'e'\n")
        let result = YAMLReader.read(file)
        #expect(result.diagnostics.isEmpty)
        let root = try #require(result.value)
        guard case .mapping(let members) = root.content else {
            Issue.record("no mapping")
            return
        }
        #expect(members.map(\.key) == ["ключ", "d"])
        #expect(members.map(\.keySpan.text) == ["ключ", "d"])
        #expect(members[0].value.span.text == "- x\n  - { б: 1, c: [2, 3] }")
        #expect(members[1].value.span.text == "'e'")
        #expect(root.span.text == "ключ:\n  - x\n  - { б: 1, c: [2, 3] }\nd: 'e'")
    }
}
