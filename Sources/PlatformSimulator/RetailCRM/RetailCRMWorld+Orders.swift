import MapValues

extension RetailCRMWorld {
    /// Members of an order that are taken as they come.
    private static let plainMembers: Set<String> = [
        "number", "externalId", "orderType", "orderMethod", "privilegeType", "countryIso", "createdAt",
        "statusComment", "lastName", "firstName", "patronymic", "phone", "additionalPhone", "email", "call",
        "expired", "managerId", "customerComment", "managerComment", "contragent", "delivery", "status",
        "weight", "length", "width", "height", "shipmentStore", "shipmentDate", "shipped", "customFields",
        "source", "applyRound", "isFromCart", "loyaltyEventId", "markDatetime", "mark",
        "discountManualAmount", "discountManualPercent", "contact", "company",
    ]

    /// Members that an order always has.
    private static let lastingMembers: Set<String> = [
        "number", "orderType", "orderMethod", "countryIso", "createdAt", "status", "delivery", "contragent",
        "customFields",
    ]

    mutating func createOrder(_ call: RetailCRMCall) throws(RetailCRMRefusal) -> RetailCRMReply {
        let given = try call.entity("order")
        let site = try site(of: call, given)
        let id = try insertOrder(given, site, call)
        return RetailCRMReply(
            status: 201, members: [("id", .integer(id)), ("order", shownOrder(id, call, fresh: true))])
    }

    mutating func uploadOrders(_ call: RetailCRMCall) throws(RetailCRMRefusal) -> RetailCRMReply {
        let rows = try call.rows("orders", limit: 50)
        var uploaded: [Value] = []
        var shown: [Value] = []
        var failed: [Value] = []
        var errors: [Value] = []
        for row in rows {
            let external = Value.fields(row.string("externalId").map { [("externalId", .text($0))] } ?? [])
            do {
                let row = try RetailCRMValueKind.settled(row)
                let id = try insertOrder(row, try site(of: call, row), call)
                uploaded.append(Self.numbers(id, row))
                shown.append(shownOrder(id, call, fresh: true))
            } catch {
                failed.append(external)
                errors += error.errors?.elementsOfAny ?? [.text(error.message)]
            }
        }
        guard failed.isEmpty else {
            return try partly("Orders", uploaded: uploaded, shown: shown, failed: failed, errors: errors)
        }
        return RetailCRMReply(
            status: 201,
            members: [
                ("uploadedOrders", .list(uploaded)), ("failedOrders", .list([])), ("orders", .list(shown)),
            ])
    }

    /// The answer to an upload of which some rows failed. It is neither a success nor a refusal.
    func partly(
        _ kind: String, uploaded: [Value], shown: [Value], failed: [Value], errors: [Value]
    ) throws(RetailCRMRefusal) -> RetailCRMReply {
        var members: [(String, Value)] = [
            ("uploaded" + kind, .list(uploaded)), ("failed" + kind, .list(failed)),
        ]
        if !shown.isEmpty { members.append((kind.lowercased(), .list(shown))) }
        throw RetailCRMRefusal(
            status: 460, message: "\(kind) are loaded with errors", errors: .list(errors), more: members)
    }

    static func numbers(_ id: Int, _ row: Fields) -> Value {
        .fields([("id", .integer(id))] + (row["externalId"].map { [("externalId", $0)] } ?? []))
    }

    mutating func editOrder(_ call: RetailCRMCall) throws(RetailCRMRefusal) -> RetailCRMReply {
        let given = try call.entity("order")
        let id = try id("orders", call.captures[0], call)
        guard let old = tables["orders"]?[id] else { throw .notFound }
        let site = old.string("site") ?? ""
        let change = call.isV4 ? Self.asV5(given) : given
        if let external = change.string("externalId"), external != old.string("externalId"),
            externalIDs[Self.externalKey("orders", site, external)] != nil
        {
            throw RetailCRMRefusal(status: 400, message: "Order already exists.")
        }
        try check(change, site, call)
        var order = old.merged(with: plain(change, over: old))
        if let customer = try customer(of: change, site) {
            order["customer"] = .integer(customer.id)
            order["isCorporate"] = .bool(customer.list != "customers")
        }
        if let items = change.list("items") {
            order["items"] = .list(changedItems(items, over: old.list("items") ?? []))
        }
        if change.string("status") != nil, change.string("status") != old.string("status") {
            order["statusUpdatedAt"] = moment
        }
        let before = payments(of: id)
        if call.isV4 { try setV4Payment(of: id, given, call) }
        keep(order, id, old: old, oldPayments: before, call)
        return RetailCRMReply(members: [("id", .integer(id)), ("order", shownOrder(id, call))])
    }

