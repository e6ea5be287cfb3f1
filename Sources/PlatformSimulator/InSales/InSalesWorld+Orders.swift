import MapValues

extension InSalesWorld {
    mutating func createOrder(_ given: Fields) -> InSalesReply {
        guard settings.rights.contains(.orderContent) else { return .forbidden }
        let accepted = InSalesShape.accepted(given, as: InSalesFields.order)
        var faults = orderFaults(accepted)
        let lines = newLines(accepted.list("order_lines") ?? [], &faults)
        if lines.isEmpty { faults.append(("order_lines", "can't be empty")) }
        guard faults.isEmpty else { return .refused(faults) }
        let address = shippingAddress(accepted.object("shipping_address") ?? Fields(), over: nil)
        guard let client = client(for: accepted, address: address) else {
            return .refused([("client", "can't be found")])
        }

        var order = accepted.without([
            "order_lines", "discounts", "client", "client_id", "fields_values", "custom_status_permalink",
            "financial_status", "fulfillment_status",
        ])
        order["client_id"] = .integer(client)
        order["account_id"] = account["id"]
        order["number"] = nextNumber(of: "order", from: 1001)
        order["key"] = .text(random.hexadecimal(digits: 32))
        order["created_at"] = moment
        order["shipping_address"] = .object(address)
        order["order_lines"] = .list(lines)
        order["financial_status"] = .text("pending")
        order["fulfillment_status"] = .text(InSalesStatus.new.rawValue)
        order["custom_status"] = customStatus(for: .new)
        order["fields_values"] = fieldValues(accepted["fields_values"] ?? .list([]), over: nil)
        note("order_created", in: &order)
        setDelivery(of: &order, from: accepted)
        setPayment(of: &order)
        // Lines have no numbers yet for which a partial discount could be meant: the shop passes it over.
        let discounts = (accepted.list("discounts") ?? []).filter {
            $0.fields?.list("discount_order_lines_ids")?.isEmpty ?? true
        }
        setDiscounts(of: &order, from: discounts)
        setStatuses(of: &order, from: accepted)
        return store(order, as: nil)
    }

    mutating func updateOrder(_ id: Int, _ given: Fields) -> InSalesReply {
        guard var order = tables["orders"]?[id] else { return .notFound }
        let accepted = InSalesShape.accepted(given, as: InSalesFields.order).without(["id"])
        let content: Set<String> = ["order_lines", "discounts"]
        if accepted.members.contains(where: { content.contains($0.name) }),
            !settings.rights.contains(.orderContent)
        {
            return .forbidden
        }
        if accepted.members.contains(where: { !content.contains($0.name) }),
            !settings.rights.contains(.orderFields)
        {
            return .forbidden
        }
        var faults = orderFaults(accepted)
        let lines = changedLines(of: order, accepted.list("order_lines") ?? [], &faults)
        if lines.isEmpty { faults.append(("order_lines", "can't be empty")) }
        guard faults.isEmpty else { return .refused(faults) }

        let nested: Set<String> = [
            "order_lines", "discounts", "client", "client_id", "fields_values", "shipping_address",
            "custom_status_permalink", "financial_status", "fulfillment_status",
        ]
        order = order.merged(with: accepted.without(nested))
        order["order_lines"] = .list(lines)
        if accepted["client"] != nil || accepted["client_id"] != nil {
            var wanted = accepted
            if wanted["client_id"] == nil, wanted.object("client")?.int("id") == nil {
                wanted["client_id"] = order["client_id"]
            }
            guard let client = client(for: wanted, address: nil) else {
                return .refused([("client", "can't be found")])
            }
            order["client_id"] = .integer(client)
        }
        if let address = accepted.object("shipping_address") {
            order["shipping_address"] = .object(
                shippingAddress(address, over: order.object("shipping_address")))
        }
        if let values = accepted["fields_values"] {
            order["fields_values"] = fieldValues(values, over: order["fields_values"])
        }
        if accepted["delivery_variant_id"] != nil { setDelivery(of: &order, from: accepted) }
        if accepted["payment_gateway_id"] != nil { setPayment(of: &order) }
        setDiscounts(of: &order, from: accepted.list("discounts") ?? [])
        setStatuses(of: &order, from: accepted)
        return store(order, as: id)
    }

    /// Does the sums, keeps the order, and tells who wants to know.
    private mutating func store(_ order: Fields, as known: Int?) -> InSalesReply {
        guard let resource = InSalesResource.named("orders") else { return .notFound }
        let id = known ?? tables["orders"]?.nextID ?? 0
        var order = calculated(order)
        order["updated_at"] = moment
        order["order_lines"] = .list(
            (order.list("order_lines") ?? []).map { line in
                guard var fields = line.fields else { return line }
                fields["order_id"] = .integer(id)
                return .object(fields)
            })
        if known == nil {
            _ = tables["orders"]?.insert(order, at: now)
        } else {
            tables["orders"]?.replace(id, with: order, at: now)
        }
        guard let row = row(resource, id) else { return .notFound }
        call(known == nil ? "orders/create" : "orders/update", about: row)
        return .object(resource, row, status: known == nil ? 201 : 200)
    }

    private func orderFaults(_ order: Fields) -> [(member: String, message: String)] {
        var faults: [(String, String)] = []
        let known: [(String, String)] = [
            ("delivery_variant_id", "delivery_variants"), ("payment_gateway_id", "payment_gateways"),
        ]
        for (member, path) in known {
            if let id = order.int(member), tables[path]?[id] == nil {
                faults.append((member, "can't be found"))
            }
        }
        if let status = order.string("fulfillment_status"), InSalesStatus(rawValue: status) == nil {
            faults.append(("fulfillment_status", "is not included in the list"))
        }
        if let status = order.string("financial_status"), !["pending", "paid"].contains(status) {
            faults.append(("financial_status", "is not included in the list"))
        }
        if let permalink = order.string("custom_status_permalink"), customStatus(permalink) == nil {
            faults.append(("custom_status_permalink", "is not included in the list"))
        }
        if let client = order.object("client") {
            faults += clientFaults(client).map { ("client." + $0.member, $0.message) }
        }
        return faults
    }

    /// Adds a row to the history of an order, which has the newest first.
    mutating func note(
        _ action: String, from old: Value = .null, to new: Value = .null, in order: inout Fields
    ) {
        let row = Value.fields([
            ("action", .text(action)), ("created_at", moment),
            ("id", nextNumber(of: "order_change", from: 57_641_201)), ("user_name", .text("API")),
            ("value_is", new), ("value_was", old), ("full_description", .text(action)),
        ])
        order["order_changes"] = .list([row] + (order.list("order_changes") ?? []))
    }
}
