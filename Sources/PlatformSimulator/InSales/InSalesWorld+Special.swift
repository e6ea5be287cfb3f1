import MapValues

extension InSalesWorld {
    /// The calls that are no list of rows; `nil` when it is another.
    mutating func special(_ method: String, _ parts: [String], _ given: Value)
        -> InSalesReply?
    {
        switch (method, parts.count, parts[0], parts.count > 1 ? parts[1] : "") {
        case ("PUT", 1, "account", _):
            let change = given.fields.map { $0.object("account") ?? $0 } ?? Fields()
            account = account.merged(with: InSalesShape.accepted(change, as: InSalesFields.account))
            return shownAccount
        case ("GET", 1, "account", _): return shownAccount
        case ("GET", 2, "orders", "fields"): return .plain(root: "fields", orderFields())
        case ("POST", 2, "orders", "delivery_variants"), ("POST", 2, "orders", "payment_gateways"):
            return settings.rights.contains(.orders) ? form(parts[1], given) : .forbidden
        case ("PUT", 2, "products", "variants_group_update"), ("PUT", 2, "variants", "group_update"):
            return settings.rights.contains(.products) ? updateVariants(given) : .forbidden
        case (_, 3...4, "products", _) where ["similars", "supplementaries"].contains(parts[2]):
            return settings.rights.contains(.products) ? related(method, parts, given) : .forbidden
        default: return nil
        }
    }

    private var shownAccount: InSalesReply {
        var shown = account
        shown["next_order_number"] = .integer(counters["order"] ?? 1001)
        let resource = InSalesResource(
            path: "account", root: "account", fields: InSalesFields.account, right: .orders)
        return .object(resource, shown, status: 200)
    }

    /// Fields of the form of an order, by what they belong to.
    private func orderFields() -> Value {
        let rows = tables["fields"]?.all ?? []
        let names = [
            "for_buyer", "title", "office_title", "active", "system_name", "obligatory", "position", "id",
        ]
        let form = InSalesFields.field.filter { names.contains($0.name) }
        let shown = { (destinies: Set<Int>) -> Value in
            .list(
                rows.filter { destinies.contains($0.int("destiny") ?? 0) }
                    .map { .object(InSalesShape.shown($0, as: form)) })
        }
        return .fields([
            ("client_fields", shown([2, 5])), ("shipping_address_fields", shown([1])),
            ("order_fields", shown([3])),
        ])
    }

    /// Ways of delivery or payment that fit a draft, with what they cost for it.
    private mutating func form(_ path: String, _ given: Value) -> InSalesReply {
        var draft = self
        let order = given.fields.map { $0.object("order") ?? $0 } ?? Fields()
        var fields = InSalesShape.accepted(order, as: InSalesFields.order)
        var faults: [(member: String, message: String)] = []
        fields["order_lines"] = .list(draft.newLines(fields.list("order_lines") ?? [], &faults))
        guard faults.isEmpty else { return .refused(faults) }
        let sums = draft.calculated(fields)
        let delivery = order.int("delivery_variant_id")
        let rows = (tables[path]?.all ?? []).filter { row in
            guard path == "payment_gateways", let delivery else { return true }
            let links = row.list("payment_delivery_variants") ?? []
            return links.isEmpty || links.contains { $0.fields?.int("delivery_variant_id") == delivery }
        }
        return .list(
            InSalesResource(
                path: path, root: String(path.dropLast()), fields: Self.formFields(path), right: .orders),
            rows.map { priced($0, path: path, for: sums) })
    }

    private static func formFields(_ path: String) -> [InSalesField] {
        let common: [InSalesField] = [
            .fixed("description"), .fixed("price", .float), .fixed("position", .integer),
            .fixed("id", .integer), .fixed("title"),
        ]
        guard path == "payment_gateways" else { return common }
        return common + [
            .fixed("margin_fraction", .float), .fixed("margin", .decimal), .fixed("account_id", .integer),
        ]
    }

    private func priced(_ row: Fields, path: String, for order: Fields) -> Fields {
        var row = row
        guard path == "payment_gateways" else {
            row["price"] = .decimal(deliveryPrice(of: row, for: order))
            return row
        }
        let margin = row.decimal("margin") ?? .zero
        row["margin"] = .decimal(margin)
        row["margin_fraction"] = .decimal(Money.product(margin, .cent))
        row["price"] = .decimal(
            Money.rounded(Money.percent(margin, of: order.decimal("total_price") ?? .zero)))
        row["account_id"] = account["id"]
        return row
    }

    /// Stocks and prices of many variants; each row is told whether it went well.
    private mutating func updateVariants(_ given: Value) -> InSalesReply {
        guard let rows = given.fields?.list("variants") ?? given.elements, rows.count <= 100 else {
            return .refused([("variants", "is too long (maximum is 100)")])
        }
        var results: [Value] = []
        for row in rows.compactMap(\.fields) {
            guard let id = row.int("id"), let old = tables["variants"]?[id] else {
                results.append(
                    .fields([
                        ("id", row["id"] ?? .null), ("status", .text("error")),
                        ("errors", .list([.text("variant is not found")])),
                    ]))
                continue
            }
            let accepted = InSalesShape.accepted(row, as: InSalesFields.variant).without(["id"])
            write(old.merged(with: accepted), id, to: "variants")
            if let product = old.int("product_id"), let fields = tables["products"]?[product] {
                write(fields, product, to: "products")
            }
            results.append(.fields([("id", .integer(id)), ("status", .text("ok"))]))
        }
        return .plain(root: "objects", .list(results))
    }

    /// Products that go well with one: a list of numbers.
    private mutating func related(_ method: String, _ parts: [String], _ given: Value) -> InSalesReply {
        guard let id = Int(parts[1]), var product = tables["products"]?[id] else { return .notFound }
        let member = parts[2]
        var numbers = (product.list(member) ?? []).compactMap(\.wholeNumber)
        switch (method, parts.count) {
        case ("GET", 3):
            let resource = InSalesResource(
                path: "products", root: "product", fields: [.fixed("id", .integer)], right: .products)
            return .list(resource, numbers.map { Fields([("id", .integer($0))]) })
        case ("POST", 3):
            let lists = given.fields?.members.compactMap { $0.value.elementsOfAny }.first ?? []
            numbers += lists.compactMap(\.wholeNumber).filter { !numbers.contains($0) }
        case ("DELETE", 4): numbers.removeAll { $0 == Int(parts[3]) }
        default: return .notFound
        }
        product[member] = .list(numbers.map(Value.integer))
        write(product, id, to: "products")
        return .done
    }
}
