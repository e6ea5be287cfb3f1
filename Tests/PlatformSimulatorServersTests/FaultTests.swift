import MapTestSupport
import PlatformSimulator
import PlatformSimulatorServers
import Testing

/// What goes wrong on demand, as a client sees it.
@Suite struct FaultTests {
    private static func count(_ demo: DemoServers) throws -> String {
        demo.shop.withWorld { $0.plan.kinds = [] }
        let connection = try RawConnection(port: demo.shopServer.port)
        connection.write(DemoServers.request("GET /admin/orders/count.json"))
        return connection.readAnswer().body
    }

    @Test(arguments: [(FaultKind.lostRequest, 3), (.lostAnswer, 4)])
    func losesAnswersBeforeAndAfterTheWork(kind: FaultKind, orders: Int) throws {
        let demo = try DemoServers(faults: [kind])
        let connection = try RawConnection(port: demo.shopServer.port)
        connection.write(DemoServers.order)
        #expect(connection.read() == "")
        #expect(try Self.count(demo) == "{\"count\":\(orders)}")
    }

    @Test(arguments: [(FaultKind.tooMany, 429, "1"), (.unavailable, 503, "1"), (.tooManySilent, 429, "")])
    func refusesInBursts(kind: FaultKind, status: Int, wait: String) throws {
        let demo = try DemoServers(faults: [kind])
        let connection = try RawConnection(port: demo.shopServer.port)
        connection.write(DemoServers.request("GET /admin/orders/count.json"))
        let answer = connection.readAnswer()
        #expect(answer.status == status)
        #expect(answer["retry-after"] ?? "" == wait)
    }

    @Test func cutsBodies() throws {
        let demo = try DemoServers(faults: [.truncated])
        let connection = try RawConnection(port: demo.shopServer.port)
        connection.write(DemoServers.request("GET /admin/orders.json"))
        let answer = connection.readAnswer()
        #expect(answer.status == 200)
        #expect(!answer.isWhole)
        #expect(answer.body.hasPrefix("[{"))
    }

    @Test func sendsMoreThanItHasToSay() throws {
        let demo = try DemoServers(faults: [.huge]) { $0.hugeBytes = 3 << 20 }
        let connection = try RawConnection(port: demo.shopServer.port)
        connection.write(DemoServers.request("GET /admin/orders/count.json"))
        let answer = connection.readAnswer()
        #expect(answer.isWhole)
        #expect(answer.body.utf8.count == 3 << 20)
    }

    @Test func showsPagesForPeople() throws {
        let demo = try DemoServers(faults: [.page])
        let connection = try RawConnection(port: demo.shopServer.port)
        connection.write(DemoServers.request("GET /admin/orders/count.json"))
        let answer = connection.readAnswer()
        #expect(answer.status == 200)
        #expect(answer["content-type"] == "text/html")
    }

    @Test(arguments: [FaultKind.slow, .drip, .creep])
    func takesItsTime(kind: FaultKind) throws {
        let demo = try DemoServers(faults: [kind]) { $0.delayMilliseconds = (late: 300, drip: 2) }
        let connection = try RawConnection(port: demo.shopServer.port)
        let clock = ContinuousClock()
        let start = clock.now
        connection.write(DemoServers.request("GET /admin/orders/count.json"))
        let answer = connection.readAnswer()
        #expect(answer.isWhole)
        #expect(answer.body == "{\"count\":3}")
        // 11 bytes of a body; some 250 of headers.
        let least: [FaultKind: Duration] = [
            .slow: .milliseconds(300), .drip: .milliseconds(20), .creep: .milliseconds(300),
        ]
        #expect(clock.now - start >= least[kind] ?? .zero)
    }

    @Test func movesRowsBetweenPages() throws {
        let demo = try DemoServers(faults: [.shiftingPages])
        let connection = try RawConnection(port: demo.shopServer.port)
        var numbers: [Substring] = []
        for page in 1...3 {
            connection.write(DemoServers.request("GET /admin/orders.json?per_page=1&page=\(page)"))
            numbers += connection.readAnswer().body.split(separator: "\"number\":").dropFirst()
                .map { $0.prefix { $0.isNumber } }
        }
        #expect(numbers.count < 3 || Set(numbers).count < 3, "\(numbers)")
    }
}
