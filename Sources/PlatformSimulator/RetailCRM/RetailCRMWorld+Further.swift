import MapValues

/// Methods that integrations call now and then.
extension RetailCRMWorld {
    /// Merges customers into one; the others are gone, and the history says into what. Their orders are its.
    mutating func combineCustomers(_ kind: String, _ call: RetailCRMCall) throws(RetailCRMRefusal)
        -> RetailCRMReply
    {
        let given = try call.entities("customers", limit: 50)
        let result = try call.entity("resultCustomer")
        let ids = given.compactMap { $0.int("id") }
        guard let kept = result.int("id"), tables[kind]?[kept] != nil, !ids.isEmpty, ids.count == given.count,
            !ids.contains(kept), ids.allSatisfy({ tables[kind]?[$0] != nil })
        else { throw RetailCRMRefusal(status: 400, message: "Invalid input parameters") }
        for id in ids { merge(kind, id, into: kept, call) }
        return RetailCRMReply()
    }

    private mutating func merge(_ kind: String, _ id: Int, into kept: Int, _ call: RetailCRMCall) {
        guard let gone = tables[kind]?[id], var row = tables[kind]?[kept] else { return }
        for name in ["totalSumm", "ordersCount"] {
            let sum = Money.sum([row.decimal(name) ?? .zero, gone.decimal(name) ?? .zero])
            if !sum.isZero { row[name] = .decimal(sum) }
        }
        tables[kind]?.replace(kept, with: row, at: now)
        if kind == "customers" {
            for var order in tables["orders"]?.all ?? [] where order.int("customer") == id {
                order["customer"] = .integer(kept)
                tables["orders"]?.replace(order.int("id") ?? 0, with: order, at: now)
            }
        }
        tables[kind]?.remove(id)
        if let external = gone.string("externalId") {
            externalIDs[Self.externalKey(kind, gone.string("site"), external)] = nil
        }
        note(
            kind, "id", from: .integer(id), to: .null, gone, call,
            [("deleted", .bool(true)), ("combinedTo", .fields([("id", .integer(kept))]))])
    }

    /// Ties orders together; each shows the others.
    mutating func linkOrders(_ call: RetailCRMCall) throws(RetailCRMRefusal) -> RetailCRMReply {
        let link = try call.entity("link")
        let ids = try (link.list("orders") ?? []).compactMap(\.fields).map {
            named throws(RetailCRMRefusal) -> Int in
            if let id = named.int("id"), tables["orders"]?[id] != nil { return id }
            let external = named.string("externalId") ?? ""
            let key = Self.externalKey("orders", try site(of: call, named), external)
            guard let id = externalIDs[key] else { throw .entity("orders", "Order not found.") }
            return id
        }
        guard ids.count >= 2 else {
            throw .entity("orders", "This collection should contain 2 elements or more.")
        }
        for id in ids {
            guard var order = tables["orders"]?[id] else { continue }
            let others = ids.filter { $0 != id }.compactMap { tables["orders"]?[$0] }
            let links = others.map { other -> Value in
                let shown = ["id", "externalId", "number"].compactMap { name in other[name].map { (name, $0) }
                }
                var members: [(String, Value)] = [("order", .fields(shown)), ("createdAt", moment)]
                if let comment = link["comment"] { members.append(("comment", comment)) }
                return .fields(members)
            }
            order["links"] = .list((order.list("links") ?? []) + links)
            tables["orders"]?.replace(id, with: order, at: now)
        }
        return RetailCRMReply(status: 201)
    }

    /// Keeps to what a customer wants to be told about.
    mutating func subscribe(_ call: RetailCRMCall) throws(RetailCRMRefusal) -> RetailCRMReply {
        let given = try call.entities("subscriptions", limit: 50)
        let id = try id("customers", call.captures[0], call)
        guard var row = tables["customers"]?[id] else { throw .notFound }
        // An account without kinds of news knows none of those that are named.
        guard given.isEmpty else { throw .entity("subscriptions", "Subscription not found.") }
        row["customerSubscriptions"] = .list([])
        tables["customers"]?.replace(id, with: row, at: now)
        return RetailCRMReply()
    }

    mutating func uploadCosts(_ call: RetailCRMCall) throws(RetailCRMRefusal) -> RetailCRMReply {
        let ids = try call.entities("costs", limit: 50).map { row -> Value in
            let cost = Fields([("createdAt", moment)]).merged(with: row)
            return .integer(tables["costs"]?.insert(cost, at: now) ?? 0)
        }
        return RetailCRMReply(status: 201, members: [("uploadedCosts", .list(ids))])
    }

    mutating func deleteCosts(_ call: RetailCRMCall) throws(RetailCRMRefusal) -> RetailCRMReply {
        let ids = try call.numbers("ids")
        let missing = ids.filter { tables["costs"]?[$0] == nil }
        for id in ids { tables["costs"]?.remove(id) }
        return RetailCRMReply(members: [
            ("count", .integer(ids.count - missing.count)),
            ("notRemovedIds", .list(missing.map(Value.integer))),
        ])
    }

    mutating func createGroup(_ call: RetailCRMCall) throws(RetailCRMRefusal) -> RetailCRMReply {
        let given = try call.entity("productGroup")
        guard let name = given["name"], !name.isEmpty else {
            throw .entity("name", "This value should not be blank.")
        }
        var row = Fields([("site", .text(try site(of: call, given))), ("active", .bool(true))])
        row = row.merged(with: given.without(["id"]))
        let id = tables["product-groups"]?.insert(row, at: now) ?? 0
        return RetailCRMReply(status: 201, members: [("id", .integer(id))])
    }

    mutating func editGroup(_ call: RetailCRMCall) throws(RetailCRMRefusal) -> RetailCRMReply {
        let given = try call.entity("productGroup")
        let by = call.parameters.string("by") ?? "externalId"
        guard ["id", "externalId"].contains(by) else { throw .parameter("by") }
        let old = tables["product-groups"]?.all.first { $0.string(by) == call.captures[0] }
        guard let old, let id = old.int("id") else { throw .notFound }
        tables["product-groups"]?.replace(id, with: old.merged(with: given.without(["id"])), at: now)
        return RetailCRMReply(members: [("id", .integer(id))])
    }

    mutating func setUserStatus(_ call: RetailCRMCall) throws(RetailCRMRefusal) -> RetailCRMReply {
        guard let id = Int(call.captures[0]), var user = tables["users"]?[id] else { throw .notFound }
        guard let status = call.parameters.string("status"),
            ["free", "busy", "dinner", "break"].contains(status)
        else { throw .parameter("status") }
        user["status"] = .text(status)
        tables["users"]?.replace(id, with: user, at: now)
        return RetailCRMReply()
    }

    /// What people wrote beside a task: here nobody did.
    func taskComments(_ call: RetailCRMCall) throws(RetailCRMRefusal) -> RetailCRMReply {
        let page = try call.page()
        guard Int(call.captures[0]).flatMap({ tables["tasks"]?[$0] }) != nil else { throw .notFound }
        return .page("comments", [], total: 0, at: page)
    }
}
