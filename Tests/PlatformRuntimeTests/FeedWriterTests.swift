import MapProgram
import MapValues
import PlatformRuntime
import Testing

/// A body written piece by piece is the body written at once.
@Suite struct FeedWriterTests {
    private static let settings = ConnectionValues(["feed_file": "out/feed.xml", "shop_name": "Tea & more"])
    private static let goods: [Value] = (1...3).map { number in
        .object(Fields([("@id", .text("A-\(number)")), ("name", .text("Tea <\(number)>"))]))
    }

    @Test(
        arguments: [
            "{ kind: xml }", "{ kind: xml, cdata: true }", "{ kind: xml, types: true }", "{ kind: json }",
        ])
    func writesWhatOneRequestWould(format: String) throws {
        let text = """
            platform: shop
            base_url: https://shop.example.com
            settings: { feed_file: {}, shop_name: {} }
            operations:
              feed.write:
                file: "{feed_file}"
                format: \(format)
                body:
                  catalog: { "@date": "{now:minute}", name: "{shop_name}", goods: { good: records } }
            """
        let program = try CompiledPlatforms.compile(text: text)
        let operation = try #require(program.operation("feed.write"))
        let builder = RequestBuilder(program: program, settings: Self.settings, now: 1_700_000_000)
        let whole = try builder.request(operation, parameters: ["records": .list(Self.goods)]).get()
        #expect(whole.method == PlatformRequest.fileMethod)
        #expect(whole.target == "out/feed.xml")
        var writer = try #require(FeedWriter(builder: builder, operation: operation, parameters: [:]))
        var bytes = writer.head
        for good in Self.goods { bytes += writer.next(good) }
        bytes += writer.tail
        #expect(String(decoding: bytes, as: UTF8.self) == String(decoding: whole.body, as: UTF8.self))
    }
}
