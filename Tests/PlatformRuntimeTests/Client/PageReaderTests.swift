import MapProgram
import MapValues
import PlatformRuntime
import Testing

/// Lists whose answers say how they go on: a page in the middle may be empty.
@Suite struct PageReaderTests {
    private static let platform = """
        platform: shop
        base_url: https://shop.example.com
        operations:
          orders.list:
            get: orders
            items: orders
            page: { kind: cursor, name: at, next: next }
        """

    @Test func goesOnBehindAnEmptyPage() async throws {
        let transport = ScriptedTransport([
            ScriptedTransport.answer(200, #"{"orders": [{"id": 1}], "next": "a"}"#),
            ScriptedTransport.answer(200, #"{"orders": [], "next": "b"}"#),
            ScriptedTransport.answer(200, #"{"orders": [{"id": 2}]}"#),
        ])
        let client = try Self.client(transport)
        let records = try await client.records(of: client.operation("orders.list"), most: 10)
        #expect(records.map { JSONWriter.text($0) } == [#"{"id":1}"#, #"{"id":2}"#])
    }

    @Test func endsWhatIsEmptyForEver() async throws {
        let pages = (0..<1_200).map {
            ScriptedTransport.answer(200, "{\"orders\": [], \"next\": \"\($0)\"}")
        }
        let transport = ScriptedTransport(pages)
        let client = try Self.client(transport)
        let list = try client.operation("orders.list")
        await #expect(throws: CallFailure.pagesStandStill(operation: "orders.list")) {
            try await client.records(of: list, most: 10)
        }
        #expect(await transport.requests.count == 1_000)
    }

    private static func client(_ transport: ScriptedTransport) throws -> PlatformClient {
        let program = try CompiledPlatforms.compile(text: platform)
        let key = SharedKey(ConnectionValues([:]), limits: program.limits, now: 0)
        return PlatformClient(
            program: program, key: key, transport: transport, surroundings: VirtualTime())
    }
}
