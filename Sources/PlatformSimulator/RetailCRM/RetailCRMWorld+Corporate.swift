import MapValues

/// Corporate customers with their addresses, companies and contacts.
extension RetailCRMWorld {
    private static let kind = "customers-corporate"

    func listCorporate(_ call: RetailCRMCall) throws(RetailCRMRefusal) -> RetailCRMReply {
        let page = try call.page()
        let rows = try filtered(Self.kind, call)
        let shown = page.cut(rows.reversed()).map { Value.object(shownCorporate($0)) }
        return .page("customersCorporate", shown, total: rows.count, at: page)
    }

    func readCorporate(_ call: RetailCRMCall) throws(RetailCRMRefusal) -> RetailCRMReply {
        let id = try id(Self.kind, call.captures[0], call)
        guard let row = tables[Self.kind]?[id] else { throw .notFound }
        return RetailCRMReply(members: [("customerCorporate", .object(shownCorporate(row)))])
    }

    /// A corporate customer as an answer has it.
    func shownCorporate(_ row: Fields) -> Fields {
        var shown = Fields([("type", .text("customer_corporate"))])
        shown = shown.merged(with: row.without(["addresses", "companies", "contacts", "customerContacts"]))
        let main = { (list: String) in
            (row.list(list) ?? []).compactMap(\.fields).first { $0.flag("isMain") }
                ?? row.list(list)?.first?.fields
        }
        let mains = [
            ("mainAddress", main("addresses"), ["id", "name"]),
            ("mainCompany", main("companies"), ["id", "name"]),
            ("mainCustomerContact", main("contacts"), ["id", "customer", "companies"]),
        ]
        for (name, part, members) in mains {
            guard let part else { continue }
            shown[name] = .fields(members.compactMap { member in part[member].map { (member, $0) } })
        }
        for (name, preset) in [
            ("vip", Value.bool(false)), ("bad", .bool(false)), ("tags", .list([])),
            ("marginSumm", .integer(0)),
            ("totalSumm", .integer(0)), ("averageSumm", .integer(0)), ("ordersCount", .integer(0)),
            ("costSumm", .integer(0)), ("personalDiscount", .integer(0)),
        ] where shown[name] == nil { shown[name] = preset }
        shown["customFields"] = Self.orEmptyList(row["customFields"])
        return shown
    }

    mutating func createCorporate(_ call: RetailCRMCall) throws(RetailCRMRefusal) -> RetailCRMReply {
        let given = try call.entity("customerCorporate")
        let id = try insertCorporate(given, call)
        return RetailCRMReply(status: 201, members: [("id", .integer(id))])
    }

    mutating func uploadCorporate(_ call: RetailCRMCall) throws(RetailCRMRefusal) -> RetailCRMReply {
        try upload("customersCorporate", call) { (world, row) throws(RetailCRMRefusal) in
            try world.insertCorporate(row, call)
        }
    }

    private mutating func insertCorporate(_ given: Fields, _ call: RetailCRMCall) throws(RetailCRMRefusal)
        -> Int
    {
        let site = try site(of: call, given)
        guard let name = given["nickName"], !name.isEmpty else {
            throw .entity("nickName", "This value should not be blank.")
        }
        if let external = given.string("externalId"),
            externalIDs[Self.externalKey(Self.kind, site, external)] != nil
        {
            throw RetailCRMRefusal(
                status: 400, message: "Customer already exists.",
                errors: .list([.text("Customer with externalId=\(external) already exists")]))
        }
        var row = given.without(["id", "tags", "addTags", "removeTags"])
        row["tags"] = Self.tags(of: given, over: nil)
        row["site"] = .text(site)
        if row["createdAt"] == nil { row["createdAt"] = moment }
        for (list, source) in [
            ("addresses", "addresses"), ("companies", "companies"), ("contacts", "customerContacts"),
        ] {
            let parts = (given.list(source) ?? []).compactMap(\.fields)
            row[list] = .list(parts.map { .object(numbered($0, list, of: row, call)) })
        }
        let id = tables[Self.kind]?.insert(row, at: now) ?? 0
        if let external = row.string("externalId") {
            externalIDs[Self.externalKey(Self.kind, site, external)] = id
        }
        note(
            Self.kind, "id", from: .null, to: .integer(id), tables[Self.kind]?[id] ?? row, call,
            [("created", .bool(true))])
        return id
    }

