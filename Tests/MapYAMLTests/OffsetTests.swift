import MapSource
import MapTestSupport
import MapYAML
import Testing

/// Places inside decoded text, back to places in the file.
struct OffsetTests {
    /// The scalar under the key `a`, and the file.
    private func scalar(_ text: String) throws -> (node: YAMLNode, text: String) {
        let result = YAMLReader.read(SourceFile(name: "input.yaml", text: text))
        guard case .mapping(let members)? = result.value?.content,
            let node = members.first(where: { $0.key == "a" })?.value,
            case .scalar(let scalar) = node.content
        else { throw Missing(findings: FindingsText.render(result.diagnostics)) }
        return (node, scalar.text)
    }

    private struct Missing: Error { let findings: String }

    /// `needle` is looked for in the decoded text; it must be found at the marks in the file.
    @Test(arguments: [
        ("a: one ①two② three", "two"),
        ("a: one\n  ①two②\n\n  three", "two"),
        ("a: 'it''s ①so②'", "so"),
        ("a: 'one\n\n   ①two②'", "two"),
        (#"a: "tab\t\u0416 ①so②""#, "so"),
        (#"a: "\x41\U0001F600\_\L①so②""#, "so"),
        ("a: \"one \\\n   ①two② \"", "two"),
        ("a: \"one\n  \n   ①two② \"", "two"),
        ("a: |\n    one\n      ①two②\n    three\n", "two"),
        ("a: >-\n  one\n  ①two②\n\n  three\n", "two"),
        ("a: \"цена ①×② 2\"", "×"),
        ("b: &x \"some ①text②\"\na: *x", "text"),
        ("a: >\n\n  ①one②\n", "one"),
        ("a: |  # remark one\n  ①one②\n", "one"),
        ("\u{FEFF}a: x ①y②", "y"),
        ("a: |\r\n  one\r\n  ①two②\r\n", "two"),
    ])
    func findsDecodedTextInTheFile(_ marked: String, _ needle: String) throws {
        let marked = MarkedText(marked)
        let (node, text) = try scalar(marked.text)
        let found = try #require(text.firstRange(of: needle))
        let start = text.utf8.distance(from: text.startIndex, to: found.lowerBound)
        let end = start + needle.utf8.count
        #expect(node.sourceOffset(ofDecoded: start) == marked.places["①"])
        #expect(node.sourceSpan(ofDecoded: start..<end).range == marked.range("①", "②"))
    }

    @Test(arguments: [
        #"a: "①\n②x""#, #"a: "①\"②x""#, #"a: "①\u00e9②x""#, "a: '①''②x'",
    ])
    func takesAnEscapeAsAWhole(_ marked: String) throws {
        let marked = MarkedText(marked)
        let (node, text) = try scalar(marked.text)
        let length = text.utf8.count - 1
        #expect(node.sourceSpan(ofDecoded: 0..<length).range == marked.range("①", "②"))
    }

    @Test func givesTheEndBehindTheText() throws {
        let marked = MarkedText("a: 'x①'")
        let (node, _) = try scalar(marked.text)
        #expect(node.sourceOffset(ofDecoded: 1) == marked.places["①"])
        #expect(node.sourceOffset(ofDecoded: 99) == marked.places["①"])
    }

    /// Every visible character of the decoded text stands in the file where it is said to, in order.
    @Test func agreesWithTheParserOnRandomText() throws {
        var random = SeededRandom(seed: 20)
        let common = ["a", "b", "ж", " ", "  ", "\n   ", "\n\n   ", "\r\n   ", "é", "😀", "\t"]
        let styles: [(open: String, pieces: [String], close: String)] = [
            ("\"", common + [#"\n"#, #"\""#, #"\u00e9"#, #"\x41"#, "\\\n   ", #"\\"#, #"\_"#, #"\P"#], "\""),
            ("'", common + ["''"], "'"),
            ("x", common, "x"),
            ("|\n   y", common, "z\n"),
            (">\n   y", common, "z\n"),
        ]
        var checked = 0
        for _ in 0..<(Corpus.isSlow ? 20_000 : 600) {
            for style in styles {
                let body = (0..<random.below(12)).map { _ in style.pieces[random.below(style.pieces.count)] }
                let text = "a: " + style.open + body.joined() + style.close
                guard let (node, decoded) = try? scalar(text) else { continue }
                checked += 1
                try check(node, decoded, text)
            }
        }
        #expect(checked > 1_000)
    }

    private func check(_ node: YAMLNode, _ decoded: String, _ text: String) throws {
        let bytes = Array(text.utf8)
        var last = 0
        for (offset, byte) in decoded.utf8.enumerated() {
            let place = node.sourceOffset(ofDecoded: offset)
            try #require(place >= last, "\(text.debugDescription) at \(offset)")
            last = place
            guard byte > 0x20, byte < 0x80 else { continue }
            let there = bytes[place]
            let isEscape = there == UInt8(ascii: "\\")
            try #require(there == byte || isEscape, "\(text.debugDescription) at \(offset)")
        }
    }
}
