package import MapValues

/// An account of RetailCRM: its API in versions 4 and 5, with its arithmetic, its history and its refusals.
///
/// Where the manuals are silent the choice made here says so beside the code.
package struct RetailCRMWorld: World {
    /// The name of its platform file.
    package static let platform = "retailcrm"

    /// How the account is set up; may be changed at any time.
    package var settings: RetailCRMSettings
    /// Everything that is kept in rows, by a word for its kind.
    var tables: [String: Table] = [:]
    /// Rows of references, by path, in their order, each under its code.
    var references: [String: [Fields]] = [:]
    /// Numbers of rows by kind, shop and external number; made again from the tables when those are taken
    /// back.
    var externalIDs: [String: Int] = [:]
    /// The numbers of the next item and the like.
    var counters: [String: Int] = [:]
    /// The limit of each key that has asked already.
    var windows: [String: RateWindow] = [:]
    /// The moment of the request that is answered, in milliseconds since 1970.
    var now = 0

    /// Where a catalogue is put, outside the API.
    private static let cataloguePath = ["simulator", "icml"]

    /// Kinds of rows with the number of the first one.
    static let kinds: [(name: String, first: Int)] = [
        ("orders", 7146), ("payments", 4554), ("customers", 4770), ("orders/history", 901),
        ("customers/history", 2692), ("customers-corporate", 5041), ("customers-corporate/history", 1),
        ("products", 828_272), ("offers", 61_121), ("product-groups", 4326), ("custom-fields", 1),
        ("dictionaries", 1), ("users", 28), ("user-groups", 25), ("segments", 3), ("notes", 1), ("costs", 1),
        ("tasks", 1), ("packs", 1), ("customers-corporate/notes", 1), ("orders/packs/history", 229),
        ("tasks/history", 1), ("files", 25), ("integration-modules", 1), ("carts", 1), ("favorites", 1),
    ]

    /// An account without orders, with the references that every account has.
    package init(settings: RetailCRMSettings = RetailCRMSettings()) {
        self.settings = settings
        for kind in Self.kinds { tables[kind.name] = Table(firstID: kind.first) }
    }

    /// The answer to a request at a moment, in milliseconds since 1970.
    package mutating func answer(_ request: WorldRequest, at now: Int) -> WorldAnswer {
        self.now = now / 1000 * 1000  // the account knows no parts of a second
        do {
            let reply = try reply(to: request, at: now)
            if let file = reply.file {
                let place = "attachment; filename=\"\(file.name)\""
                return WorldAnswer(
                    status: 200, headers: [("Content-Type", file.type), ("Content-Disposition", place)],
                    body: file.bytes)
            }
            return .json(.fields([("success", .bool(true))] + reply.members), status: reply.status)
        } catch {
            return .json(error.body, status: error.status)
        }
    }

    /// A refusal in the words of its limit.
    package func overloaded(status: Int) -> WorldAnswer {
        .json(RetailCRMRefusal(status: status, message: "Rate limit exceeded").body, status: status)
    }

    private mutating func reply(to request: WorldRequest, at now: Int) throws(RetailCRMRefusal)
        -> RetailCRMReply
    {
        let parts = request.pathParts
        guard parts.first == "api" || parts == Self.cataloguePath else { throw .unknownMethod }
        var parameters = request.query
        if request.method == "POST", parts != Self.cataloguePath, parts.suffix(2) != ["files", "upload"] {
            parameters = parameters.merged(with: request.form)
        }
        // Some clients send what they have no value for as an empty text.
        parameters = Fields(distinct: parameters.members.filter { $0.value.text != "" })
        let held = [request.header("X-API-KEY"), parameters.string("apiKey")]
        guard let text = held.compactMap(\.self).first(where: { !$0.isEmpty }) else {
            throw RetailCRMRefusal(status: 400, message: "\"apiKey\" is missing.")
        }
        guard let key = settings.keys.first(where: { $0.text == text }) else {
            throw RetailCRMRefusal(status: 403, message: "Wrong \"apiKey\" value.")
        }
        let isTelephony = parts.contains("telephony")
        let windowName = text + (isTelephony ? "|telephony" : "")
        var window = windows[windowName] ?? settings.window
        window.requests = settings.window.requests * (isTelephony ? settings.telephonyTimes : 1)
        window.milliseconds = settings.window.milliseconds
        let wait = window.take(at: now)
        windows[windowName] = window
        if wait != nil { throw RetailCRMRefusal(status: 503, message: "Rate limit exceeded") }

        if parts == Self.cataloguePath, request.method == "POST" {
            return try loadCatalogue(
                RetailCRMCall(
                    version: nil, key: key, isByHand: false, parameters: parameters, captures: [],
                    body: request.body, shift: 0))
        }
        // Where a client leaves out the number of an order, nothing is there.
        if request.hasGap { throw .unknownMethod }
        let (route, captures, version) = try route(request.method, parts.dropFirst())
        if route.isWithheld { throw .denied }
        if let methods = key.methods, !methods.contains(route.pattern), !route.versions.isEmpty {
            throw .denied
        }
        let call = RetailCRMCall(
            version: version, key: key, isByHand: request.header("X-Simulator-Actor") == "user",
            parameters: parameters, captures: captures, body: request.body, shift: request.shift)
        do {
            return try route.handler(&self, call)
        } catch let refusal as RetailCRMRefusal {
            throw refusal
        } catch {
            throw RetailCRMRefusal(status: 500, message: "Internal Server Error")
        }
    }

    /// The method that a path means.
    private func route(_ verb: String, _ parts: ArraySlice<String>) throws(RetailCRMRefusal)
        -> (RetailCRMRoute, captures: [String], version: Int?)
    {
        var parts = parts
        var version: Int?
        if let first = parts.first, first.hasPrefix("v"), let number = Int(first.dropFirst()) {
            guard settings.versions.contains("\(number).0") else { throw .unknownMethod }
            // What clients call of version 3 has the form of version 4.
            version = max(number, 4)
            parts = parts.dropFirst()
        }
        var otherVerb = false
        for route in RetailCRMRoute.all {
            guard version.map(route.versions.contains) ?? route.versions.isEmpty,
                let captures = route.captures(parts)
            else { continue }
            if route.verb == verb { return (route, captures, version) }
            otherVerb = true
        }
        if otherVerb { throw RetailCRMRefusal(status: 405, message: "Method Not Allowed") }
        throw .unknownMethod
    }
}

