import MapValues

/// What a customer has in the cart and among the favourites of a site.
extension RetailCRMWorld {
    /// Which way a list of favourites changes.
    enum FavoriteChange {
        case adding
        case removing
    }

    /// The number of the customer whom a path or a cart names.
    private func customerNumber(_ named: Fields, _ call: RetailCRMCall) throws(RetailCRMRefusal) -> Int {
        var named = named
        named["site"] = .text(call.captures[0])
        guard let id = customer(named, in: "customers", call)?.int("id") else { throw .notFound }
        return id
    }

    private func customerInPath(_ call: RetailCRMCall) throws(RetailCRMRefusal) -> Int {
        let by = call.parameters.string("by") ?? call.filter.string("by") ?? "externalId"
        guard ["id", "externalId"].contains(by) else { throw .parameter("by") }
        return try customerNumber(Fields([(by, .text(call.captures[1]))]), call)
    }

    private func place(_ kind: String, _ customer: Int, _ call: RetailCRMCall) -> Fields? {
        (tables[kind]?.all ?? []).first {
            $0.int("customer") == customer && $0.string("site") == call.captures[0]
        }
    }

    private func shownOffer(_ named: Fields?) -> Value? {
        offer(named).flatMap { tables["offers"]?[$0] }.map { row in
            let names = ["id", "externalId", "xmlId", "name", "vatRate", "unit"]
            var shown: [(String, Value)] = [
                ("displayName", row["name"] ?? .null), ("properties", row["properties"] ?? .list([])),
            ]
            shown += names.compactMap { name in row[name].map { (name, $0) } }
            return .fields(shown)
        }
    }

    func readCart(_ call: RetailCRMCall) throws(RetailCRMRefusal) -> RetailCRMReply {
        guard let row = place("carts", try customerInPath(call), call) else { throw .notFound }
        return RetailCRMReply(members: [
            ("cart", .object(row.without(["id", "customer", "site", "clearedAt"])))
        ])
    }

    mutating func setCart(_ call: RetailCRMCall) throws(RetailCRMRefusal) -> RetailCRMReply {
        let given = try call.entity("cart")
        let customer = try customerNumber(given.object("customer") ?? Fields(), call)
        var row = given
        row["customer"] = .integer(customer)
        row["site"] = .text(call.captures[0])
        row["currency"] = .text("RUB")
        row["items"] = .list(
            (given.list("items") ?? []).compactMap(\.fields).enumerated().compactMap { index, item in
                guard let offer = shownOffer(item.object("offer")) else { return nil }
                return .fields([
                    ("id", .integer(index + 1)), ("offer", offer),
                    ("quantity", item["quantity"] ?? .integer(1)), ("price", item["price"] ?? .integer(0)),
                ])
            })
        if let id = place("carts", customer, call)?.int("id") { tables["carts"]?.remove(id) }
        _ = tables["carts"]?.insert(row, at: now)
        return RetailCRMReply()
    }

    mutating func clearCart(_ call: RetailCRMCall) throws(RetailCRMRefusal) -> RetailCRMReply {
        let given = try call.entity("cart")
        let customer = try customerNumber(given.object("customer") ?? Fields(), call)
        guard let id = place("carts", customer, call)?.int("id") else { throw .notFound }
        tables["carts"]?.remove(id)
        return RetailCRMReply()
    }

    func listFavorites(_ call: RetailCRMCall) throws(RetailCRMRefusal) -> RetailCRMReply {
        let row = place("favorites", try customerInPath(call), call)
        return RetailCRMReply(members: [("favorites", row?["offers"] ?? .list([]))])
    }

    mutating func changeFavorites(_ call: RetailCRMCall, _ change: FavoriteChange) throws(RetailCRMRefusal)
        -> RetailCRMReply
    {
        let given = try call.entity("favorite")
        let customer = try customerInPath(call)
        guard let named = offer(given.object("offer")), let shown = shownOffer(given.object("offer")) else {
            throw .notFound
        }
        let old = place("favorites", customer, call)
        var offers = (old?.list("offers") ?? []).filter {
            $0.fields?.object("offer")?.int("id") != named
        }
        if change == .adding { offers.append(.fields([("createdAt", moment), ("offer", shown)])) }
        let row = Fields([
            ("customer", .integer(customer)), ("site", .text(call.captures[0])), ("offers", .list(offers)),
        ])
        if let id = old?.int("id") { tables["favorites"]?.remove(id) }
        _ = tables["favorites"]?.insert(row, at: now)
        return RetailCRMReply()
    }
}