    /// Adds an order with its payments; all or nothing.
    private mutating func insertOrder(_ given: Fields, _ site: String, _ call: RetailCRMCall)
        throws(RetailCRMRefusal) -> Int
    {
        // What a new order has as null it does not have.
        let named = Fields(distinct: given.members.filter { $0.value != .null })
        let given = call.isV4 ? Self.asV5(named) : named
        if let external = given.string("externalId"),
            externalIDs[Self.externalKey("orders", site, external)] != nil
        {
            throw RetailCRMRefusal(status: 400, message: "Order already exists.")
        }
        try check(given, site, call)
        let customer = try customer(of: given, site)
        let id = tables["orders"]?.nextID ?? 0
        var order = plain(given, over: Fields())
        order["site"] = .text(site)
        if order["number"] == nil { order["number"] = .text("\(id)A") }
        if order["status"] == nil { order["status"] = .text("new") }
        if order["orderMethod"] == nil { order["orderMethod"] = defaultCode("order-methods") }
        if order["orderType"] == nil { order["orderType"] = defaultCode("order-types") }
        if order["countryIso"] == nil { order["countryIso"] = .text("RU") }
        if order["createdAt"] == nil { order["createdAt"] = moment }
        order["statusUpdatedAt"] = moment
        order["markDatetime"] = moment
        order["fromApi"] = .bool(!call.isByHand)
        order["items"] = .list(changedItems(given.list("items") ?? [], over: []))
        order = calculated(order)
        let payments = try newPayments(given.list("payments") ?? [], for: order, call)

        order["customer"] = .integer(customer?.id ?? insertCustomer(from: order, site, call))
        if let customer, customer.list != "customers" { order["isCorporate"] = .bool(true) }
        _ = tables["orders"]?.insert(order, at: now)
        for payment in payments { store(payment, of: id) }
        if let external = given.string("externalId") {
            externalIDs[Self.externalKey("orders", site, external)] = id
        }
        keep(order, id, old: nil, oldPayments: [], call)
        return id
    }

    /// Keeps an order after a change: sums, the moment it was paid, its history.
    mutating func keep(
        _ order: Fields, _ id: Int, old: Fields?, oldPayments: [Fields], _ call: RetailCRMCall
    ) {
        var order = calculated(order)
        order["payments"] = tables["orders"]?[id]?["payments"]  // which have ways of their own
        order = withPaid(order, payments(of: id))
        order["id"] = .integer(id)
        tables["orders"]?.replace(id, with: order, at: now)
        if let before = old?.string("externalId"), before != order.string("externalId") {
            externalIDs[Self.externalKey("orders", order.string("site"), before)] = nil
        }
        if let external = order.string("externalId") {
            externalIDs[Self.externalKey("orders", order.string("site"), external)] = id
        }
        addToCustomer(order, old)
        noteOrder(id, old: old, oldPayments: oldPayments, call)
    }

    /// The members that are taken as they come, without those that were emptied; objects over what they were.
    private func plain(_ given: Fields, over old: Fields) -> Fields {
        var taken = Fields()
        for member in given.members where Self.plainMembers.contains(member.name) {
            // What every order has cannot be emptied.
            if member.value == .null, Self.lastingMembers.contains(member.name) { continue }
            switch member.name {
            case "delivery", "contragent", "customFields":
                var inner = (old.object(member.name) ?? Fields()).merged(
                    with: member.value.fields ?? Fields())
                if let address = member.value.fields?.object("address") {
                    inner["address"] = .object(
                        (old.object("delivery")?.object("address") ?? Fields()).merged(with: address))
                }
                taken[member.name] = .object(inner)
            default: taken[member.name] = member.value
            }
        }
        return taken
    }

    /// The code that orders of the API get when they name none.
    private func defaultCode(_ path: String) -> Value? {
        let rows = references[path] ?? []
        return (rows.first { $0.flag("defaultForApi") } ?? rows.first { $0.flag("defaultForCrm") })?["code"]
    }

    /// An order of version 4 as version 5 would have it.
    static func asV5(_ given: Fields) -> Fields {
        var order = given
        let requisites = [
            "contragentType", "legalName", "legalAddress", "INN", "KPP", "OGRN", "OGRNIP", "OKPO", "BIK",
            "bank",
            "bankAddress", "corrAccount", "bankAccount", "certificateNumber", "certificateDate",
        ]
        let held = requisites.compactMap { name in order[name].map { (name, $0) } }
        if !held.isEmpty { order["contragent"] = .fields(held) }
        let renamed = { (fields: Fields) -> Fields in
            var fields = fields
            for (old, new) in [
                ("discount", "discountManualAmount"), ("discountPercent", "discountManualPercent"),
            ] {
                if let value = fields[old] { fields[new] = value }
                fields[old] = nil
            }
            return fields
        }
        order = renamed(order)
        if let items = order.list("items") {
            order["items"] = .list(items.map { $0.fields.map { .object(renamed($0)) } ?? $0 })
        }
        if let type = order["paymentType"] ?? order["paymentStatus"].map({ _ in .null }) {
            var payment: [(String, Value)] = [("type", type)]
            if let status = order["paymentStatus"] { payment.append(("status", status)) }
            order["payments"] = .list([.fields(payment)])
        }
        return order.without(Set(requisites + ["paymentType", "paymentStatus", "paymentDetail"]))
    }
}
