import Glibc
import MapProgram
import MapSource
import MapValues
import PlatformRuntime
import PlatformSimulator
import PlatformSimulatorServers
import Testing

/// Reading and writing at the rate that is allowed, and not above it: with `MAPCTL_SLOW=1`.
///
/// The windows are as short as the machine lets them be: a request takes half of the time that the limit
/// gives it, so that it is the limit which is met.
@Suite(.enabled(if: getenv("MAPCTL_SLOW") != nil, "takes minutes"), .serialized) struct RateTests {
    private static let orders = 50_000
    private static let written = 5_000

    @Test func readsTheShopAtItsRate() async throws {
        let shop = try SocketPlatform.shop(orders: Self.orders, window: (1_000_000, 1_000))
        let pause = try await Self.pageMilliseconds(shop.client)
        let window = (25, max(2_000, 25 * 2 * pause))
        shop.served.withWorld { $0.inner.settings.window = RateWindow(window) }
        try await Self.letPass(window)
        let client = await shop.limited(to: window)
        try await Self.expectRate(
            "shop, reading", window, pause, of: shop.transport, records: Self.orders, least: 250
        ) {
            try await Self.count(client.pages(of: client.operation("orders.list")))
        }
        #expect(shop.served.withWorld { $0.inner.refusedCount } == 0)
    }

    @Test func readsTheAccountAtItsRate() async throws {
        let account = try SocketPlatform.account(window: (1_000_000, 1_000))
        account.served.withWorld { Self.fill(&$0.inner, with: Self.orders) }
        let pause = try await Self.pageMilliseconds(account.client)
        let window = (10, max(2_000, 10 * 2 * pause))
        account.served.withWorld { $0.inner.settings.window = RateWindow(window) }
        try await Self.letPass(window)
        let client = await account.limited(to: window)
        try await Self.expectRate(
            "account, reading", window, pause, of: account.transport, records: Self.orders, least: 100
        ) {
            try await Self.count(client.pages(of: client.operation("orders.list")))
        }
        #expect(account.served.withWorld { $0.inner.refusedCount } == 0)
    }

    @Test func writesToTheShopAtItsRate() async throws {
        let shop = try SocketPlatform.shop(window: (1_000_000, 1_000))
        let order = try Value.json(#"{"order_lines_attributes":[{"variant_id":5001,"quantity":1}]}"#)
        let pause = try await Self.milliseconds {
            _ = try await shop.call("orders.create", ["record": order])
        }
        let window = (100, max(2_000, 100 * 2 * pause))
        shop.served.withWorld { $0.inner.settings.window = RateWindow(window) }
        try await Self.letPass(window)
        let client = await shop.limited(to: window)
        let create = try client.operation("orders.create")
        try await Self.expectRate(
            "shop, writing", window, pause, of: shop.transport, records: Self.written, least: 1
        ) {
            for _ in 0..<Self.written { _ = try await client.create(order, by: create) }
            return Self.written
        }
        #expect(shop.served.withWorld { $0.inner.refusedCount } == 0)
    }

    @Test func writesToTheAccountAtItsRate() async throws {
        let account = try SocketPlatform.account(window: (1_000_000, 1_000))
        let orders = (0..<Self.written).map { index in
            (key: "\(index)", value: Value.object(Fields([("externalId", .text("\(index)"))])))
        }
        let upload = try account.client.operation("orders.upload")
        let pause = try await Self.milliseconds {
            let first = (0..<50).map {
                (key: "a\($0)", value: Value.object(Fields([("externalId", .text("a\($0)"))])))
            }
            _ = await account.client.upload(first, by: upload, parameters: ["site": .text("shop-a")])
        }
        let window = (5, max(2_000, 5 * 2 * pause))
        account.served.withWorld { $0.inner.settings.window = RateWindow(window) }
        try await Self.letPass(window)
        let client = await account.limited(to: window)
        try await Self.expectRate(
            "account, writing", window, pause, of: account.transport, records: Self.written, least: 50
        ) {
            let outcome = await client.upload(orders, by: upload, parameters: ["site": .text("shop-a")])
            return outcome.results.count { if case .done = $0.fate { true } else { false } }
        }
        #expect(account.served.withWorld { $0.inner.refusedCount } == 0)
    }

    /// How long a whole page takes.
    private static func pageMilliseconds(_ client: PlatformClient) async throws -> Int {
        let list = try client.operation("orders.list")
        return try await milliseconds {
            var pages = client.pages(of: list)
            _ = try await pages.next()
        }
    }

    /// Does the work, and holds its time against the limit: at least 95 % of what it allows.
    private static func expectRate(
        _ name: String, _ window: (Int, Int), _ pause: Int, of transport: CountingTransport, records: Int,
        least: Int,
        work: () async throws -> Int
    ) async throws {
        let before = transport.sent.count
        let memory = residentKilobytes
        let start = RealTime().milliseconds
        let done = try await work()
        let time = RealTime().milliseconds - start
        let requests = transport.sent.count - before
        #expect(done == records)
        // Whole windows have to pass before the last requests, which then come one after the other.
        let allowed = (requests - 1) / window.0 * window.1 + (requests - 1) % window.0 * pause
        let percent = allowed * 100 / max(1, time)
        let growth = (residentKilobytes - memory) / 1_024
        print(
            "\(name): \(records) records, \(requests) requests, \(window.0) in \(window.1) ms, "
                + "\(time) ms, \(percent) % of the allowed rate, \(growth) MiB more memory")
        #expect(percent >= 95, "\(name): \(percent) %")
        // The fewest requests that the API allows; a list may take one more that is empty.
        #expect(requests <= (records + least - 1) / least + 1, "\(name): \(requests) requests")
    }

    /// What was asked to find out how long it takes counts no longer.
    private static func letPass(_ window: (Int, Int)) async throws {
        try await RealTime().wait(milliseconds: window.1)
    }

    private static func count(_ pages: PageReader) async throws -> Int {
        var pages = pages
        var count = 0
        while let page = try await pages.next() { count += page.records.count }
        return count
    }

    /// The middle one of five times, at least one millisecond.
    private static func milliseconds(_ work: () async throws -> Void) async throws -> Int {
        var times: [Int] = []
        for _ in 0..<5 {
            let start = RealTime().milliseconds
            try await work()
            times.append(RealTime().milliseconds - start)
        }
        return max(2, times.sorted()[2] + 1)
    }

    private static var residentKilobytes: Int {
        guard let file = fopen("/proc/self/statm", "r") else { return 0 }
        defer { fclose(file) }
        var line = [CChar](repeating: 0, count: 128)
        guard fgets(&line, 128, file) != nil else { return 0 }
        let words = String(decoding: line.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
            .split(separator: " ")
        return (words.count > 1 ? Int(words[1]) ?? 0 : 0) * 4
    }

    /// Makes orders as fast as the account takes them.
    private static func fill(_ world: inout RetailCRMWorld, with count: Int) {
        for start in stride(from: 0, to: count, by: 50) {
            let rows = (start..<start + 50).map { "%7B%22externalId%22:%22\($0)%22%7D" }.joined(
                separator: ",")
            _ = world.answer(
                WorldRequest(
                    "POST", "/api/v5/orders/upload", headers: [("X-API-KEY", "demo-key-0123456789abcdef")],
                    body: Array("orders=%5B\(rows)%5D".utf8)), at: RealTime.wall)
        }
    }
}

extension RateWindow {
    /// So many requests in so many milliseconds.
    fileprivate init(_ window: (Int, Int)) { self.init(requests: window.0, milliseconds: window.1) }
}
