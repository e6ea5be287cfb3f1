import MapProgram
import MapValues
import PlatformRuntime
import Testing

/// Tokens: asked for once, kept before they are used, asked for again when refused.
@Suite struct SessionTests {
    private static let platform = """
        platform: shop
        base_url: https://shop.example.com
        settings: { refresh: { secret: true } }
        auth:
          { kind: session, by: login, token: access, lives: expires, in: header, name: Authorization,
            prefix: Bearer, keep: { refresh: next } }
        answers: { means: [{ when: status == 401, is: login }] }
        operations:
          login: { post: token, body: { refresh: "{refresh}" }, repeat: unknown, open: true }
          orders.list: { get: orders, items: body }
        """

    private static let token = ScriptedTransport.answer(
        200, #"{"access": "t1", "expires": 3600, "next": "r2"}"#)

    @Test func logsInOnceAndKeepsWhatIsRenewed() async throws {
        let keeper = MemoryKeeper()
        let transport = ScriptedTransport([Self.token, ScriptedTransport.answer(200, "[]")])
        let client = try Self.client(transport, keeper: keeper)
        _ = try await client.call(client.operation("orders.list"))
        let sent = await transport.requests
        #expect(sent.map(\.target) == ["/token", "/orders"])
        #expect(sent.last?.header("authorization") == "Bearer t1")
        #expect(await keeper.kept == ["refresh": "r2"])
        #expect(await client.key.settings["refresh"] == "r2")
    }

    @Test func logsInAgainWhenTheTokenIsRefused() async throws {
        let second = ScriptedTransport.answer(200, #"{"access": "t2", "expires": 3600, "next": "r3"}"#)
        let transport = ScriptedTransport([
            Self.token, ScriptedTransport.answer(401, "{}"), second, ScriptedTransport.answer(200, "[]"),
        ])
        let client = try Self.client(transport, keeper: MemoryKeeper())
        _ = try await client.call(client.operation("orders.list"))
        #expect(await transport.requests.map(\.target) == ["/token", "/orders", "/token", "/orders"])
        #expect(await transport.requests.last?.header("authorization") == "Bearer t2")
    }

    @Test func logsInAgainBeforeTheTokenRunsOut() async throws {
        let transport = ScriptedTransport([
            Self.token, ScriptedTransport.answer(200, "[]"), Self.token, ScriptedTransport.answer(200, "[]"),
        ])
        let time = VirtualTime()
        let client = try Self.client(transport, keeper: MemoryKeeper(), time: time)
        _ = try await client.call(client.operation("orders.list"))
        time.pass(3_590_000)
        _ = try await client.call(client.operation("orders.list"))
        #expect(await transport.requests.map(\.target) == ["/token", "/orders", "/token", "/orders"])
    }

    @Test func usesNoTokenThatCouldNotBeKept() async throws {
        let transport = ScriptedTransport([Self.token, ScriptedTransport.answer(200, "[]")])
        let client = try Self.client(transport, keeper: MemoryKeeper(isFull: true))
        let list = try client.operation("orders.list")
        await #expect(throws: CallFailure.tokenNotKept("Full()")) { try await client.call(list) }
        #expect(await transport.requests.count == 1)
    }

    @Test func usesUpNothingThatHasNoPlaceToGo() async throws {
        let transport = ScriptedTransport([Self.token, ScriptedTransport.answer(200, "[]")])
        for keeper in [MemoryKeeper(isNowhere: true), nil] {
            let client = try Self.client(transport, keeper: keeper)
            let list = try client.operation("orders.list")
            await #expect(throws: CallFailure.tokenNowhereKept(keeper == nil ? "nothing keeps it" : "Full()"))
            {
                try await client.call(list)
            }
        }
        #expect(await transport.requests.isEmpty)
    }

    @Test func logsInWithWhatSomebodyElseHasRenewed() async throws {
        let transport = ScriptedTransport([Self.token, ScriptedTransport.answer(200, "[]")])
        let client = try Self.client(transport, keeper: MemoryKeeper(renewed: ["refresh": "r1-of-another"]))
        _ = try await client.call(client.operation("orders.list"))
        let body = String(decoding: await transport.requests[0].body, as: UTF8.self)
        #expect(body == #"{"refresh":"r1-of-another"}"#)
    }

    @Test func leavesWhatIsKeptWhenTheLoginIsRefused() async throws {
        let keeper = MemoryKeeper()
        let client = try Self.client(
            ScriptedTransport([ScriptedTransport.answer(400, "{}")]), keeper: keeper)
        let list = try client.operation("orders.list")
        await #expect(throws: CallFailure.self) { try await client.call(list) }
        #expect(await keeper.steps == ["prepare refresh", "give up"])
    }

    @Test func logsInForAllAtOnce() async throws {
        let transport = ScriptedTransport(
            [Self.token] + (0..<8).map { _ in ScriptedTransport.answer(200, "[]") })
        let client = try Self.client(transport, keeper: MemoryKeeper())
        let list = try client.operation("orders.list")
        try await withThrowingTaskGroup(of: Void.self) { group in
            for _ in 0..<8 { group.addTask { _ = try await client.call(list) } }
            try await group.waitForAll()
        }
        #expect(await transport.requests.count { $0.target == "/token" } == 1)
    }

    private static func client(
        _ transport: ScriptedTransport, keeper: MemoryKeeper?, time: VirtualTime = VirtualTime()
    ) throws -> PlatformClient {
        let program = try CompiledPlatforms.compile(text: platform)
        let key = SharedKey(
            ConnectionValues(["refresh": "r1"], secrets: ["refresh"]), limits: program.limits, now: 0)
        return PlatformClient(
            program: program, key: key, transport: transport, surroundings: time, keeper: keeper)
    }
}
