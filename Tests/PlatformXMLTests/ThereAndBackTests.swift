import MapProgram
import MapSource
import MapValues
import PlatformRuntime
import PlatformXML
import Testing

/// What a request writes as XML is read again as the same value.
@Suite struct ThereAndBackTests {
    @Test(
        arguments: [
            ##"{"r":{"a":"1","b":["2","3"],"c":{"@id":"4","#text":"five & <six> \"7\""}}}"##,
            ##"{"r":{"a":{"@id":"1","b":null},"c":" spaces inside "}}"##,
            ##"{"r":"Teáskanna ]]> чайник"}"##,
        ])
    func keepsTexts(text: String) throws {
        let value = try #require(JSONReader.read(Array(text.utf8), name: "value").value)
        var style = MarkupStyle()
        style.isCData = true
        #expect(try read(value, style) == value)
    }

    @Test(
        arguments: [
            ##"{"order":{"id":7,"total":10.5,"is_paid":true,"note":null,"order_lines":[{"id":1},{"id":2}]}}"##
        ])
    func keepsTypes(text: String) throws {
        let value = try #require(JSONReader.read(Array(text.utf8), name: "value").value)
        var style = MarkupStyle()
        style.isTyped = true
        style.isDashed = true
        #expect(try read(value, style) == value)
    }

    private func read(_ value: Value, _ style: MarkupStyle) throws -> Value {
        let text = MarkupWriter(style: style).text(value)
        return try MarkupReader.read(Array(text.utf8), style: style).get()
    }
}
