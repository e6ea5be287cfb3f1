import Glibc
import MapProgram
import MapSource
import MapValues
import PlatformRuntime
import PlatformSimulator
import PlatformSimulatorServers
import Testing

/// Reading and writing over sockets within the limits: no refusal, and the fewest requests; with
/// `MAPCTL_SLOW=1`.
///
/// With `MAPCTL_RATES=1` at full size, at 95 % of the rate that is allowed, and with no memory that grows
/// with the records: alone and on a quiet machine. A busy one lets no program be on time, and other tests
/// have memory of their own; there `VirtualRateTests` hold the rate, exactly.
///
/// The windows are as short as the machine lets them be: a request takes half of the time that the limit
/// gives it, so that it is the limit which is met.
@Suite(
    .enabled(if: getenv("MAPCTL_SLOW") != nil || getenv("MAPCTL_RATES") != nil, "takes minutes"), .serialized)
struct RateTests {
    private static let measured = getenv("MAPCTL_RATES") != nil
    private static let orders = measured ? 50_000 : 5_000
    private static let written = measured ? 5_000 : 500
    /// What reading may take on top: a page and what is made of it, several times over.
    private static let memoryMebibytesMax = 64

    /// What is done, and the limit that it is to meet.
    private struct Work: CustomTestStringConvertible {
        enum Kind { case readShop, readAccount, writeShop, writeAccount }

        var kind: Kind
        /// Requests of a window.
        var window: Int
        var records: Int
        /// Records of one request.
        var atOnce: Int
        var testDescription: String { "\(kind)" }
        /// A list may take one more request, which is empty.
        var requestsMax: Int { (records + atOnce - 1) / atOnce + (kind == .readShop ? 1 : 0) }
    }

    private static let all = [
        Work(kind: .readShop, window: measured ? 25 : 5, records: orders, atOnce: 250),
        Work(kind: .readAccount, window: 10, records: orders, atOnce: 100),
        Work(kind: .writeShop, window: 100, records: written, atOnce: 1),
        Work(kind: .writeAccount, window: 5, records: written, atOnce: 50),
    ]

    @Test(arguments: all.indices)
    func keepsToTheLimit(index: Int) async throws {
        let work = Self.all[index]
        switch work.kind {
        case .readShop, .writeShop:
            let shop = try SocketPlatform.shop(
                orders: work.kind == .readShop ? work.records : 0, window: (1_000_000, 1_000))
            try await Self.expect(work, of: shop) { $0.inner.settings.window = $1 }
            #expect(shop.served.withWorld { $0.inner.refusedCount } == 0)
        case .readAccount, .writeAccount:
            let account = try SocketPlatform.account(window: (1_000_000, 1_000))
            if work.kind == .readAccount {
                account.served.withWorld { Self.fill(&$0.inner, with: work.records) }
            }
            try await Self.expect(work, of: account) { $0.inner.settings.window = $1 }
            #expect(account.served.withWorld { $0.inner.refusedCount } == 0)
        }
    }

    /// Finds out how long a request takes, sets the limit accordingly, and does the work.
    private static func expect<Inner: World>(
        _ work: Work, of platform: SocketPlatform<Inner>,
        limit: (inout FaultyWorld<Inner>, RateWindow) -> Void
    ) async throws {
        let pause = try await milliseconds { try await doOnce(work, platform.client) }
        let window = (work.window, max(2_000, work.window * 2 * pause))
        let counted = RateWindow(requests: window.0, milliseconds: window.1)
        platform.served.withWorld { limit(&$0, counted) }
        // What was asked to find out how long it takes counts no longer.
        try await RealTime().wait(milliseconds: window.1)
        let client = await platform.limited(to: window)
        let before = platform.transport.sent.count
        let memory = residentKilobytes
        let start = RealTime().milliseconds
        let done = try await doAll(work, client)
        let time = RealTime().milliseconds - start
        let requests = platform.transport.sent.count - before
        // Whole windows have to pass before the last requests, which then come one after the other.
        let allowed = (requests - 1) / window.0 * window.1 + (requests - 1) % window.0 * pause
        let percent = allowed * 100 / max(1, time)
        let growth = (residentKilobytes - memory) / 1_024
        print(
            "\(work.kind): \(done) records, \(requests) requests, \(window.0) in \(window.1) ms, "
                + "\(time) ms, \(percent) % of the allowed rate, \(growth) MiB more memory")
        #expect(done == work.records)
        #expect(requests <= work.requestsMax, "\(work.kind): \(requests) requests")
        guard measured else { return }
        #expect(percent >= 95, "\(work.kind): \(percent) %")
        // What is written stays in the simulated platform, which is in this process too.
        if work.kind == .readShop || work.kind == .readAccount { #expect(growth < memoryMebibytesMax) }
    }

    /// One request of the work.
    private static func doOnce(_ work: Work, _ client: PlatformClient) async throws {
        switch work.kind {
        case .readShop, .readAccount:
            var pages = client.pages(of: try client.operation("orders.list"))
            _ = try await pages.next()
        case .writeShop, .writeAccount:
            var one = work
            one.records = work.atOnce
            _ = try await doAll(one, client, prefix: "first")
        }
    }

    /// All of the work; gives the records that were done.
    private static func doAll(
        _ work: Work, _ client: PlatformClient, prefix: String = ""
    ) async throws -> Int {
        switch work.kind {
        case .readShop, .readAccount:
            var pages = client.pages(of: try client.operation("orders.list"))
            var count = 0
            while let page = try await pages.next() { count += page.records.count }
            return count
        case .writeShop:
            let order = try Value.json(#"{"order_lines_attributes":[{"variant_id":5001,"quantity":1}]}"#)
            let create = try client.operation("orders.create")
            for _ in 0..<work.records { _ = try await client.create(order, by: create) }
            return work.records
        case .writeAccount:
            let orders = (0..<work.records).map { index in
                (key: "\(index)", value: Value.object(Fields([("externalId", .text("\(prefix)\(index)"))])))
            }
            let upload = try client.operation("orders.upload")
            let outcome = await client.upload(orders, by: upload, parameters: ["site": .text("shop-a")])
            return outcome.results.count { if case .done = $0.fate { true } else { false } }
        }
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
