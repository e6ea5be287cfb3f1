import MapProgram
import MapSource
import MapValues
import PlatformRuntime
import Testing

/// Platforms of the library, driven by the client: sessions beside each other, and bulk calls that hold
/// records back.
@Suite struct LibraryClientTests {
    /// Personal data is asked for with a token of its own, which the usual token gives.
    @Test func takesTheTokenThatACallNeeds() async throws {
        let transport = ScriptedTransport([
            ScriptedTransport.answer(200, #"{"access_token": "usual", "expires_in": 3600}"#),
            ScriptedTransport.answer(200, #"{"restrictedDataToken": "restricted", "expiresIn": 3600}"#),
            ScriptedTransport.answer(200, #"{"payload": {"AmazonOrderId": "902-1"}}"#),
            ScriptedTransport.answer(200, #"{"payload": {"AmazonOrderId": "902-1"}}"#),
            ScriptedTransport.answer(200, #"{"payload": {"AmazonOrderId": "902-2"}}"#),
        ])
        let client = try client(
            "amazon", profile: "v0", transport,
            ["region": "eu", "client_id": "c", "client_secret": "s", "refresh_token": "r"])
        _ = try await client.call(
            client.operation("order_addresses.read"), parameters: ["id": .text("902-1")])
        _ = try await client.call(client.operation("orders_v0.read"), parameters: ["id": .text("902-1")])
        _ = try await client.call(client.operation("order_buyers.read"), parameters: ["id": .text("902-2")])
        let sent = await transport.requests
        #expect(
            sent.map { $0.header("x-amz-access-token") ?? "" } == [
                "", "usual", "restricted", "usual", "restricted",
            ])
        #expect(sent[0].origin == "https://api.amazon.com")
        let secrets = await client.key.secrets(of: client.program)
        #expect(secrets.contains("usual") && secrets.contains("restricted"))
    }

    /// A token that is told to be out of date with status 200, in a body, goes into the next body.
    @Test func logsInAgainAsTheBodySays() async throws {
        let transport = ScriptedTransport([
            ScriptedTransport.answer(200, #"{"status": "OK", "response": {"token": "t1"}}"#),
            ScriptedTransport.answer(200, #"{"status": "UNAUTHORIZED"}"#),
            ScriptedTransport.answer(200, #"{"status": "OK", "response": {"token": "t2"}}"#),
            ScriptedTransport.answer(200, #"{"status": "OK", "response": {"statuses": []}}"#),
        ])
        let client = try client(
            "shop-express", transport,
            ["shop": "https://shop.example.com", "login": "a", "password": "b"])
        _ = try await client.call(client.operation("statuses.list"))
        let bodies = await transport.requests.map { String(decoding: $0.body, as: UTF8.self) }
        #expect(bodies[1] == #"{"token":"t1"}"#)
        #expect(bodies[3] == #"{"token":"t2"}"#)
    }

    /// One wrong record keeps a whole call from being carried out: the others go again without it.
    @Test func sendsAgainWhatAnotherRecordHeldBack() async throws {
        let transport = ScriptedTransport([
            ScriptedTransport.answer(
                400,
                #"{"status": "ERROR", "results": [{"offerId": "2", "errors": [{"message": "no category"}]}]}"#
            ),
            ScriptedTransport.answer(200, #"{"status": "OK"}"#),
        ])
        let client = try client("yandex-market", transport, ["key": "k", "business": "1"])
        let offers = (1...3).map { number in
            (key: "\(number)", value: Value.object(Fields([("offerId", .text("\(number)"))])))
        }
        let outcome = await client.upload(offers, by: try client.operation("offers.upload"))
        #expect(outcome.requestCount == 2)
        #expect(
            outcome.results == [
                RecordResult(key: "1", fate: .done(id: nil)),
                RecordResult(key: "2", fate: .refused("no category")),
                RecordResult(key: "3", fate: .done(id: nil)),
            ])
    }

    private func client(
        _ platform: String, profile: String? = nil, _ transport: ScriptedTransport,
        _ settings: [String: String]
    ) throws -> PlatformClient {
        let compiled = try CompiledPlatforms.compile(platform, profile: profile)
        let program = try #require(compiled.value)
        var values: [String: String] = [:]
        for setting in program.settings {
            values[setting.name] = settings[setting.name] ?? setting.defaultValue
        }
        let key = SharedKey(ConnectionValues(values), limits: program.limits, now: 0)
        return PlatformClient(
            program: program, key: key, transport: transport, surroundings: VirtualTime())
    }
}
