import MapSource
import MapTestSupport
import MapYAML
import Testing

@Suite struct FormatTests {
    /// Every YAML file of the repository that can be read.
    private static let files = ["mappings", "examples", "Docs", "Tests/Corpus"].flatMap {
        RepositoryFiles.paths(below: $0, ending: ".yaml")
    }

    private static func formatted(_ bytes: [UInt8], name: String = "a.yaml") -> Checked<[UInt8]> {
        YAMLFormatter.format(SourceFile(name: name, bytes: bytes))
    }

    private static func formatted(_ text: String) -> String {
        let result = formatted(Array(text.utf8))
        return result.value.map { String(decoding: $0, as: UTF8.self) }
            ?? FindingsText.render(result.diagnostics)
    }

    @Test func changesNoFileOfTheRepositoryInWhatItSays() {
        var laidOut = 0
        for path in Self.files {
            let bytes = RepositoryFiles.bytes(of: path) ?? []
            let file = SourceFile(name: path, bytes: bytes)
            let read = YAMLReader.read(file)
            let result = YAMLFormatter.format(file)
            #expect(
                !result.diagnostics.contains { $0.code == "MAP-9001" }, "\(path) would say something else")
            #expect((result.value == nil) == (read.value == nil || read.hasErrors), "\(path)")
            guard let once = result.value, let before = read.value else { continue }
            laidOut += 1
            let after = YAMLReader.read(SourceFile(name: path, bytes: once)).value
            #expect(after.map(before.saysTheSame) == true, "\(path)")
            let twice = Self.formatted(once).value
            let diff = TextDiff.unified(
                String(decoding: once, as: UTF8.self), String(decoding: twice ?? [], as: UTF8.self))
            #expect(once == twice, "\(path) changes again\n\(diff)")
        }
        #expect(laidOut > 500)
    }

    @Test(arguments: [
        ("a:   1", "a: 1\n"),
        ("a:\n    b: 'x'\n    c: \"y\"", "a:\n  b: \"x\"\n  c: \"y\"\n"),
        ("a:\n- 1\n-   b: 2\n    c: 3\n", "a:\n  - 1\n  - b: 2\n    c: 3\n"),
        ("a: {b: 1,c: [ 1,2 ]}\nd: [ ]\ne: { }\n", "a: { b: 1, c: [1, 2] }\nd: []\ne: {}\n"),
        ("a:\n  1\n", "a: 1\n"),
        ("a: 'say \"x\"'\nb: '\\d'\n", "a: 'say \"x\"'\nb: '\\d'\n"),
        ("a: &x  { b: 1 }\nc:   *x\n", "a: &x { b: 1 }\nc: *x\n"),
        ("a: &x\n     b: 1\nc: *x\n", "a: &x\n  b: 1\nc: *x\n"),
        ("a: |\n     one\n       two\nb: >-\n    x\n    y\n", "a: |\n  one\n    two\nb: >-\n  x\n  y\n"),
        ("a: |+\n   one\n\nb: 1\n", "a: |+\n  one\n\nb: 1\n"),
        ("a: |4\n      one\n    two\n", "a: |2\n    one\n  two\n"),
        ("a:\r\n  b: 1\r\n", "a:\n  b: 1\n"),
        ("a: one\n    two\n\n    three\n", "a: one\n  two\n\n  three\n"),
        ("- - 1\n  - 2\n- a: 1\n", "- - 1\n  - 2\n- a: 1\n"),
    ])
    func laysOut(text: String, expected: String) {
        #expect(Self.formatted(text) == expected)
        #expect(Self.formatted(expected) == expected)
    }

    @Test(arguments: [
        ("# top\n\n\na:  1   # one\n# about b\nb: 2\n", "# top\n\na: 1    # one\n# about b\nb: 2\n"),
        ("a: 1 # one\n", "a: 1  # one\n"),
        ("a:\n    b: 1\n    # end of a\n# about c\nc: 2\n", "a:\n  b: 1\n  # end of a\n# about c\nc: 2\n"),
        ("a:  # why\n   b: 1\n", "a:  # why\n  b: 1\n"),
        ("a: [1, # one\n 2]\n", "a:\n  [1,  # one\n    2]\n"),
        ("a:\n  # below\n  x y\n", "a:\n  # below\n  x y\n"),
        ("a: 1\n# end", "a: 1\n# end\n"),
        ("-  # one\n   a: 1\n", "-  # one\n  a: 1\n"),
    ])
    func keepsComments(text: String, expected: String) {
        #expect(Self.formatted(text) == expected)
        #expect(Self.formatted(expected) == expected)
    }

    @Test func breaksLongBrackets() {
        let words = (10..<40).map { "word\($0)" }
        let text = Self.formatted("key: { list: [\(words.joined(separator: ", "))], last: 1 }\n")
        let lines = text.split(separator: "\n")
        #expect(lines.first == "key:")
        #expect(lines.allSatisfy { $0.count <= YAMLFormatter.columnsMax })
        #expect(lines.dropFirst().first?.hasPrefix("  { list: [word10, word11") == true)
        #expect(lines.last?.hasSuffix("word39], last: 1 }") == true)
    }

    @Test func leavesWhatCannotBeRead() {
        let result = Self.formatted(Array("a: [1\nb: 2\n".utf8))
        #expect(result.value == nil)
        #expect(result.hasErrors)
    }
}