    mutating func editCorporate(_ call: RetailCRMCall) throws(RetailCRMRefusal) -> RetailCRMReply {
        let given = try call.entity("customerCorporate")
        let id = try id(Self.kind, call.captures[0], call)
        guard let old = tables[Self.kind]?[id] else { throw .notFound }
        let nested: Set<String> = [
            "id", "addresses", "companies", "customerContacts", "tags", "addTags", "removeTags",
        ]
        var row = old.merged(with: given.without(nested))
        row["tags"] = Self.tags(of: given, over: old["tags"])
        tables[Self.kind]?.replace(id, with: row, at: now)
        for (field, member) in [
            ("nick_name", "nickName"), ("external_id", "externalId"), ("vip", "vip"), ("bad", "bad"),
        ] {
            noteDifference(Self.kind, field, old[member], row[member], false, row, call)
        }
        return RetailCRMReply(members: [("id", .integer(id))])
    }

    func listParts(_ list: String, _ call: RetailCRMCall) throws(RetailCRMRefusal) -> RetailCRMReply {
        let page = try call.page()
        let id = try id(Self.kind, call.captures[0], call)
        let owner = tables[Self.kind]?[id] ?? Fields()
        let named = Self.part(of: owner, ["site", "id", "externalId"]).fields ?? Fields()
        let rows = (owner.list(list) ?? []).map { part -> Value in
            guard list == "companies", var company = part.fields else { return part }
            company["customer"] = .object(named.merged(with: Fields([("type", .text("customer_corporate"))])))
            return .object(company)
        }
        return .page(list, page.cut(rows), total: rows.count, at: page)
    }

    mutating func createPart(_ list: String, _ entity: String, _ call: RetailCRMCall) throws(RetailCRMRefusal)
        -> RetailCRMReply
    {
        let given = try call.entity(entity)
        let id = try id(Self.kind, call.captures[0], call)
        guard var row = tables[Self.kind]?[id] else { throw .notFound }
        let part = numbered(given, list, of: row, call)
        row[list] = .list((row.list(list) ?? []) + [.object(part)])
        tables[Self.kind]?.replace(id, with: row, at: now)
        return RetailCRMReply(status: 201, members: [("id", part["id"] ?? .null)])
    }

    mutating func editPart(_ list: String, _ entity: String, _ call: RetailCRMCall) throws(RetailCRMRefusal)
        -> RetailCRMReply
    {
        let given = try call.entity(entity)
        let id = try id(Self.kind, call.captures[0], call)
        let by = call.parameters.string("entityBy") ?? "externalId"
        guard var row = tables[Self.kind]?[id], var parts = row.list(list),
            let place = parts.firstIndex(where: { $0.fields?.string(by) == call.captures[1] }),
            let part = parts[place].fields?.merged(with: given.without(["id"]))
        else { throw .notFound }
        parts[place] = .object(part)
        row[list] = .list(parts)
        tables[Self.kind]?.replace(id, with: row, at: now)
        return RetailCRMReply(members: [("id", part["id"] ?? .null)])
    }

    /// The link of a contact to one of the companies.
    private mutating func companyLink(_ link: Fields, of owner: Fields) -> Fields {
        let named = link.object("company") ?? link
        let company = (owner.list("companies") ?? []).compactMap(\.fields).first { row in
            ["id", "externalId"].contains { named[$0] != nil && named.string($0) == row.string($0) }
        }
        return Fields([
            ("id", nextNumber(of: "company-link", from: 160)),
            ("company", company.map { Self.part(of: $0, ["id", "externalId", "name"]) } ?? .object(named)),
        ])
    }

    private mutating func numbered(
        _ part: Fields, _ list: String, of owner: Fields, _ call: RetailCRMCall
    ) -> Fields {
        let first = ["addresses": 3553, "companies": 771, "contacts": 944][list] ?? 1
        var own = Fields([("id", nextNumber(of: list, from: first)), ("isMain", .bool(false))])
        switch list {
        case "companies":
            let sums = ["marginSumm", "totalSumm", "averageSumm", "ordersCount", "costSumm"]
            own = own.merged(
                with: Fields(
                    [
                        ("active", .bool(true)), ("createdAt", moment), ("customFields", .list([])),
                        ("contragent", .fields([("contragentType", .text("legal-entity"))])),
                    ] + sums.map { ($0, .integer(0)) }))
        case "contacts": own["companies"] = .list([])
        default: break
        }
        own = own.merged(with: part.without(["id"]))
        if list == "contacts", let named = part.object("customer"),
            let customer = customer(named, in: "customers", call)
        {
            own["customer"] = Self.part(of: customer, ["id", "externalId", "site"])
        }
        if list == "contacts", let links = part.list("companies") {
            own["companies"] = .list(links.compactMap(\.fields).map { .object(companyLink($0, of: owner)) })
        }
        return own
    }
}
