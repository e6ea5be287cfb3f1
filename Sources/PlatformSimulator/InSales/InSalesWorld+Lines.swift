import MapValues

extension InSalesWorld {
    /// The lines that a client adds, with what the shop knows of the goods; a kit becomes its parts.
    mutating func newLines(_ given: [Value], _ faults: inout [(member: String, message: String)]) -> [Value] {
        var lines: [Value] = []
        for element in given {
            guard let line = element.fields, !line.flag("_destroy") else { continue }
            let quantity = line["quantity"] == nil ? 1 : line.int("quantity") ?? 0
            guard quantity > 0 else {
                faults.append(("order_lines.quantity", "must be greater than 0"))
                continue
            }
            guard let variant = variant(of: line), let productID = variant.int("product_id"),
                let product = tables["products"]?[productID]
            else {
                faults.append(("order_lines.variant", "can't be blank"))
                continue
            }
            let parts = product.list("product_bundle_components")?.compactMap(\.fields) ?? []
            if parts.isEmpty {
                lines.append(.object(self.line(line, variant, product, quantity: quantity)))
            } else {
                lines += kitLines(line, variant, parts, quantity: quantity).map(Value.object)
            }
        }
        return sorted(lines)
    }

    /// The lines of an order after a change: those that are not named stay.
    mutating func changedLines(
        of order: Fields, _ given: [Value], _ faults: inout [(member: String, message: String)]
    ) -> [Value] {
        var lines = order.list("order_lines") ?? []
        var added: [Value] = []
        for element in given {
            guard let change = element.fields else { continue }
            guard let id = change.int("id") else {
                added.append(element)
                continue
            }
            guard let place = lines.firstIndex(where: { $0.fields?.int("id") == id }),
                var line = lines[place].fields
            else {
                faults.append(("order_lines.id", "can't be found"))
                continue
            }
            if change.flag("_destroy") {
                lines.remove(at: place)
                continue
            }
            if let quantity = change.int("quantity"), quantity <= 0 {
                faults.append(("order_lines.quantity", "must be greater than 0"))
                continue
            }
            line = line.merged(with: change.without(["id", "variant_id", "product_id", "_destroy"]))
            line["updated_at"] = moment
            lines[place] = .object(line)
        }
        return sorted(lines + newLines(added, &faults))
    }

    /// The variant that a line means: the one named, or the first of the product.
    private func variant(of line: Fields) -> Fields? {
        if let id = line.int("variant_id") { return tables["variants"]?[id] }
        return line.int("product_id").flatMap { rows(of: "variants", product: $0).first }
    }

    private mutating func line(_ given: Fields, _ variant: Fields, _ product: Fields, quantity: Int) -> Fields
    {
        let options = variant.list("option_values")?.compactMap { $0.fields?.string("title") } ?? []
        var title = product.string("title") ?? ""
        if !options.isEmpty { title += " (" + options.joined(separator: " / ") + ")" }
        let pairs: [(String, Value)] = [
            ("id", nextNumber(of: "order_line", from: 501)), ("variant_id", variant["id"] ?? .null),
            ("product_id", product["id"] ?? .null), ("sku", variant["sku"] ?? .null),
            ("barcode", variant["barcode"] ?? .null),
            ("title", .text(title)),
            ("unit", product["unit"] ?? .text("pce")), ("quantity", .integer(quantity)),
            ("sale_price", given["sale_price"] ?? variant["price"] ?? .integer(0)),
            ("weight", variant["weight"] ?? .null), ("dimensions", variant["dimensions"] ?? .null),
            ("vat", given["vat"] ?? product["vat"] ?? .integer(-1)), ("comment", given["comment"] ?? .null),
            ("created_at", moment), ("updated_at", moment),
        ]
        return Fields(pairs)
    }

    /// The parts of a kit as lines that cost together what the kit costs.
    private mutating func kitLines(_ given: Fields, _ kit: Fields, _ parts: [Fields], quantity: Int)
        -> [Fields]
    {
        var lines: [Fields] = []
        var sums: [ExactDecimal] = []
        for part in parts {
            let own = part.int("variant_id").flatMap { tables["variants"]?[$0] }
            guard
                let variant = own
                    ?? part.int("product_id").flatMap({ rows(of: "variants", product: $0).first }),
                let product = variant.int("product_id").flatMap({ tables["products"]?[$0] })
            else { continue }
            var line = self.line(Fields(), variant, product, quantity: (part.int("quantity") ?? 1) * quantity)
            line["bundle_id"] = kit["id"]
            line["bundle_quantity"] = .integer(quantity)
            var price = variant.decimal("price") ?? .zero
            if part.flag("free") {
                price = .zero
            } else if let discount = part.decimal("discount_amount") {
                let isPercent = part.int("discount_type") != 2
                price = Money.difference(price, isPercent ? Money.percent(discount, of: price) : discount)
            }
            sums.append(Money.product(max(.zero, price), ExactDecimal(line.int("quantity") ?? 1)))
            lines.append(line)
        }
        let kitPrice = given.decimal("sale_price") ?? kit.decimal("price") ?? .zero
        let total = Money.product(kitPrice, ExactDecimal(quantity))
        let shares = Allocation.largestRemainder(
            total: total, weights: sums, unit: .cent, rest: .largestRemainder, tie: .first)
        for (place, share) in zip(lines.indices, shares ?? sums) {
            let count = ExactDecimal(lines[place].int("quantity") ?? 1)
            lines[place]["sale_price"] = .decimal(Money.quotient(share, count))
        }
        return lines
    }

    /// Answers have the lines by title.
    private func sorted(_ lines: [Value]) -> [Value] {
        lines.sorted { left, right in
            let titles = (left.fields?.string("title") ?? "", right.fields?.string("title") ?? "")
            return titles.0 == titles.1
                ? (left.fields?.int("id") ?? 0) < (right.fields?.int("id") ?? 0) : titles.0 < titles.1
        }
    }
}
