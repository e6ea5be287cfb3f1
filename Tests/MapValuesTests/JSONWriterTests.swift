import MapSource
import MapValues
import Testing

@Suite struct JSONWriterTests {
    @Test func writesOneMemberALineWhenPretty() throws {
        let text = "{\"id\":1,\"lines\":[{\"price\":12.10},{}],\"none\":[],\"name\":\"Имя\"}"
        let value = try #require(JSONReader.read(Array(text.utf8), name: "x").value)
        let pretty = """
            {
              "id": 1,
              "lines": [
                {
                  "price": 12.10
                },
                {}
              ],
              "none": [],
              "name": "Имя"
            }
            """
        #expect(JSONWriter.text(value, layout: .pretty) == pretty)
        #expect(JSONWriter.text(value) == text)
        let again = try #require(JSONReader.read(Array(pretty.utf8), name: "x").value)
        #expect(again == value)
    }

    @Test func writesDecimalsInShortestForm() {
        let value = Value.list([.decimal("12.10"), .integer(-3), .decimal("0.05"), .decimal("1e20")])
        #expect(JSONWriter.text(value) == "[12.1,-3,0.05,100000000000000000000]")
    }

    @Test func escapesOnlyWhatMustBe() {
        let all = String(String.UnicodeScalarView((0..<0x30).compactMap { Unicode.Scalar($0 as UInt32) }))
        let text = JSONWriter.text(.text(all))
        #expect(JSONReader.read(Array(text.utf8), name: "x").value == .text(all))
        #expect(text.hasPrefix("\"\\u0000\\u0001"))
        #expect(text.contains("\\u001f !\\\"#"))
    }
}
