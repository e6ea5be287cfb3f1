import MapValues

extension RetailCRMWorld {
    /// Members of an order in the history: name there, path here, whether a code is wrapped in an object.
    static let orderHistory: [(field: String, path: [String], isCode: Bool)] =
        [
            ("status", ["status"], true), ("status_comment", ["statusComment"], false),
            ("created_at", ["createdAt"], false), ("external_id", ["externalId"], false),
            ("number", ["number"], false), ("first_name", ["firstName"], false),
            ("last_name", ["lastName"], false), ("patronymic", ["patronymic"], false),
            ("phone", ["phone"], false),
            ("additional_phone", ["additionalPhone"], false), ("email", ["email"], false),
            ("country", ["countryIso"], false), ("order_type", ["orderType"], true),
            ("order_method", ["orderMethod"], true), ("customer_comment", ["customerComment"], false),
            ("manager_comment", ["managerComment"], false),
            ("discount_manual_amount", ["discountManualAmount"], false),
            ("discount_manual_percent", ["discountManualPercent"], false),
            ("shipment_store", ["shipmentStore"], true), ("shipment_date", ["shipmentDate"], false),
            ("shipped", ["shipped"], false), ("full_paid_at", ["fullPaidAt"], false),
            ("weight", ["weight"], false), ("length", ["length"], false), ("width", ["width"], false),
            ("height", ["height"], false), ("delivery_type", ["delivery", "code"], true),
            ("delivery_cost", ["delivery", "cost"], false),
            ("delivery_net_cost", ["delivery", "netCost"], false),
            ("delivery_date", ["delivery", "date"], false), ("delivery_time", ["delivery", "time"], false),
            ("delivery_service", ["delivery", "service"], false),
        ]
        + [
            ("index", "index"), ("country", "countryIso"), ("region", "region"), ("city", "city"),
            ("street", "street"), ("building", "building"), ("house", "house"), ("housing", "housing"),
            ("block", "block"), ("flat", "flat"), ("floor", "floor"), ("metro", "metro"), ("notes", "notes"),
            ("text", "text"),
        ].map { (field: "delivery_address." + $0.0, path: ["delivery", "address", $0.1], isCode: false) }

    /// Members of an item.
    private static let itemHistory: [(field: String, member: String, isCode: Bool)] = [
        ("quantity", "quantity", false), ("initial_price", "initialPrice", false),
        ("discount_total", "discountTotal", false), ("summ", "summ", false), ("status", "status", true),
        ("vat_rate", "vatRate", false), ("comment", "comment", false), ("price_type", "priceType", false),
    ]

    /// Members of a payment.
    private static let paymentHistory: [(field: String, member: String, isCode: Bool)] = [
        ("status", "status", true), ("type", "type", true), ("amount", "amount", false),
        ("paid_at", "paidAt", false), ("external_id", "externalId", false), ("comment", "comment", false),
    ]

    /// Writes down what a change did to an order: a new one as a whole, an old one member by member.
    mutating func noteOrder(_ id: Int, old: Fields?, oldPayments: [Fields], _ call: RetailCRMCall) {
        guard let order = tables["orders"]?[id] else { return }
        guard let old else {
            note(
                "orders", "status", from: .null, to: Self.code(order["status"]), order, call,
                [("created", .bool(true)), ("whole", .object(order))])
            return
        }
        for (field, path, isCode) in Self.orderHistory {
            noteDifference(
                "orders", field, Self.value(old, path), Self.value(order, path), isCode, order, call)
        }
        let customers = (old["customer"] ?? .null, order["customer"] ?? .null)
        if customers.0 != customers.1 {
            note(
                "orders", "customer", from: .fields([("id", customers.0)]),
                to: .fields([("id", customers.1)]),
                order, call)
        }
        noteManager("orders", old, order, call)
        noteCustomFields("orders", old, order, call)
        noteItems(old.list("items") ?? [], order, call)
        notePayments(oldPayments, payments(of: id), order, call)
    }

    private mutating func noteItems(_ old: [Value], _ order: Fields, _ call: RetailCRMCall) {
        let before = old.compactMap(\.fields)
        let after = (order.list("items") ?? []).compactMap(\.fields)
        for item in before where !after.contains(where: { $0["id"] == item["id"] }) {
            note(
                "orders", "order_product", from: .fields([("id", item["id"] ?? .null)]), to: .null, order,
                call,
                [("item", shortItem(item))])
        }
        for item in after {
            let more = [("item", shortItem(item))]
            guard let known = before.first(where: { $0["id"] == item["id"] }) else {
                note(
                    "orders", "order_product", from: .null, to: .fields([("id", item["id"] ?? .null)]), order,
                    call, more)
                continue
            }
            for (field, member, isCode) in Self.itemHistory {
                noteDifference(
                    "orders", "order_product." + field, known[member], item[member], isCode, order, call, more
                )
            }
        }
    }

