import MapValues

extension InSalesWorld {
    /// The status of the shop's own with a permalink.
    func customStatus(_ permalink: String) -> Fields? {
        tables["custom_statuses"]?.all.first { $0.string("permalink") == permalink }
    }

    /// What an order shows as its own status for a stage: the default one, else the system's.
    func customStatus(for status: InSalesStatus) -> Value {
        let rows = (tables["custom_statuses"]?.all ?? []).filter {
            $0.string("system_status") == status.rawValue
        }
        let row =
            rows.first { $0.flag("is_default") } ?? rows.first { $0.string("permalink") == status.rawValue }
        return .fields([
            ("permalink", row?["permalink"] ?? .text(status.rawValue)),
            ("title", row?["title"] ?? .text(status.title)),
        ])
    }

    /// Sets both statuses of an order and that of its payment, with the moments and the rows of its history.
    mutating func setStatuses(of order: inout Fields, from given: Fields) {
        let old = order.string("fulfillment_status") ?? InSalesStatus.new.rawValue
        var new = given.string("fulfillment_status") ?? old
        let oldCustom = order["custom_status"] ?? .null
        var custom = oldCustom
        if let permalink = given.string("custom_status_permalink"), let row = customStatus(permalink) {
            new = row.string("system_status") ?? new
            custom = .fields([("permalink", row["permalink"] ?? .null), ("title", row["title"] ?? .null)])
        } else if new != old, let status = InSalesStatus(rawValue: new) {
            custom = customStatus(for: status)
        }
        if custom != oldCustom {
            note(
                "custom_status_changed", from: oldCustom.fields?["title"] ?? .null,
                to: custom.fields?["title"] ?? .null, in: &order)
            order["custom_status"] = custom
        }
        if new != old {
            note("fulfillment_status_changed", from: .text(old), to: .text(new), in: &order)
            order["fulfillment_status"] = .text(new)
            if order["accepted_at"]?.isEmpty ?? true, new != InSalesStatus.new.rawValue {
                order["accepted_at"] = moment
            }
            order["delivered_at"] = new == InSalesStatus.delivered.rawValue ? moment : .null
        }
        let wasPaid = order.string("financial_status") ?? "pending"
        guard let paid = given.string("financial_status"), paid != wasPaid else { return }
        note("financial_status_changed", from: .text(wasPaid), to: .text(paid), in: &order)
        order["financial_status"] = .text(paid)
        order["paid_at"] = paid == "paid" ? moment : .null
    }

    /// The address of an order, with what the shop makes of it.
    mutating func shippingAddress(_ given: Fields, over old: Fields?) -> Fields {
        var address = (old ?? Fields()).merged(with: given.without(["fields_values", "id"]))
        if old == nil { address["id"] = nextNumber(of: "shipping_address", from: 12_970_588) }
        if let values = given["fields_values"] {
            address["fields_values"] = fieldValues(values, over: old?["fields_values"])
        }
        if let phone = address.string("phone"), phone.utf8.contains(UInt8(ascii: "+")) {
            address["phone"] = .text(String(phone.filter { $0 == "+" || $0.isNumber }))
        }
        address["formatted_phone"] = address["phone"]
        // The register of addresses follows the address, but for what is said of it by itself.
        var location = address.object("location") ?? Fields()
        for name in ["zip", "state", "city", "street", "house", "flat"]
        where given[name] != nil && given.object("location")?[name] == nil {
            location[name] = address[name]
        }
        address["location"] = .object(location)
        let joined = { (names: [String], mark: String) -> Value in
            .text(names.compactMap { address.string($0) }.filter { !$0.isEmpty }.joined(separator: mark))
        }
        address["full_name"] = joined(["surname", "name", "middlename"], " ")
        address["full_locality_name"] = joined(["state", "city"], ", ")
        address["full_delivery_address"] = joined(
            ["zip", "state", "city", "address", "street", "house", "flat"], ", ")
        address["address_for_gis"] = joined(["city", "street", "house"], ", ")
        return address
    }
}
