import MapValues

extension RetailCRMWorld {
    /// An order as an answer of a version has it. Fresh ones have their payments as a list, others as an
    /// object.
    func shownOrder(_ id: Int, _ call: RetailCRMCall, fresh: Bool = false) -> Value {
        guard let order = tables["orders"]?[id] else { return .null }
        return .object(shown(order, call, fresh: fresh))
    }

    private static let orderMembers = [
        "number", "externalId", "orderType", "orderMethod", "privilegeType", "countryIso", "createdAt",
        "statusUpdatedAt", "summ", "currency", "discountManualAmount", "discountManualPercent", "totalSumm",
        "prepaySum", "purchaseSumm", "mark", "markDatetime", "lastName", "firstName", "patronymic", "phone",
        "additionalPhone", "email", "call", "expired", "managerId", "customerComment", "managerComment",
        "statusComment", "applyRound",
    ]

    /// The members of an order in the account's order; what is empty is left out.
    func shown(_ order: Fields, _ call: RetailCRMCall, fresh: Bool = false) -> Fields {
        let id = order["id"] ?? .null
        var shown: [(String, Value)] = [("slug", id), ("bonusesCreditTotal", .integer(0))]
        shown += [("bonusesChargeTotal", .integer(0)), ("id", id)]
        let presets: [String: Value] = [
            "call": .bool(false), "expired": .bool(false), "currency": .text("RUB"), "prepaySum": .integer(0),
        ]
        for name in Self.orderMembers {
            if let value = order[name] ?? presets[name], !value.isEmpty { shown.append((name, value)) }
        }
        shown += shownCustomers(of: order, call)
        if let company = order["company"], !company.isEmpty { shown.append(("company", company)) }
        let contragent = order.object("contragent") ?? Fields([("contragentType", .text("individual"))])
        if call.isV4 {
            shown += contragent.members.map { ($0.name, $0.value) }
        } else {
            shown.append(("contragent", .object(contragent)))
        }
        shown.append(("delivery", shownDelivery(order.object("delivery") ?? Fields())))
        for name in ["site", "status"] { shown.append((name, order[name] ?? .null)) }
        shown.append(
            ("items", .list((order.list("items") ?? []).map { shownItem($0.fields ?? Fields(), call) })))
        if let paid = order["fullPaidAt"] { shown.append(("fullPaidAt", paid)) }
        shown += shownPayments(order, call, fresh: fresh)
        shown.append(("fromApi", order["fromApi"] ?? .bool(true)))
        for name in ["weight", "length", "width", "height", "shipmentStore", "shipmentDate", "source"] {
            if let value = order[name], !value.isEmpty { shown.append((name, value)) }
        }
        shown.append(("shipped", order["shipped"] ?? .bool(false)))
        if let links = order["links"], !call.isV4 { shown.append(("links", links)) }
        shown.append(("customFields", Self.orEmptyList(order["customFields"])))
        guard call.isV4 else { return Fields(shown) }
        return Self.asV4(Fields(shown))
    }

    /// Who bought, and whom to ask: of a corporate customer somebody else.
    private func shownCustomers(of order: Fields, _ call: RetailCRMCall) -> [(String, Value)] {
        let contact = order.object("contact").flatMap { named in
            customer(named, in: "customers", call).map { Value.object(shownCustomer($0, call)) }
                ?? .object(named)
        }
        guard let id = order.int("customer") else { return [] }
        if order.flag("isCorporate"), let row = tables["customers-corporate"]?[id] {
            return [("customer", .object(shownCorporate(row)))] + (contact.map { [("contact", $0)] } ?? [])
        }
        guard let row = tables["customers"]?[id] else { return [] }
        let value = Value.object(shownCustomer(row, call))
        return [("customer", value), ("contact", contact ?? value)]
    }

    /// The language of the account has one empty value for lists and objects.
    static func orEmptyList(_ value: Value?) -> Value {
        guard let value, !value.isEmpty else { return .list([]) }
        return value
    }

    private func shownDelivery(_ delivery: Fields) -> Value {
        var shown = Fields([("cost", .integer(0)), ("netCost", .integer(0))]).merged(with: delivery)
        if let code = delivery.string("code"), shown["vatRate"] == nil {
            shown["vatRate"] = reference("delivery-types", code)?["vatRate"]
        }
        shown["address"] = .object(delivery.object("address") ?? Fields())
        return .object(Fields(distinct: shown.members.filter { !$0.value.isEmpty || $0.name == "address" }))
    }

