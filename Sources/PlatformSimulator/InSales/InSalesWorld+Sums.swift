import MapValues

extension InSalesWorld {
    /// An order with all its sums done again.
    func calculated(_ order: Fields) -> Fields {
        var order = order
        var rows = (order.list("order_lines") ?? []).compactMap(\.fields)
        let margin = order.decimal("margin") ?? .zero
        var money = InSalesMoney(
            lines: rows.map { row in
                let total = Money.product(row.decimal("sale_price") ?? .zero, row.decimal("quantity") ?? .one)
                return InSalesMoney.Line(id: row.int("id") ?? 0, total: Money.rounded(total))
            }, margin: margin)
        var discounts = (order.list("discounts") ?? []).compactMap(\.fields)
        for place in turns(of: discounts) {
            let ids = Set((discounts[place].list("discount_order_lines_ids") ?? []).compactMap(\.wholeNumber))
            let given = discounts[place].decimal("discount") ?? .zero
            let isPercent = discounts[place].int("type_id") == 1
            let amount = isPercent ? money.take(percent: given, off: ids) : money.take(money: given, off: ids)
            discounts[place]["percent"] = isPercent ? .decimal(given) : .null
            discounts[place]["amount"] = .decimal(amount)
            discounts[place]["full_amount"] = .decimal(money.withMargin(amount))
        }
        for (place, line) in money.lines.enumerated() {
            let full = money.fullTotal(of: line)
            rows[place]["total_price"] = .decimal(line.total)
            rows[place]["discounts_amount"] = .decimal(line.discount)
            rows[place]["full_total_price"] = .decimal(full)
            rows[place]["full_sale_price"] = .decimal(
                Money.quotient(full, rows[place].decimal("quantity") ?? .one))
        }
        let items = Money.sum(money.lines.map(money.fullTotal))
        let delivery = order.decimal("delivery_price") ?? .zero
        let fullDelivery = money.withMargin(delivery)
        let bare = Money.sum(money.lines.map { Money.difference($0.total, $0.discount) } + [delivery])
        let total = Money.sum([items, fullDelivery])
        order["order_lines"] = .list(rows.map(Value.object))
        order["discounts"] = .list(discounts.map(Value.object))
        order["items_price"] = .decimal(items)
        order["full_delivery_price"] = .decimal(fullDelivery)
        order["total_price"] = .decimal(total)
        order["margin_amount"] = .decimal(Money.difference(total, bare))
        return order
    }

    /// Discounts of lines come before those of the whole order, which then see what is left.
    private func turns(of discounts: [Fields]) -> [Int] {
        let isPartial = { (place: Int) in
            !(discounts[place].list("discount_order_lines_ids")?.isEmpty ?? true)
        }
        return discounts.indices.filter(isPartial) + discounts.indices.filter { !isPartial($0) }
    }

    /// A discount with the lines that it is of and their products: older clients name products alone.
    private static func withLines(_ discount: Fields, of order: Fields) -> Fields {
        let lines = (order.list("order_lines") ?? []).compactMap(\.fields)
        var ids = (discount.list("discount_order_lines_ids") ?? []).compactMap(\.wholeNumber)
        let products = (discount.list("discount_products_ids") ?? []).compactMap(\.wholeNumber)
        if ids.isEmpty {
            ids = lines.filter { products.contains($0.int("product_id") ?? 0) }.compactMap { $0.int("id") }
        }
        guard !ids.isEmpty else { return discount }
        var named: [Int] = []
        for line in lines where ids.contains(line.int("id") ?? 0) {
            if let product = line.int("product_id"), !named.contains(product) { named.append(product) }
        }
        var discount = discount
        discount["discount_order_lines_ids"] = .list(ids.map(Value.integer))
        discount["discount_products_ids"] = .list(named.map(Value.integer))
        return discount
    }

    /// Changes the discounts of an order by rows of a client.
    mutating func setDiscounts(of order: inout Fields, from given: [Value]) {
        var discounts = (order.list("discounts") ?? []).compactMap(\.fields)
        for row in given.compactMap(\.fields).map({ Self.withLines($0, of: order) }) {
            if let id = row.int("id"), let place = discounts.firstIndex(where: { $0.int("id") == id }) {
                if row.flag("_destroy") {
                    discounts.remove(at: place)
                } else {
                    discounts[place] = discounts[place].merged(with: row)
                    discounts[place]["updated_at"] = moment
                }
                continue
            }
            guard !row.flag("_destroy"), row.int("id") == nil else { continue }
            var discount = row
            discount["id"] = nextNumber(of: "discount", from: 31)
            if discount["type_id"] == nil { discount["type_id"] = .integer(1) }
            discount["created_at"] = moment
            discount["updated_at"] = moment
            discounts.append(discount)
            note(
                "discount_created",
                to: .fields([
                    ("type_id", discount["type_id"] ?? .null),
                    ("discount", .optional(discount["discount"].flatMap(InSalesShape.decimal))),
                    ("description", discount["description"] ?? .null),
                ]), in: &order)
        }
        // A discount of lines that are all gone is gone with them.
        let lines = Set((order.list("order_lines") ?? []).compactMap { $0.fields?.int("id") })
        discounts = discounts.filter { discount in
            let ids = (discount.list("discount_order_lines_ids") ?? []).compactMap(\.wholeNumber)
            return ids.isEmpty || ids.contains(where: lines.contains)
        }
        order["discounts"] = .list(discounts.map(Value.object))
    }

    /// The way of delivery with its title and, unless the client gave one, its price.
    mutating func setDelivery(of order: inout Fields, from given: Fields) {
        guard let id = order.int("delivery_variant_id"), let variant = tables["delivery_variants"]?[id]
        else { return }
        order["delivery_title"] = given["delivery_title"] ?? variant["title"]
        order["delivery_description"] = given["delivery_description"] ?? variant["description"]
        if given["delivery_price"] == nil {
            order["delivery_price"] = .decimal(deliveryPrice(of: variant, for: calculated(order)))
        }
        order["delivery_info"] = .fields([
            ("delivery_variant_id", .integer(id)), ("title", variant["title"] ?? .null),
            ("price", order["delivery_price"] ?? .null),
        ])
    }

    /// What a way of delivery costs for an order: nothing from a sum on.
    func deliveryPrice(of variant: Fields, for order: Fields) -> ExactDecimal {
        let price = variant.decimal("price") ?? .zero
        guard let free = variant.decimal("charge_up_to"), !free.isZero,
            let items = order.decimal("items_price")
        else { return price }
        return items >= free ? .zero : price
    }

    /// The way of payment with its title and its surcharge.
    mutating func setPayment(of order: inout Fields) {
        guard let id = order.int("payment_gateway_id"), let gateway = tables["payment_gateways"]?[id]
        else { return }
        order["payment_title"] = gateway["title"]
        order["payment_description"] = gateway["description"]
        order["margin"] = gateway["margin"] ?? .integer(0)
    }
}