    private func shortItem(_ item: Fields) -> Value {
        var shown = [("id", item["id"] ?? .null)]
        if let offer = item.int("offer").flatMap({ tables["offers"]?[$0] }) {
            shown.append(
                (
                    "offer",
                    .fields(
                        ["id", "externalId", "xmlId"].compactMap { name in offer[name].map { (name, $0) } })
                ))
        }
        if let externals = item["externalIds"] { shown.append(("externalIds", externals)) }
        return .fields(shown)
    }

    private mutating func notePayments(
        _ before: [Fields], _ after: [Fields], _ order: Fields, _ call: RetailCRMCall
    ) {
        let short = { (row: Fields) -> Value in
            .fields(["id", "type", "externalId"].compactMap { name in row[name].map { (name, $0) } })
        }
        for row in before where !after.contains(where: { $0["id"] == row["id"] }) {
            note("orders", "payments", from: short(row), to: .null, order, call, [("payment", short(row))])
        }
        for row in after {
            guard let known = before.first(where: { $0["id"] == row["id"] }) else {
                note(
                    "orders", "payments", from: .null, to: short(row), order, call,
                    [("payment", .object(Self.shownPayment(row)))])
                continue
            }
            for (field, member, isCode) in Self.paymentHistory {
                noteDifference(
                    "orders", "payments." + field, known[member], row[member], isCode, order, call,
                    [("payment", short(row))])
            }
        }
    }

    /// Who looks after it.
    mutating func noteManager(_ kind: String, _ old: Fields, _ new: Fields, _ call: RetailCRMCall) {
        let wrapped = { (row: Fields) in row["managerId"].map { Value.fields([("id", $0)]) } }
        noteDifference(kind, "manager", wrapped(old), wrapped(new), false, new, call)
    }

    /// Changes of own fields, each under its code.
    mutating func noteCustomFields(_ kind: String, _ old: Fields, _ new: Fields, _ call: RetailCRMCall) {
        let before = old.object("customFields") ?? Fields()
        let after = new.object("customFields") ?? Fields()
        for member in before.merged(with: after).members {
            noteDifference(
                kind, "custom_" + member.name, before[member.name], after[member.name], false, new, call)
        }
    }

    /// Writes a row when two values differ; null, empty and absent are one.
    mutating func noteDifference(
        _ kind: String, _ field: String, _ old: Value?, _ new: Value?, _ isCode: Bool, _ subject: Fields,
        _ call: RetailCRMCall, _ more: [(String, Value)] = []
    ) {
        let before = old.flatMap { $0.isEmpty ? nil : $0 } ?? .null
        let after = new.flatMap { $0.isEmpty ? nil : $0 } ?? .null
        guard before != after else { return }
        note(
            kind, field, from: isCode ? Self.code(before) : before, to: isCode ? Self.code(after) : after,
            subject, call, more)
    }

    /// Adds a row to a history.
    mutating func note(
        _ kind: String, _ field: String, from old: Value, to new: Value, _ subject: Fields,
        _ call: RetailCRMCall, _ more: [(String, Value)] = []
    ) {
        let row = [
            ("createdAt", moment), ("key", call.isByHand ? .null : .text(call.key.text)),
            ("field", .text(field)),
            ("oldValue", old), ("newValue", new), ("subject", .object(Self.short(kind, subject))),
        ]
        _ = tables[kind + "/history"]?.insert(Fields(row + more), at: now)
    }

    /// What a row of a history says of its order or customer.
    private static func short(_ kind: String, _ subject: Fields) -> Fields {
        let names =
            kind == "orders"
            ? ["id", "externalId", "managerId", "site", "status"] : ["id", "externalId", "site"]
        return Fields(names.compactMap { name in subject[name].map { (name, $0) } })
    }

    private static func code(_ value: Value?) -> Value {
        guard let value, !value.isEmpty else { return .null }
        return .fields([("code", value)])
    }

    private static func value(_ fields: Fields, _ path: [String]) -> Value? {
        path.reduce(Value.object(fields) as Value?) { $0?.fields?[$1] }
    }
}