    private func shownItem(_ item: Fields, _ call: RetailCRMCall) -> Value {
        var shown: [(String, Value)] = call.isV4 ? [] : [("markingCodes", .list([]))]
        for name in ["id", "externalIds", "priceType", "initialPrice"] {
            if let value = item[name] { shown.append((name, value)) }
        }
        if call.isV4 {
            shown.append(("discount", item["discountManualAmount"] ?? .integer(0)))
            shown.append(("discountPercent", item["discountManualPercent"] ?? .integer(0)))
        } else {
            for name in ["discountTotal", "prices", "discounts"] {
                shown.append((name, item[name] ?? .list([])))
            }
        }
        for name in ["vatRate", "createdAt", "quantity", "status", "comment"] {
            if let value = item[name], !value.isEmpty { shown.append((name, value)) }
        }
        if let offer = item.int("offer").flatMap({ tables["offers"]?[$0] }) {
            shown.append(("offer", .object(Self.shortOffer(offer))))
        } else {
            shown.append(("offer", .fields([("name", item["productName"] ?? .null)])))
            shown.append(("productName", item["productName"] ?? .null))
        }
        shown.append(("properties", Self.orEmptyList(item["properties"])))
        shown.append(("purchasePrice", item["purchasePrice"] ?? .integer(0)))
        return .fields(shown)
    }

    private static func shortOffer(_ offer: Fields) -> Fields {
        var shown = Fields([("displayName", offer["name"] ?? .null)])
        for name in ["id", "externalId", "xmlId", "name", "article", "vatRate", "unit"] {
            if let value = offer[name], !value.isEmpty { shown[name] = value }
        }
        return shown
    }

    private func shownPayments(_ order: Fields, _ call: RetailCRMCall, fresh: Bool) -> [(String, Value)] {
        let ids = order.list("payments")?.compactMap(\.wholeNumber) ?? []
        let rows = ids.compactMap { tables["payments"]?[$0] }.map(Self.shownPayment)
        if call.isV4 {
            guard let first = rows.first else { return [] }
            return [
                ("paymentType", first["type"]), ("paymentStatus", first["status"]),
                ("paymentDetail", first["comment"]),
            ]
            .compactMap { name, value in value.map { (name, $0) } }
        }
        if fresh || rows.isEmpty { return [("payments", .list(rows.map(Value.object)))] }
        return [("payments", .fields(rows.map { (String($0.int("id") ?? 0), .object($0)) }))]
    }

    static func shownPayment(_ row: Fields) -> Fields {
        let names = ["id", "status", "type", "externalId", "amount", "paidAt", "comment"]
        return Fields(names.compactMap { name in row[name].flatMap { $0.isEmpty ? nil : (name, $0) } })
    }

    /// Version 4 has other names for the discounts of an order.
    private static func asV4(_ order: Fields) -> Fields {
        var shown = Fields()
        for member in order.members {
            switch member.name {
            case "discountManualAmount": shown["discount"] = member.value
            case "discountManualPercent": shown["discountPercent"] = member.value
            case "contact", "company", "bonusesCreditTotal", "bonusesChargeTotal", "currency": break
            default: shown[member.name] = member.value
            }
        }
        return shown
    }

    /// A customer as an answer has him.
    func shownCustomer(_ row: Fields, _ call: RetailCRMCall) -> Fields {
        var shown: [(String, Value)] = call.isV4 ? [] : [("type", .text("customer"))]
        let id = row.int("id") ?? 0
        let presets: [(String, Value)] = [
            ("externalId", .null), ("isContact", .bool(false)), ("createdAt", .null), ("managerId", .null),
            ("vip", .bool(false)), ("bad", .bool(false)), ("site", .null),
        ]
        shown.append(("id", .integer(id)))
        for (name, preset) in presets {
            let value = row[name] ?? preset
            if !value.isEmpty { shown.append((name, value)) }
        }
        let contragent = row.object("contragent") ?? Fields([("contragentType", .text("individual"))])
        if call.isV4 {
            shown += contragent.members.map { ($0.name, $0.value) }
        } else {
            shown += [("contragent", .object(contragent)), ("tags", row["tags"] ?? .list([]))]
        }
        let count = row.decimal("ordersCount") ?? .zero
        let total = row.decimal("totalSumm") ?? .zero
        shown += [
            ("marginSumm", .decimal(total)), ("totalSumm", .decimal(total)),
            ("averageSumm", .decimal(Money.quotient(total, count))), ("ordersCount", .decimal(count)),
            ("costSumm", .integer(0)), ("customFields", Self.orEmptyList(row["customFields"])),
            ("personalDiscount", row["personalDiscount"] ?? .integer(0)),
            ("cumulativeDiscount", row["cumulativeDiscount"] ?? .integer(0)),
            (
                "address",
                .object(Fields([("id", .integer(id))]).merged(with: row.object("address") ?? Fields()))
            ),
            ("segments", .list([])),
        ]
        for name in [
            "firstName", "lastName", "patronymic", "sex", "email", "birthday", "source", "discountCardNumber",
            "subscribed", "commentary",
        ] {
            if let value = row[name], !value.isEmpty { shown.append((name, value)) }
        }
        shown.append(("phones", row["phones"] ?? .list([])))
        return Fields(shown)
    }
}
