import MapValues

extension RetailCRMWorld {
    /// The composition of an order after a change: rows of the client replace it. A row is one that was there
    /// when it has its number or an external number of it; any other is new, and what is not named is gone.
    mutating func changedItems(_ given: [Value], over old: [Value]) -> [Value] {
        var left = old.compactMap(\.fields)
        return given.compactMap(\.fields).map { row in
            let place = left.firstIndex { item in
                if let id = row.int("id") { return item.int("id") == id }
                guard let wanted = row.list("externalIds"), !wanted.isEmpty else { return false }
                return (item.list("externalIds") ?? []).contains(where: wanted.contains)
            }
            var item = place.map { left.remove(at: $0) } ?? newItem(row)
            item = item.merged(
                with: row.without(["id", "offer", "productName", "priceType", "discountTotal", "prices"]))
            if place != nil, row["offer"] != nil {
                item["offer"] = offer(row.object("offer")).map { .integer($0) }
            }
            // Of the two ways to give an own discount the one that was named last counts.
            if row["discountManualPercent"] != nil, row["discountManualAmount"] == nil {
                item["discountManualAmount"] = nil
            }
            if row["discountManualAmount"] != nil, row["discountManualPercent"] == nil {
                item["discountManualPercent"] = nil
            }
            if let properties = row["properties"] { item["properties"] = Self.keyed(properties) }
            return .object(item)
        }
    }

    /// Properties of an item by code; those without one by name.
    private static func keyed(_ properties: Value) -> Value {
        guard let elements = properties.elements else { return properties }
        var keyed = Fields()
        for property in elements.compactMap(\.fields) {
            guard let key = property.string("code") ?? property.string("name") else { continue }
            keyed[key] = .object(property)
        }
        return .object(keyed)
    }

    private mutating func newItem(_ row: Fields) -> Fields {
        var item = Fields([("id", nextNumber(of: "item", from: 11_308)), ("createdAt", moment)])
        let id = offer(row.object("offer"))
        let known = id.flatMap { tables["offers"]?[$0] }
        if let id { item["offer"] = .integer(id) }
        if known == nil {
            // An item need not be one of the catalogue: then it has a name of its own.
            item["productName"] =
                row["productName"] ?? row.object("offer")?["externalId"] ?? row.object("offer")?["xmlId"]
        }
        item["priceType"] = .fields([("code", row.object("priceType")?["code"] ?? .text("base"))])
        item["initialPrice"] = known?.list("prices")?.first?.fields?["price"] ?? .integer(0)
        item["quantity"] = .integer(1)
        item["status"] = .text("new")
        item["vatRate"] = known?["vatRate"] ?? .text("none")
        item["purchasePrice"] = known?["purchasePrice"] ?? .integer(0)
        return item
    }

    /// The number of the offer that an item names.
    func offer(_ named: Fields?) -> Int? {
        guard let named else { return nil }
        if let id = named.int("id") { return tables["offers"]?[id] == nil ? nil : id }
        for member in ["externalId", "xmlId"] {
            guard let text = named.string(member) else { continue }
            return tables["offers"]?.all.first { $0.string(member) == text }?.int("id")
        }
        return nil
    }

    /// An order with all its sums done again.
    func calculated(_ order: Fields) -> Fields {
        var order = order
        var rows = (order.list("items") ?? []).compactMap(\.fields)
        let money = RetailCRMMoney(
            items: rows.map { row in
                let price = row.decimal("initialPrice") ?? .zero
                let percent = Money.rounded(
                    Money.percent(row.decimal("discountManualPercent") ?? .zero, of: price))
                let own = min(price, Money.sum([row.decimal("discountManualAmount") ?? .zero, percent]))
                return RetailCRMMoney.Item(price: price, quantity: row.decimal("quantity") ?? .one, own: own)
            }, percent: order.decimal("discountManualPercent") ?? .zero,
            money: order.decimal("discountManualAmount") ?? .zero)
        var purchase = ExactDecimal.zero
        for (place, item) in money.items.enumerated() {
            rows[place]["discountTotal"] = .decimal(item.discount)
            rows[place]["summ"] = .decimal(item.sum)
            rows[place]["prices"] = .list(
                item.prices.map {
                    .fields([("price", .decimal($0.price)), ("quantity", .decimal($0.quantity))])
                })
            rows[place]["discounts"] = .list(
                [("manual_order", item.shared), ("manual_product", item.own)].filter { !$0.1.isZero }
                    .map { .fields([("type", .text($0.0)), ("amount", .decimal($0.1))]) })
            let cost = rows[place].decimal("purchasePrice") ?? .zero
            purchase = Money.sum([purchase, Money.product(cost, item.quantity)])
        }
        let sum = Money.sum(money.items.map(\.sum))
        order["items"] = .list(rows.map(Value.object))
        order["summ"] = .decimal(sum)
        order["totalSumm"] = .decimal(Money.sum([sum, order.object("delivery")?.decimal("cost") ?? .zero]))
        order["purchaseSumm"] = .decimal(purchase)
        return order
    }
}
