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

    @Test func givesATreeWithErrorsWhenTheTextIsWhole() throws {
        let result = YAMLReader.read(SourceFile(name: "a.yaml", text: "a: 007\na: 1\n"))
        #expect(result.diagnostics.map(\.code) == ["MAP-1304", "MAP-1201"])
        guard case .mapping(let members)? = result.value?.content else {
            Issue.record("no mapping")
            return
        }
        // Of a key given twice the first value stays.
        #expect(members.map(\.value.span.text) == ["007"])
    }

    @Test(arguments: ["a: b: c\nd: e\n", "a: \"b", "a: b\n---\nc: d\n", "a: [[[[", "", "---\n"])
    func givesNoTreeWhenAPartIsMissing(_ text: String) {
        let result = YAMLReader.read(SourceFile(name: "a.yaml", text: text))
        #expect(result.hasErrors)
        #expect(result.value == nil)
    }

    @Test func keepsThePlaceOfAnAliasAndOfItsText() throws {
        let result = YAMLReader.read(SourceFile(name: "a.yaml", text: "a: &x 'one'\nb: *x\n"))
        guard case .mapping(let members)? = result.value?.content,
            case .scalar(let scalar) = members[1].value.content
        else {
            Issue.record("no text")
            return
        }
        #expect(members[1].value.span.text == "*x")
        #expect(scalar.written?.text == "'one'")
        #expect(scalar.text == "one")
    }
}
