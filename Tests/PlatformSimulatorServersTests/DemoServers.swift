import Glibc
import PlatformSimulator
import PlatformSimulatorServers

/// A demo shop and its account, served while a test runs.
final class DemoServers {
    let shop: ServedWorld<FaultyWorld<InSalesWorld>>
    let account: ServedWorld<FaultyWorld<RetailCRMWorld>>
    let shopServer: SimulatorServer
    let accountServer: SimulatorServer
    private let threads = SimulatorThreads()

    static let moment = 1_714_546_800_000

    init(
        faults: [FaultKind] = [], limits: ServerLimits = ServerLimits(), security: ServerSecurity = .off,
        change: (inout FaultPlan) -> Void = { _ in }
    ) throws {
        var plan = FaultPlan(kinds: faults)
        plan.percent = 100
        change(&plan)
        let clock: @Sendable () -> Int = { Self.moment + 3_600_000 }
        shop = ServedWorld(
            FaultyWorld(InSalesWorld.demo(seed: 1, at: Self.moment), plan: plan, seed: 1), clock: clock)
        account = ServedWorld(
            FaultyWorld(RetailCRMWorld.demo(at: Self.moment), plan: plan, seed: 1), clock: clock)
        shopServer = try SimulatorServer.start(shop, security: security, limits: limits, on: threads)
        accountServer = try SimulatorServer.start(account, security: security, limits: limits, on: threads)
    }

    deinit { try? threads.end() }

    /// What a shop's request has to bring.
    static let key = "Authorization: Basic \(Base64.encode(Array("0123456789abcdef:demo-password".utf8)))\r\n"

    /// The text of a request.
    static func request(
        _ line: String, _ headers: String = "Host: x\r\n\(key)", body: String? = nil
    ) -> String {
        var text = "\(line) HTTP/1.1\r\n\(headers)"
        if let body { text += "Content-Length: \(body.utf8.count)\r\n" }
        return text + "\r\n" + (body ?? "")
    }

    /// A request to the shop with a JSON body.
    static func post(_ path: String, _ json: String) -> String {
        request("POST \(path)", "Host: x\r\nContent-Type: application/json\r\n\(key)", body: json)
    }

    /// An order of one chair.
    static let order = post(
        "/admin/orders.json", #"{"order":{"order_lines_attributes":[{"variant_id":5001,"quantity":1}]}}"#)
}