extension RetailCRMWorld {
    /// Requests that were refused for being too many.
    package var refusedCount: Int { windows.values.reduce(0) { $0 + $1.refused } }

    /// The moment as the account writes it: its own time, without a zone.
    var moment: Value {
        .text(CivilDateTime(instant: now / 1000, offset: settings.zoneOffset).text(.local))
    }

    /// The next number of a kind of part that has no table.
    mutating func nextNumber(of kind: String, from first: Int) -> Value {
        let number = counters[kind] ?? first
        counters[kind] = number + 1
        return .integer(number)
    }

    /// The shop that a request means: the one named, or the only one the key sees.
    func site(of call: RetailCRMCall, _ entity: Fields? = nil) throws(RetailCRMRefusal) -> String {
        let known = (references["sites"] ?? []).compactMap { $0.string("code") }
        let seen = call.key.sites ?? known
        if let site = call.parameters.string("site") ?? entity?.string("site") {
            guard seen.contains(site), known.contains(site) else {
                throw .parameter("site", "Значение недопустимо.")
            }
            return site
        }
        guard let only = seen.first, seen.count == 1 else { throw .missing("site") }
        return only
    }

    /// Where the number of a row with an external number is kept.
    static func externalKey(_ kind: String, _ site: String?, _ externalID: String) -> String {
        "\(kind)|\(site ?? "")|\(externalID)"
    }

    /// Makes the external numbers again from the rows.
    mutating func indexExternalIDs() {
        externalIDs = [:]
        for kind in ["orders", "customers", "customers-corporate", "payments"] {
            for row in tables[kind]?.all ?? [] {
                guard let external = row.string("externalId"), let id = row.int("id") else { continue }
                // A payment's external number counts in the whole account, not in one shop.
                let site = kind == "payments" ? nil : row.string("site")
                externalIDs[Self.externalKey(kind, site, external)] = id
            }
        }
    }

    /// The number of the row that `by` and the path name.
    func id(_ kind: String, _ uid: String, _ call: RetailCRMCall, preset: String = "externalId")
        throws(RetailCRMRefusal) -> Int
    {
        let by = call.parameters.string("by") ?? preset
        guard ["id", "externalId"].contains(by) else { throw .parameter("by") }
        if by == "id" {
            guard let id = Int(uid), tables[kind]?[id] != nil else { throw .notFound }
            return id
        }
        let site = try site(of: call)
        guard let id = externalIDs[Self.externalKey(kind, site, uid)] else { throw .notFound }
        return id
    }
}

extension RetailCRMWorld {
    /// Everything the account remembers; not the windows of the limits.
    package var state: Value {
        .fields([
            ("counters", .fields(counters.sorted { $0.key < $1.key }.map { ($0.key, .integer($0.value)) })),
            (
                "references",
                .fields(
                    references.sorted { $0.key < $1.key }.map { ($0.key, .list($0.value.map(Value.object))) })
            ),
            ("tables", .fields(tables.sorted { $0.key < $1.key }.map { ($0.key, $0.value.saved) })),
        ])
    }

    /// Takes back a state; `false` when the value is none, and nothing is changed then.
    package mutating func restore(_ state: Value) -> Bool {
        guard let fields = state.fields, let counters = fields.object("counters"),
            let references = fields.object("references"), let saved = fields.object("tables")
        else { return false }
        var tables: [String: Table] = self.tables
        for member in saved.members {
            guard let table = Table(saved: member.value) else { return false }
            tables[member.name] = table
        }
        self.tables = tables
        self.references = [:]
        for member in references.members {
            self.references[member.name] = member.value.elements?.compactMap(\.fields) ?? []
        }
        self.counters = [:]
        for member in counters.members { self.counters[member.name] = member.value.wholeNumber }
        indexExternalIDs()
        return true
    }
}
