import MapSource
import MapValues
import PlatformSimulator

/// A simulated shop with its key at hand.
final class InSalesShop {
    var world: InSalesWorld
    /// Milliseconds since 1970: 2024-05-01 07:00:00 at Greenwich.
    var now = 1_714_546_800_000

    init(orders: Int = 0, settings: InSalesSettings = InSalesSettings()) {
        world = InSalesWorld.demo(seed: 1, orders: orders, at: now, settings: settings)
    }

    /// An answer to a request with the right key.
    func ask(_ method: String, _ target: String, _ body: String = "") -> WorldAnswer {
        let key = "Basic MDEyMzQ1Njc4OWFiY2RlZjpkZW1vLXBhc3N3b3Jk"
        let type = target.contains(".xml") ? "application/xml" : "application/json"
        return world.answer(
            WorldRequest(
                method, target, headers: [("Authorization", key), ("Content-Type", type)],
                body: Array(body.utf8)), at: now)
    }

    /// Takes back a state.
    func restore(_ state: Value) -> Bool { world.restore(state) }

    /// The JSON of an answer.
    func json(_ method: String, _ target: String, _ body: String = "") -> Value {
        ask(method, target, body).json
    }

    /// Makes an order out of lines and more members, both as JSON.
    func order(_ lines: String, _ more: String = "") -> Value {
        json(
            "POST", "/admin/orders.json",
            #"{"order":{"order_lines_attributes":["# + lines + #"],"client":{"name":"Test Buyer"}"# + more
                + "}}")
    }
}

extension WorldAnswer {
    /// The body as JSON; null when it is none.
    var json: Value { JSONReader.read(body, name: "answer").value ?? .null }
}

extension Value {
    /// The value at a path of names and places. For example: `order.items.0.id`.
    func at(_ path: String) -> Value {
        var value = self
        for step in path.split(separator: ".") {
            if let elements = value.elements {
                guard let index = Int(step), elements.indices.contains(index) else { return .null }
                value = elements[index]
            } else {
                value = value.fields?[String(step)] ?? .null
            }
        }
        return value
    }

    /// The same as compact JSON.
    func json(at path: String) -> String { JSONWriter.text(at(path)) }
}
