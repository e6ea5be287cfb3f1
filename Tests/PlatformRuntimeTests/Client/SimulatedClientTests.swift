import MapProgram
import MapSource
import MapValues
import PlatformRuntime
import PlatformSimulator
import Testing

/// The client against whole simulated platforms: everything is read, nothing is written twice.
@Suite struct SimulatedClientTests {
    @Test func readsAllOrdersInTheFewestRequests() async throws {
        let shop = try SimulatedShops.shop(orders: 260)
        let list = try shop.client.operation("orders.list")
        var reader = shop.client.pages(of: list)
        var ids: Set<String> = []
        while let page = try await reader.next() {
            #expect(page.records.count <= 250)
            for record in page.records { ids.insert(JSONWriter.text(record.fields?["id"] ?? .null)) }
        }
        #expect(ids.count == 260)
        // Two pages with records, and the empty one that ends the list.
        #expect(await shop.transport.sent.count == 3)
    }

    /// The faults that a read has to come through; four of ten requests meet one.
    @Test(arguments: [
        FaultKind.lostRequest, .lostAnswer, .tooMany, .tooManySilent, .unavailable, .slow, .truncated,
    ])
    func readsAllOrdersInSpiteOf(kind: FaultKind) async throws {
        var plan = FaultPlan(kinds: [kind])
        plan.percent = 40
        let shop = try SimulatedShops.shop(orders: 20, plan: plan, seed: 7)
        var program = shop.client.program
        for index in program.operations.indices { program.operations[index].page?.size = 4 }
        let client = shop.client.using(program)
        let list = try client.operation("orders.list")
        for _ in 0..<3 {
            let count = try await client.records(of: list, most: 10_000).count
            #expect(count == 20)
        }
        #expect(await shop.transport.world.counts.values.reduce(0, +) > 0)
    }

    @Test func staysBelowTheLimitAndReachesIt() async throws {
        var settings = InSalesSettings()
        settings.window = RateWindow(requests: 20, milliseconds: 300_000)
        var text = try SimulatedShops.shop(orders: 3, settings: settings).client.program
        text.limits = [LimitProgram(shape: .window(units: 20, milliseconds: 300_000))]
        let shop = try SimulatedShops.shop(orders: 3, settings: settings)
        let key = SharedKey(await shop.client.key.settings, limits: text.limits, now: 0)
        let client = PlatformClient(
            program: text, key: key, transport: shop.transport, surroundings: shop.time)
        let count = try client.operation("orders.count")
        for _ in 0..<200 { _ = try await client.call(count) }
        // None was refused: each was sent once. Nine windows pass before the last twenty.
        #expect(await shop.transport.sent.count == 200)
        #expect(shop.time.milliseconds < 9 * 300_000 * 105 / 100)
    }

