import MapSource
import MapValues
import Testing

@Suite struct JSONReaderTests {
    private static let kept: [String] = [
        "null", "true", "false", "0", "-0", "12.10", "1e3", "1E+3", "-0.5", "123456789012345678901234567890",
        "1.000000000000000000000000000000000000000000000000000001", "1e400", "\"\"", "\"Имя 😀\"", "[]", "{}",
        "[1,[2,[3]],{\"a\":{}}]", "{\"a\":1,\"b\":[true,null],\"\":\"x\"}",
        "\"\\\"\\\\\\n\\t\\r\\b\\f\\u0001\"",
        "\"/\u{7F}\u{2028}\"", "9223372036854775808", "-999999999999999999", "1000000000000000000", "0.1",
        "10",
    ]

    @Test(arguments: kept)
    func keepsTextsThatAreInShortestForm(text: String) {
        let checked = read(text)
        #expect(checked.diagnostics.isEmpty)
        #expect(checked.value.map { JSONWriter.text($0) } == text)
    }

    private static let equal: [(String, String)] = [
        (" [ 1 , 2 ]\r\n", "[1,2]"), ("\u{FEFF}{}", "{}"), ("\"\\u0041\\u00e9\\/\"", "\"Aé/\""),
        ("\"\\ud83d\\ude00\"", "\"😀\""), ("\t{\"a\"\n:\t1}", "{\"a\":1}"), ("\"\\u0000\"", "\"\\u0000\""),
    ]

    @Test(arguments: equal)
    func readsOtherSpellings(text: String, shortest: String) {
        let checked = read(text)
        #expect(checked.diagnostics.isEmpty)
        #expect(checked.value.map { JSONWriter.text($0) } == shortest)
    }

    @Test func readsNumbersByValueAndKeepsTheirText() {
        let values =
            read("[12.10, 12.1, 1.21e1, 0.00, -0, 1e2, 100.0, 9007199254740993, 0.1]").value?.elements ?? []
        let decimals: [ExactDecimal?] = [
            "12.1", "12.1", "12.1", "0", "0", "100", "100", "9007199254740993", "0.1",
        ]
        #expect(values.map { $0.number?.decimal } == decimals)
        #expect(
            values.map { $0.number?.text ?? "" } == [
                "12.10", "12.1", "1.21e1", "0.00", "-0", "1e2", "100.0", "9007199254740993", "0.1",
            ])
        #expect(values[0] == values[1] && values[1] == values[2] && values[3] == values[4])
        #expect(values[0].hashValue == values[2].hashValue)
    }

    @Test func keepsTheLaterOfTwoMembersWithAWarning() throws {
        let checked = read("{\"a\": 1, \"b\": 2, \"\\u0061\": 3}")
        #expect(checked.value.map { JSONWriter.text($0) } == "{\"a\":3,\"b\":2}")
        let finding = try #require(checked.diagnostics.first)
        #expect(finding.severity == .warning)
        #expect(finding.span?.range.lowerBound == 17)
        #expect(finding.notes.first?.span?.range.lowerBound == 1)
        #expect(checked.diagnostics.count == 1)
    }

    @Test func refusesMembersGivenTwiceWhereOneWouldBeLost() {
        let checked = JSONReader.read(SourceFile(name: "x", text: "{\"a\":1,\"a\":1}"), duplicateKeys: .error)
        #expect(checked.value == nil)
        #expect(checked.diagnostics.map(\.severity) == [.error])
    }

    @Test func tellsNamesApartThatUnicodeCallsEquivalent() {
        let checked = read("{\"é\":1,\"e\u{301}\":2}")
        #expect(checked.diagnostics.isEmpty)
        #expect(checked.value?.fields?.count == 2)
        #expect(checked.value?.fields?["e\u{301}"] == .integer(2))
        #expect(Value.text("é") != Value.text("e\u{301}"))
    }

    @Test func findsMembersGivenTwiceAmongMany() {
        let names = (0..<1000).map { "name\($0)" }
        let members = (names + ["name500"]).map { "\"\($0)\":1" }
        let checked = read("{" + members.joined(separator: ",") + "}")
        #expect(checked.diagnostics.map(\.code) == ["MAP-1521"])
        #expect(checked.value?.fields?.count == 1000)
    }

    @Test(.timeLimit(.minutes(1))) func readsManyMembersInLinearTime() {
        let members = (0..<200_000).map { "\"n\($0)\":1" }
        let checked = read("{" + members.joined(separator: ",") + "}")
        #expect(checked.diagnostics.isEmpty)
        #expect(checked.value?.fields?.count == 200_000)
    }

    @Test func readsUpToTheDepthLimit() {
        func nested(_ depth: Int) -> String {
            String(repeating: "[", count: depth) + String(repeating: "]", count: depth)
        }
        #expect(read(nested(128)).value != nil)
        #expect(read(nested(129)).diagnostics.map(\.code) == ["MAP-1515"])
        #expect(read(nested(100_000)).diagnostics.map(\.code) == ["MAP-1515"])
    }

    @Test func stopsAtTheLimitOfFindings() {
        let text = "[" + (0..<100).map { "0\($0)" }.joined(separator: ",") + "]"
        #expect(read(text).diagnostics.count == JSONLimits.standard.findingsMax)
    }

    private func read(_ text: String) -> Checked<Value> {
        JSONReader.read(SourceFile(name: "input.json", text: text))
    }
}
