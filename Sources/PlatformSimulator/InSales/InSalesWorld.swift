package import MapValues

/// A shop of InSales: its admin API in JSON and XML, with its arithmetic, its limits and its refusals.
///
/// Where the shop's manual is silent the choice made here says so beside the code.
package struct InSalesWorld: World {
    /// The name of its platform file.
    package static let platform = "insales"

    /// How the shop is set up; may be changed at any time.
    package var settings: InSalesSettings
    /// The lists of the shop, by the word in the path.
    var tables: [String: Table] = [:]
    /// Members of the shop itself.
    var account = Fields()
    /// Where keys of orders come from.
    var random: SeededRandom
    /// The numbers of the next line, discount and the like.
    var counters: [String: Int] = [:]
    /// Numbers of buyers by address of mail; made again from the table when that is taken back.
    var clientsByEmail: [String: Int] = [:]
    /// Calls that webhooks asked for and that nobody has taken yet.
    package private(set) var calls: [WebhookCall] = []
    /// The moment of the request that is answered.
    var now = 0

    /// A shop without goods; ``demo(seed:orders:at:settings:)`` gives one with.
    package init(seed: UInt64, settings: InSalesSettings = InSalesSettings()) {
        self.settings = settings
        random = SeededRandom(seed: seed)
        for (index, resource) in InSalesResource.all.enumerated() {
            tables[resource.path] = Table(firstID: 1000 * (index + 1) + 1)
        }
    }

    /// The answer to a request at a moment, in milliseconds since 1970.
    package mutating func answer(_ request: WorldRequest, at now: Int) -> WorldAnswer {
        self.now = now / 1000 * 1000  // the shop knows no parts of a second
        let format = Self.format(of: request)
        guard hasKey(request) else {
            return WorldAnswer(
                status: 401,
                headers: [
                    ("WWW-Authenticate", "Basic realm=\"Application\""), ("Content-Type", "text/html"),
                ], body: Array("HTTP Basic: Access denied.\n".utf8))
        }
        if let wait = settings.window.take(at: now) {
            var answer = overloaded(status: 503)
            answer.headers.append(("Retry-After", String((wait + 999) / 1000)))
            return answer
        }
        return limited(format.answer(reply(to: request, in: format)))
    }

    /// A refusal that shows the limit as used up.
    package func overloaded(status: Int) -> WorldAnswer {
        let limit = settings.window.requests
        return WorldAnswer(
            status: status,
            headers: [("Content-Type", "text/plain"), ("API-Usage-Limit", "\(limit)/\(limit)")])
    }

    /// The calls of webhooks since the last time.
    package mutating func takeCalls() -> [WebhookCall] {
        defer { calls = [] }
        return calls
    }

    /// Requests that were refused for being too many.
    package var refusedCount: Int { settings.window.refused }

    /// Drops the calls that wait.
    mutating func forgetCalls() { calls = [] }

    private func limited(_ answer: WorldAnswer) -> WorldAnswer {
        var answer = answer
        answer.headers.append(("API-Usage-Limit", "\(settings.window.used)/\(settings.window.requests)"))
        return answer
    }

    private func hasKey(_ request: WorldRequest) -> Bool {
        let words = (request.header("Authorization") ?? "").split(separator: " ")
        return words.count == 2 && words[0].lowercased() == "basic"
            && words[1] == Base64.encode("\(settings.user):\(settings.password)")
    }

    /// By the ending of the path, else by what the client says that it takes or sends.
    private static func format(of request: WorldRequest) -> InSalesFormat {
        let last = request.pathParts.last ?? ""
        if last.hasSuffix(".xml") { return .xml }
        if last.hasSuffix(".json") { return .json }
        let said = request.header("Accept").flatMap { $0.contains("*/*") ? nil : $0 }
        return (said ?? request.header("Content-Type"))?.contains("xml") == true ? .xml : .json
    }

    /// Tells the webhooks of a topic about an order.
    mutating func call(_ topic: String, about order: Fields) {
        for hook in tables["webhooks"]?.all ?? [] where hook.string("topic") == topic {
            let format: InSalesFormat = hook.string("format_type") == "json" ? .json : .xml
            guard let orders = InSalesResource.named("orders") else { continue }
            let answer = format.answer(.object(orders, order, status: 200))
            calls.append(
                WebhookCall(
                    address: hook.string("address") ?? "", contentType: answer.header("Content-Type") ?? "",
                    body: answer.body))
        }
    }
}

extension InSalesWorld {
    /// Everything the shop remembers; not the limit's window.
    package var state: Value {
        .fields([
            ("account", .object(account)), ("position", .text(String(random.position))),
            ("counters", .fields(counters.sorted { $0.key < $1.key }.map { ($0.key, .integer($0.value)) })),
            ("tables", .fields(tables.sorted { $0.key < $1.key }.map { ($0.key, $0.value.saved) })),
        ])
    }

    /// Takes back a state; `false` when the value is none, and nothing is changed then.
    package mutating func restore(_ state: Value) -> Bool {
        guard let fields = state.fields, let account = fields.object("account"),
            let position = fields.string("position").flatMap({ UInt64($0) }),
            let saved = fields.object("tables"), let counters = fields.object("counters")
        else { return false }
        var tables: [String: Table] = self.tables
        for member in saved.members {
            guard let table = Table(saved: member.value) else { return false }
            tables[member.name] = table
        }
        self.account = account
        self.tables = tables
        clientsByEmail = [:]
        for client in tables["clients"]?.all ?? [] { index(client) }
        self.random = SeededRandom(seed: position)
        self.counters = Dictionary(
            counters.members.compactMap { member in member.value.wholeNumber.map { (member.name, $0) } },
            uniquingKeysWith: { first, _ in first })
        return true
    }
}

extension InSalesWorld {
    /// The moment as the shop writes it. For example: `2024-12-29T14:05:13.000+03:00`.
    var moment: Value {
        let time = CivilDateTime(
            instant: now / 1000, nanoseconds: now % 1000 * 1_000_000, offset: settings.zoneOffset)
        let form = DateTimeForm(clock: .init(.letterT, fractionDigits: 3), offset: .withColon)
        return .text(time.text(form))
    }

    /// The next number of a kind of part that has no list of its own.
    mutating func nextNumber(of kind: String, from first: Int) -> Value {
        let number = counters[kind] ?? first
        counters[kind] = number + 1
        return .integer(number)
    }
}
