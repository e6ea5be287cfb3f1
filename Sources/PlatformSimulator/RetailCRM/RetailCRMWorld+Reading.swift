import MapValues

extension RetailCRMWorld {
    func readOrder(_ call: RetailCRMCall) throws(RetailCRMRefusal) -> RetailCRMReply {
        let id = try id("orders", call.captures[0], call)
        guard sees(tables["orders"]?[id], call) else { throw .notFound }
        return RetailCRMReply(members: [("order", shownOrder(id, call))])
    }

    func listOrders(_ call: RetailCRMCall) throws(RetailCRMRefusal) -> RetailCRMReply {
        let page = try call.page()
        let filter = call.filter
        var rows = passingOrders(try filtered("orders", call), call)
        if let wanted = RetailCRMCall.texts(filter["extendedStatus"]) {
            rows = rows.filter { wanted.contains($0.string("status") ?? "") }
        }
        if let wanted = RetailCRMCall.texts(filter["numbers"]) {
            rows = rows.filter { wanted.contains($0.string("number") ?? "") }
        }
        if let customer = filter.int("customerId") { rows = rows.filter { $0.int("customer") == customer } }
        if let external = filter.string("customerExternalId") {
            rows = rows.filter { row in
                row.int("customer").flatMap { tables["customers"]?[$0] }?.string("externalId") == external
            }
        }
        // The newest orders come first.
        let shown = page.cut(rows.reversed()).map { Value.object(self.shown($0, call)) }
        return .page("orders", shown, total: rows.count, at: page)
    }

    func readCustomer(_ call: RetailCRMCall) throws(RetailCRMRefusal) -> RetailCRMReply {
        let id = try id("customers", call.captures[0], call)
        guard let row = tables["customers"]?[id], sees(row, call) else { throw .notFound }
        return RetailCRMReply(members: [("customer", .object(shownCustomer(row, call)))])
    }

    func listCustomers(_ call: RetailCRMCall) throws(RetailCRMRefusal) -> RetailCRMReply {
        let page = try call.page()
        var rows = try filtered("customers", call)
        if let name = call.filter.string("name") {
            rows = rows.filter { row in
                let held = ["firstName", "lastName", "patronymic", "email"].compactMap { row.string($0) }
                let phones = (row.list("phones") ?? []).compactMap { $0.fields?.string("number") }
                return (held + phones).contains { $0.contains(name) }
            }
        }
        if let tags = RetailCRMCall.texts(call.filter["tags"]) {
            rows = rows.filter { row in
                (row.list("tags") ?? []).contains { tags.contains($0.fields?.string("name") ?? "") }
            }
        }
        let shown = page.cut(rows.reversed()).map { Value.object(shownCustomer($0, call)) }
        return .page("customers", shown, total: rows.count, at: page)
    }

    /// The rows that the key sees and that the filters which all kinds have let through.
    func filtered(_ kind: String, _ call: RetailCRMCall) throws(RetailCRMRefusal) -> [Fields] {
        let filter = call.filter
        var rows = (tables[kind]?.all ?? []).filter { sees($0, call) }
        if let ids = RetailCRMCall.texts(filter["ids"]) {
            rows = rows.filter { ids.contains($0.string("id") ?? "") }
        }
        if let ids = RetailCRMCall.texts(filter["externalIds"]) {
            rows = rows.filter { ids.contains($0.string("externalId") ?? "") }
        }
        if let sites = RetailCRMCall.texts(filter["sites"]) {
            rows = rows.filter { sites.contains($0.string("site") ?? "") }
        }
        if let since = filter.int("sinceId") { rows = rows.filter { $0.int("id") ?? 0 > since } }
        for (name, member, isFrom) in [
            ("createdAtFrom", "createdAt", true), ("createdAtTo", "createdAt", false),
            ("statusUpdatedAtFrom", "statusUpdatedAt", true), ("statusUpdatedAtTo", "statusUpdatedAt", false),
        ] {
            guard let text = filter.string(name) else { continue }
            guard CivilDateTime(text) != nil else { throw .parameter("children[\(name)]") }
            // Moments of one form stand in the order of their texts; a day alone is its beginning or its end.
            let bound = text.count > 10 ? text : text + (isFrom ? " 00:00:00" : " 23:59:59")
            rows = rows.filter { row in
                let held = row.string(member) ?? ""
                return isFrom ? held >= bound : held <= bound
            }
        }
        return try passing(rows, kind, call)
    }

    /// Whether a row is of a shop that the key sees.
    func sees(_ row: Fields?, _ call: RetailCRMCall) -> Bool {
        guard let row else { return false }
        guard let sites = call.key.sites, let site = row.string("site") else { return true }
        return sites.contains(site)
    }

    func statuses(_ call: RetailCRMCall) throws(RetailCRMRefusal) -> RetailCRMReply {
        let ids = RetailCRMCall.texts(call.parameters["ids"]) ?? []
        let externals = RetailCRMCall.texts(call.parameters["externalIds"]) ?? []
        guard ids.count + externals.count <= 500 else { throw .parameter("ids") }
        let rows = (tables["orders"]?.all ?? []).filter { row in
            sees(row, call)
                && (ids.contains(row.string("id") ?? "")
                    || externals.contains(row.string("externalId") ?? "\u{0}"))
        }
        let shown = rows.map { row -> Value in
            var members = [("id", row["id"] ?? .null)]
            if let external = row["externalId"] { members.append(("externalId", external)) }
            members.append(("status", row["status"] ?? .null))
            members.append(("group", reference("statuses", row.string("status") ?? "")?["group"] ?? .null))
            return .fields(members)
        }
        return RetailCRMReply(members: [("orders", .list(shown))])
    }
}
