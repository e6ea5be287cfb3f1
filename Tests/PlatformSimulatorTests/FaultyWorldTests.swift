import MapValues
import PlatformSimulator
import Testing

/// Platforms that misbehave on demand.
@Suite struct FaultyWorldTests {
    /// 2024-05-01 07:00:00 at Greenwich, in milliseconds.
    private static let now = 1_714_546_800_000
    private static let create = WorldRequest(
        "POST", "/api/v5/orders/create", headers: [("X-API-KEY", "demo-key-0123456789abcdef")],
        body: Array(#"order={"externalId":"1"}"#.utf8))

    /// An account that always has a fault.
    private static func faulty(_ kind: FaultKind) -> FaultyWorld<RetailCRMWorld> {
        var plan = FaultPlan(kinds: [kind])
        plan.percent = 100
        return FaultyWorld(RetailCRMWorld.demo(at: now), plan: plan, seed: 1)
    }

    @Test(arguments: [(FaultKind.lostRequest, 201), (.lostAnswer, 400)])
    func losesAnAnswerBeforeOrAfterTheWork(kind: FaultKind, statusOfTheNext: Int) {
        var world = Self.faulty(kind)
        let lost = world.answer(Self.create, at: Self.now)
        #expect(lost.delivery == .lost)
        world.plan.kinds = []
        let next = world.answer(Self.create, at: Self.now)
        #expect(next.status == statusOfTheNext)
    }

    @Test(
        arguments: [
            (FaultKind.tooMany, 429, "1"), (.tooManySilent, 429, nil), (.unavailable, 503, "1"),
            (.unavailableSilent, 503, nil),
        ] as [(FaultKind, Int, String?)])
    func refusesInBursts(kind: FaultKind, status: Int, wait: String?) {
        var world = Self.faulty(kind)
        let answer = world.answer(Self.create, at: Self.now)
        #expect(answer.status == status)
        #expect(answer.header("Retry-After") == wait)
        world.plan.kinds = []
        var length = 1
        while world.answer(Self.create, at: Self.now).status == status { length += 1 }
        #expect((1...5).contains(length))
        #expect(world.inner.state != RetailCRMWorld.demo(at: Self.now).state)
    }

    /// Clients of the shop take the header apart without looking whether it is there.
    @Test func refusesInTheWordsOfThePlatform() {
        let plan = FaultPlan(kinds: [.unavailable])
        var world = FaultyWorld(InSalesWorld.demo(seed: 1, at: Self.now), plan: plan, seed: 1)
        world.plan.percent = 100
        let answer = world.answer(WorldRequest("GET", "/admin/orders.json"), at: Self.now)
        #expect(answer.status == 503)
        #expect(answer.header("API-Usage-Limit") == "500/500")
        #expect(answer.header("Retry-After") == "1")
        #expect(answer.body.isEmpty)
    }

    @Test func spoilsBodies() {
        var world = Self.faulty(.truncated)
        let cut = world.answer(Self.create, at: Self.now)
        #expect(cut.delivery == .cut(afterBytes: cut.body.count / 2))
        world.plan.kinds = [.huge]
        world.plan.hugeBytes = 1 << 20
        let huge = world.answer(Self.create, at: Self.now)
        #expect(huge.body.count == 1 << 20)
        world.plan.kinds = [.page]
        let page = world.answer(Self.create, at: Self.now)
        #expect(page.status == 200)
        #expect(page.header("Content-Type") == "text/html")
        world.plan.kinds = [.slow]
        let late = world.answer(Self.create, at: Self.now)
        #expect(late.delivery == .late(milliseconds: 2000))
        world.plan.kinds = [.drip]
        let dripping = world.answer(Self.create, at: Self.now)
        #expect(dripping.delivery == .dripping(milliseconds: 20))
        #expect(world.counts[.truncated] == 1)
    }

    @Test func movesListsBetweenTheirPages() {
        let shop = InSalesShop(orders: 6)
        var plan = FaultPlan(kinds: [.shiftingPages])
        plan.percent = 100
        var world = FaultyWorld(shop.world, plan: plan, seed: 1)
        let headers = [("Authorization", "Basic MDEyMzQ1Njc4OWFiY2RlZjpkZW1vLXBhc3N3b3Jk")]
        let numbers = (1...2).map { page in
            let request = WorldRequest("GET", "/admin/orders.json?per_page=2&page=\(page)", headers: headers)
            let rows = world.answer(request, at: shop.now).json.elements ?? []
            return rows.map { $0.json(at: "number") }
        }
        #expect(numbers[0] == ["1001", "1002"])
        #expect([["1002", "1003"], ["1004", "1005"]].contains(numbers[1]))
    }

    @Test func hasAClockThatIsAhead() {
        var world = Self.faulty(.clockSkew)
        let order = world.answer(Self.create, at: Self.now).json
        #expect(order.at("order.createdAt").text == "2024-05-01 10:05:00")
    }

    @Test func hasTheSameFaultsForTheSameSeed() {
        let deliveries = { (seed: UInt64) -> [WorldAnswer.Delivery] in
            let plan = FaultPlan(kinds: [.lostAnswer, .slow, .truncated])
            var world = FaultyWorld(RetailCRMWorld.demo(at: Self.now), plan: plan, seed: seed)
            return (0..<50).map { world.answer(Self.create, at: Self.now + $0 * 1000).delivery }
        }
        #expect(deliveries(1) == deliveries(1))
        #expect(deliveries(1) != deliveries(2))
    }
}