    @Test func givesUpAfterTheAttempts() async throws {
        let shop = try SimulatedShops.shop()
        let transport = ScriptedTransport([])
        let client = PlatformClient(
            program: shop.client.program, key: shop.client.key, transport: transport, surroundings: shop.time)
        let count = try client.operation("orders.count")
        await #expect(throws: CallFailure.failed(.notSent("the script is over"))) {
            try await client.call(count)
        }
        #expect(await transport.requests.count == client.program.retry.attempts)
    }

    /// Answers are lost before and after the order is made: there is one order in the end, each time.
    @Test(arguments: [FaultKind.lostRequest, .lostAnswer], 1...8)
    func createsAnOrderOnce(kind: FaultKind, seed: Int) async throws {
        let shop = try SimulatedShops.shop()
        let create = try shop.client.operation("orders.create")
        let list = try shop.client.operation("orders.list")
        var plan = FaultPlan(kinds: [kind])
        plan.percent = 50
        await shop.transport.change { [plan] in $0 = FaultyWorld($0.inner, plan: plan, seed: UInt64(seed)) }
        let order = try record(
            """
            {"order_lines_attributes": [{"variant_id": \(try await variant(of: shop)), "quantity": 1}],
             "client": {"name": "Anna", "email": "anna\(seed)@example.com", "phone": "+79990001122"},
             "shipping_address_attributes": {"address": "Street 1"}, "delivery_variant_id": 1,
             "payment_gateway_id": 1}
            """)
        let outcome: CreateResult?
        do { outcome = try await shop.client.create(order, by: create) } catch { outcome = nil }
        await shop.transport.change { $0.plan.kinds = [] }
        let orders = try await shop.client.records(of: list, most: 100)
        #expect(orders.count <= 1, "seed \(seed)")
        if outcome != nil { #expect(orders.count == 1, "seed \(seed)") }
    }

    /// A gateway that gave up does not mean that nothing was written.
    @Test(arguments: [504, 500])
    func looksForAnOrderAfterAnOutage(status: Int) async throws {
        let shop = try SimulatedShops.shop()
        let order = #"{"id": 5, "updated_at": "2026-11-20", "total_price": 10, "client": {"phone": "+7999"}}"#
        let transport = ScriptedTransport([
            ScriptedTransport.answer(status, "gateway"), ScriptedTransport.answer(200, "[\(order)]"),
            ScriptedTransport.answer(200, "[]"),
        ])
        let client = PlatformClient(
            program: shop.client.program, key: shop.client.key, transport: transport, surroundings: shop.time)
        let result = try await client.create(
            try record(#"{"total_price": "10", "client": {"phone": "+7999"}}"#),
            readShape: try record(#"{"total_price": 10, "client": {"phone": "+7999"}}"#),
            by: try client.operation("orders.create"))
        guard case .found(id: "5", _) = result else {
            Issue.record("\(result)")
            return
        }
        #expect(await transport.requests.map(\.method) == ["POST", "GET", "GET"])
    }

    @Test func uploadsInPartsAndTellsTheRefusedOne() async throws {
        let account = try SimulatedShops.account()
        let upload = try account.client.operation("customers.upload")
        let customers = try (0..<120).map { index in
            let phone = index == 70 ? "\"phones\": 5, " : ""
            return (
                key: "c\(index)",
                value: try record(
                    "{\"externalId\": \"c\(index)\", \(phone)\"firstName\": \"\(index == 71 ? "" : "Anna")\"}"
                )
            )
        }
        let outcome = await account.client.upload(
            customers, by: upload, parameters: ["site": .text("shop-a")])
        #expect(outcome.failure == nil)
        #expect(outcome.results.map(\.key) == customers.map(\.key))
        let done = outcome.results.count { if case .done = $0.fate { true } else { false } }
        #expect(done >= 118)
        #expect(outcome.requestCount < 20)
    }

    @Test func readsChangesFromACursorOn() async throws {
        let account = try SimulatedShops.account()
        let create = try account.client.operation("orders.create")
        for index in 0..<5 {
            let order = try record("{\"externalId\": \"o\(index)\", \"firstName\": \"Anna\"}")
            _ = try await account.client.create(
                order, by: create, parameters: ["site": .text("shop-a")])
        }
        var reader = try account.client.changes(of: "order", since: [:])
        var batches: [ChangeBatch] = []
        while let batch = try await reader.next() { batches.append(batch) }
        let last = try #require(batches.last)
        let changes = batches.flatMap(\.changes)
        let (created, own) = (changes.count { $0.isCreated }, changes.count { $0.isOwn })
        #expect(created == 5)
        #expect(own == changes.count)
        var again = try account.client.changes(of: "order", since: last.cursor)
        let nothing = try #require(try await again.next())
        #expect(nothing.changes.isEmpty)
        #expect(nothing.cursor == last.cursor)
    }

    private func record(_ text: String) throws -> Value {
        try #require(JSONReader.read(Array(text.utf8), name: "record").value)
    }

    private func variant(of shop: SimulatedShops.Shop<FaultyWorld<InSalesWorld>>) async throws -> String {
        let products = try await shop.client.records(
            of: try shop.client.operation("products.list"), most: 10)
        let variants = try #require(products.first?.fields?["variants"]?.elements)
        return JSONWriter.text(try #require(variants.first?.fields?["id"]))
    }
}
