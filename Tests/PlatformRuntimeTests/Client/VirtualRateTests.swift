import MapProgram
import MapSource
import MapTestSupport
import MapValues
import PlatformRuntime
import PlatformSimulator
import Testing

/// Reading and writing at the rate that is allowed, and not above it, in virtual time: requests, refusals
/// and the time that it takes are exact. At full size, which takes minutes in a debug build, with
/// `MAPCTL_SLOW=1`; at the small one the limits are as much narrower, so that they are met.
@Suite(.serialized) struct VirtualRateTests {
    private static let orders = Corpus.isSlow ? 50_000 : 1_000
    private static let written = Corpus.isSlow ? 5_000 : 100
    /// What an answer takes, see ``SimulatedTransport``.
    private static let answerMilliseconds = 20

    /// What is done, at which limit, and the fewest requests for it.
    private struct Work: CustomTestStringConvertible {
        enum Kind { case readShop, readAccount, writeShop, writeAccount }

        var kind: Kind
        /// Requests in so many milliseconds.
        var limit: (requests: Int, milliseconds: Int)
        var records: Int
        var requests: Int
        var testDescription: String { "\(kind)" }
    }

    private static let all = [
        // Pages of 250, and the empty one that ends the list.
        Work(
            kind: .readShop, limit: (Corpus.isSlow ? 25 : 2, 60_000), records: orders,
            requests: orders / 250 + 1),
        // Pages of 100, and the answer says which is the last.
        Work(
            kind: .readAccount, limit: (Corpus.isSlow ? 10 : 3, 1_000), records: orders,
            requests: orders / 100),
        // There is no bulk.
        Work(
            kind: .writeShop, limit: (Corpus.isSlow ? 500 : 20, 300_000), records: written,
            requests: written),
        // Fifty at once.
        Work(
            kind: .writeAccount, limit: (Corpus.isSlow ? 10 : 1, 1_000), records: written,
            requests: written / 50),
    ]

    @Test(arguments: all.indices)
    func goesAsFastAsItMayAndNoFaster(index: Int) async throws {
        let work = Self.all[index]
        let run = try await Self.run(work)
        #expect(run.records == work.records)
        #expect(run.requests == work.requests)
        #expect(run.refused == 0)
        // Whole windows have to pass before the last requests, which then come one after the other.
        let (requests, milliseconds) = work.limit
        let inLast = (run.requests - 1) % requests + 1
        let allowed = (run.requests - 1) / requests * milliseconds + inLast * Self.answerMilliseconds
        let percent = allowed * 100 / max(1, run.milliseconds)
        print(
            "\(work.kind): \(run.records) records, \(run.requests) requests, \(requests) in "
                + "\(milliseconds) ms, \(run.milliseconds) ms, \(percent) % of the allowed rate")
        #expect(percent >= 95)
    }

    private struct Run {
        var records: Int
        var requests: Int
        var refused: Int
        var milliseconds: Int
    }

    private static func run(_ work: Work) async throws -> Run {
        switch work.kind {
        case .readShop:
            let shop = try SimulatedShops.shop(orders: work.records)
            return try await run(shop, limit: work.limit) { try await count($0) }
        case .readAccount:
            let account = try SimulatedShops.account()
            await account.transport.change { fill(&$0.inner, with: work.records) }
            return try await run(account, limit: work.limit) { try await count($0) }
        case .writeShop:
            let order = try #require(
                JSONReader.read(
                    Array(#"{"order_lines_attributes":[{"variant_id":5001,"quantity":1}]}"#.utf8),
                    name: "order"
                ).value)
            return try await run(try SimulatedShops.shop(), limit: work.limit) { client in
                let create = try client.operation("orders.create")
                for _ in 0..<work.records { _ = try await client.create(order, by: create) }
                return work.records
            }
        case .writeAccount:
            let orders = (0..<work.records).map { index in
                (key: "\(index)", value: Value.object(Fields([("externalId", .text("\(index)"))])))
            }
            return try await run(try SimulatedShops.account(), limit: work.limit) { client in
                let upload = try client.operation("orders.upload")
                let outcome = await client.upload(
                    orders, by: upload, parameters: ["site": .text("shop-a")])
                return outcome.results.count { if case .done = $0.fate { true } else { false } }
            }
        }
    }

    /// Does the work with a key that has asked for nothing yet, at this limit on both sides.
    private static func run<Inner: LimitedWorld>(
        _ shop: SimulatedShops.Shop<FaultyWorld<Inner>>, limit: (requests: Int, milliseconds: Int),
        _ work: (PlatformClient) async throws -> Int
    ) async throws -> Run {
        var program = shop.client.program
        program.limits = [
            LimitProgram(shape: .window(units: limit.requests, milliseconds: limit.milliseconds))
        ]
        let window = RateWindow(requests: limit.requests, milliseconds: limit.milliseconds)
        await shop.transport.change { $0.inner.window = window }
        let start = shop.time.milliseconds
        let key = SharedKey(await shop.client.key.settings, limits: program.limits, now: start)
        let client = PlatformClient(
            program: program, key: key, transport: shop.transport, surroundings: shop.time)
        let records = try await work(client)
        return Run(
            records: records, requests: await shop.transport.sent.count,
            refused: await shop.transport.world.inner.refusedCount,
            milliseconds: shop.time.milliseconds - start)
    }

    private static func count(_ client: PlatformClient) async throws -> Int {
        var pages = client.pages(of: try client.operation("orders.list"))
        var count = 0
        while let page = try await pages.next() { count += page.records.count }
        return count
    }

    /// Makes orders, each in a moment of its own, without a request of the client.
    private static func fill(_ world: inout RetailCRMWorld, with count: Int) {
        for start in stride(from: 0, to: count, by: 50) {
            let rows = (start..<start + 50).map { "%7B%22externalId%22:%22\($0)%22%7D" }.joined(
                separator: ",")
            _ = world.answer(
                WorldRequest(
                    "POST", "/api/v5/orders/upload", headers: [("X-API-KEY", "demo-key-0123456789abcdef")],
                    body: Array("orders=%5B\(rows)%5D".utf8)),
                // Long ago, so that these requests are in no window of those that are counted.
                at: VirtualTime.start * 1_000 - 10_000_000 + start * 100)
        }
    }
}

/// A simulated platform that counts its refusals for too many requests.
private protocol LimitedWorld: World {
    var refusedCount: Int { get }
    /// What it takes of a key.
    var window: RateWindow { get set }
}

extension InSalesWorld: LimitedWorld {
    fileprivate var window: RateWindow {
        get { settings.window }
        set { settings.window = newValue }
    }
}

extension RetailCRMWorld: LimitedWorld {
    fileprivate var window: RateWindow {
        get { settings.window }
        set { settings.window = newValue }
    }
}
