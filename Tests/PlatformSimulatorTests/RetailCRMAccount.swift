import MapValues
import PlatformSimulator

/// A simulated account with its key at hand.
final class RetailCRMAccount {
    private(set) var world: RetailCRMWorld
    /// Milliseconds since 1970: 2024-05-01 07:00:00 at Greenwich.
    var now = 1_714_546_800_000
    /// The key that asks.
    var key = "demo-key-0123456789abcdef"
    /// Whether a manager does it by hand.
    var isByHand = false

    init(settings: RetailCRMSettings = RetailCRMSettings()) {
        world = RetailCRMWorld.demo(at: now, settings: settings)
    }

    /// An answer to a request; the clock goes on a second, so that no limit is met.
    func ask(_ method: String, _ target: String, _ form: [(String, String)] = []) -> WorldAnswer {
        now += 1000
        var headers = [("X-API-KEY", key), ("Content-Type", "application/x-www-form-urlencoded")]
        if isByHand { headers.append(("X-Simulator-Actor", "user")) }
        let body = form.map { "\($0.0)=\(Self.encoded($0.1))" }.joined(separator: "&")
        return world.answer(
            WorldRequest(method, "/api/" + target, headers: headers, body: Array(body.utf8)), at: now)
    }

    /// A GET with its JSON.
    func get(_ target: String) -> Value { ask("GET", target).json }

    /// A POST with its JSON.
    func post(_ target: String, _ form: (String, String)...) -> Value { ask("POST", target, form).json }

    /// Takes back a state.
    func restore(_ state: Value) -> Bool { world.restore(state) }

    private static func encoded(_ text: String) -> String {
        text.utf8.map { byte in
            let digits = String(byte, radix: 16, uppercase: true)
            return "%" + (digits.utf8.count < 2 ? "0" : "") + digits
        }.joined()
    }
}
