import MapValues

extension InSalesWorld {
    /// A row as an answer has it: with what belongs to it, without what the key may not see.
    func row(_ resource: InSalesResource, _ id: Int) -> Fields? {
        guard let row = tables[resource.path]?[id] else { return nil }
        switch resource.path {
        case "products": return product(row, id)
        case "variants": return variant(row)
        case "orders": return order(row)
        case "stock_currencies": return row
        default: return row
        }
    }

    /// The rows of a table that belong to a product.
    func rows(of path: String, product: Int) -> [Fields] {
        (tables[path]?.all ?? []).filter { $0.int("product_id") == product }
    }

    private func product(_ row: Fields, _ id: Int) -> Fields {
        var row = row
        let variants = rows(of: "variants", product: id).map(variant)
        row["variants"] = .list(variants.map(Value.object))
        row["images"] = .list(rows(of: "images", product: id).map(Value.object))
        row["product_field_values"] = .list(rows(of: "product_field_values", product: id).map(Value.object))
        let options = optionNames(of: variants)
        if !options.isEmpty { row["option_names"] = .list(options) }
        row["available"] = .bool(variants.contains { $0.flag("available") })
        let collections = (tables["collects"]?.all ?? []).filter { $0.int("product_id") == id }
        row["collections_ids"] = .list(collections.compactMap { $0["collection_id"] })
        return row
    }

    private func variant(_ row: Fields) -> Fields {
        var row = row
        // Without a number the stock is not tracked, and there is always some.
        row["available"] = .bool(row.int("quantity").map { $0 > 0 } ?? true)
        if row["price"]?.isEmpty ?? true { row["price"] = .integer(0) }
        if row["base_price"] == nil { row["base_price"] = row["price"] }
        for name in ["price", "cost_price", "base_price", "old_price", "prices"] {
            row[name + "_in_site_currency"] = row[name]
        }
        let titles = row.list("option_values")?.compactMap { $0.fields?.string("title") } ?? []
        row["title"] = .text(titles.joined(separator: " / "))
        if !settings.rights.contains(.purchasePrices) {
            row["cost_price"] = .null
            row["cost_price_in_site_currency"] = .null
        }
        if !settings.rights.contains(.extraPrices) {
            row["price2"] = .null
            row["prices"] = .list([])
            row["prices_in_site_currency"] = .list([])
        }
        return row
    }

    /// An order with its buyer as he is now.
    private func order(_ row: Fields) -> Fields {
        var row = row
        if let id = row.int("client_id"), let client = tables["clients"]?[id] {
            row["client"] = .object(client)
        }
        row["discount"] = row.list("discounts")?.first ?? .null
        return row
    }
}

extension InSalesWorld {
    mutating func create(_ place: Place, _ given: Fields) -> InSalesReply {
        let resource = place.resource
        if resource.isClosed { return .forbidden }
        switch resource.path {
        case "orders": return createOrder(given)
        case "clients":
            guard settings.rights.contains(.editClients) else { return .forbidden }
            let client = InSalesShape.accepted(given, as: resource.fields)
            let faults = clientFaults(client)
            guard faults.isEmpty else { return .refused(faults) }
            // The row has to be there before it is shown: a call sees what was before its arguments.
            let id = insertClient(client)
            return created(resource, id)
        case "domains", "stock_currencies": return .notFound
        default: break
        }
        var row = InSalesShape.accepted(given, as: resource.fields)
        if let parent = place.parent, let member = resource.parent?.member { row[member] = .integer(parent) }
        let faults = self.faults(of: row, for: resource)
        guard faults.isEmpty else { return .refused(faults) }
        let id = insert(row, given, into: resource)
        return created(resource, id)
    }

    mutating func update(_ place: Place, _ id: Int, _ given: Fields) -> InSalesReply {
        let resource = place.resource
        switch resource.path {
        case "orders": return updateOrder(id, given)
        case "clients" where !settings.rights.contains(.editClients): return .forbidden
        case "domains": return .notFound
        default: break
        }
        guard let old = tables[resource.path]?[id] else { return .notFound }
        var row = old.merged(with: InSalesShape.accepted(given, as: resource.fields).without(["id"]))
        if resource.path == "clients", let values = given["fields_values"] {
            row["fields_values"] = fieldValues(values, over: old["fields_values"])
        }
        let faults = resource.path == "clients" ? clientFaults(row) : self.faults(of: row, for: resource)
        guard faults.isEmpty else { return .refused(faults) }
        write(row, id, to: resource.path)
        if resource.path == "products" { writeParts(of: id, given) }
        if resource.path == "variants", let product = row.int("product_id") {
            if let options = row.list("options") {
                row["option_values"] = optionValues(options)
                row["options"] = nil
                write(row, id, to: "variants")
            }
            touchProduct(product)
        }
        return self.row(resource, id).map { .object(resource, $0, status: 200) } ?? .notFound
    }

    mutating func delete(_ place: Place, _ id: Int) -> InSalesReply {
        let path = place.resource.path
        switch path {
        case "orders", "products":
            // They go to the trash, from where the lists can still show them.
            guard var row = tables[path]?[id] else { return .notFound }
            row["archived"] = .bool(true)
            write(row, id, to: path)
            if path == "orders" { call("orders/destroy", about: row) }
        case "domains": return .notFound
        default:
            let product = tables[path]?[id]?.int("product_id")
            tables[path]?.remove(id)
            if path == "variants", let product { touchProduct(product) }
        }
        return .done
    }

    private func created(_ resource: InSalesResource, _ id: Int) -> InSalesReply {
        row(resource, id).map { .object(resource, $0, status: 201) } ?? .notFound
    }

    /// Puts a changed row back, with the moment of the change.
    mutating func write(_ row: Fields, _ id: Int, to path: String) {
        var row = row
        row["updated_at"] = moment
        tables[path]?.replace(id, with: row, at: now)
    }

    func faults(of row: Fields, for resource: InSalesResource) -> [(member: String, message: String)] {
        var faults = resource.required.filter { row[$0]?.isEmpty ?? true }.map { ($0, "can't be blank") }
        let choices: [String: (String, [String])] = [
            "webhooks": ("topic", ["orders/create", "orders/update", "orders/destroy"]),
            "custom_statuses": ("system_status", InSalesStatus.allCases.map(\.rawValue)),
        ]
        if let (member, allowed) = choices[resource.path], let value = row.string(member),
            !allowed.contains(value)
        {
            faults.append((member, "is not included in the list"))
        }
        return faults
    }

    /// Adds a row; a product with its variants and parts.
    private mutating func insert(_ row: Fields, _ given: Fields, into resource: InSalesResource) -> Int {
        var row = row
        row["created_at"] = moment
        row["updated_at"] = moment
        if row["position"]?.isEmpty ?? true, resource.fields.contains(where: { $0.name == "position" }) {
            row["position"] = .integer(ids(of: resource, beside: row).count + 1)
        }
        switch resource.path {
        case "products":
            if row["permalink"]?.isEmpty ?? true {
                row["permalink"] = .text("product-\(tables["products"]?.nextID ?? 0)")
            }
            let id =
                tables["products"]?.insert(
                    row.without(["variants", "images", "product_field_values", "collections_ids"]), at: now)
                ?? 0
            writeParts(of: id, given)
            if rows(of: "variants", product: id).isEmpty { _ = addVariant(Fields(), to: id) }
            return id
        case "variants":
            let product = row.int("product_id") ?? 0
            let id = addVariant(row, to: product)
            touchProduct(product)
            return id
        case "images": addAddresses(to: &row)
        case "collections":
            let permalink = row.string("permalink") ?? "collection-\(tables["collections"]?.nextID ?? 0)"
            row["permalink"] = .text(permalink)
            row["url"] = .text("/collection/" + permalink)
        case "custom_statuses" where row["permalink"]?.isEmpty ?? true:
            row["permalink"] = .text("status-\(tables["custom_statuses"]?.nextID ?? 0)")
        default: break
        }
        return tables[resource.path]?.insert(row, at: now) ?? 0
    }

    /// The rows that a new one comes behind: those of the same product, option or property.
    private func ids(of resource: InSalesResource, beside row: Fields) -> [Int] {
        let table = tables[resource.path]
        return (table?.ids ?? []).filter { id in
            guard let member = resource.parent?.member else { return true }
            return table?[id]?.int(member) == row.int(member)
        }
    }

    /// A picture has a place at the shop for each of its sizes, and its name is the end of where it was.
    func addAddresses(to image: inout Fields) {
        let number = tables["images"]?.nextID ?? 0
        let source = image.string("src") ?? image.string("filename") ?? "\(number).jpg"
        let last = source.split(separator: "/").last ?? ""
        let name = String(last.prefix { $0 != "?" && $0 != "#" })
        if image["filename"]?.isEmpty ?? true { image["filename"] = .text(name) }
        let folder = "https://static.myinsales.ru/images/products/1/\(number)/\(number)/"
        image["original_url"] = .text(folder + name)
        image["url"] = .text(folder + "thumb_" + name)
        for size in ["medium", "small", "thumb", "compact", "large"] {
            image[size + "_url"] = .text(folder + size + "_" + name)
        }
        let product = image.int("product_id") ?? 0
        if image["position"]?.isEmpty ?? true {
            image["position"] = .integer(rows(of: "images", product: product).count + 1)
        }
    }

    /// Adds a variant to a product.
    private mutating func addVariant(_ given: Fields, to product: Int) -> Int {
        var row = given.without(["_destroy", "options"])
        if let options = given.list("options") { row["option_values"] = optionValues(options) }
        row["product_id"] = .integer(product)
        row["created_at"] = moment
        row["updated_at"] = moment
        return tables["variants"]?.insert(row, at: now) ?? 0
    }

    /// What came with a product and is kept beside it: variants, values of fields, places on the site.
    private mutating func writeParts(of product: Int, _ given: Fields) {
        for path in ["variants", "product_field_values"] {
            guard let resource = InSalesResource.named(path) else { continue }
            for element in given.list(path) ?? [] {
                guard let fields = element.fields else { continue }
                let row = InSalesShape.accepted(fields, as: resource.fields)
                if let id = row.int("id"), let old = tables[path]?[id] {
                    if row.flag("_destroy") {
                        tables[path]?.remove(id)
                    } else {
                        var changed = old.merged(with: row.without(["options"]))
                        if let options = row.list("options") {
                            changed["option_values"] = optionValues(options)
                        }
                        write(changed, id, to: path)
                    }
                } else if path == "variants" {
                    _ = addVariant(row, to: product)
                } else {
                    _ = tables[path]?.insert(
                        row.merged(with: Fields([("product_id", .integer(product))])), at: now)
                }
            }
        }
        writeNamedParts(of: product, given)
        if let collections = given.list("collections_ids") {
            for row in tables["collects"]?.all ?? [] where row.int("product_id") == product {
                if let id = row.int("id") { tables["collects"]?.remove(id) }
            }
            let created = moment
            for collection in collections.compactMap(\.wholeNumber) {
                _ = tables["collects"]?.insert(
                    Fields([
                        ("collection_id", .integer(collection)), ("product_id", .integer(product)),
                        ("position", .integer(1)), ("created_at", created),
                    ]), at: now)
            }
        }
    }

    private mutating func touchProduct(_ id: Int) {
        guard let row = tables["products"]?[id] else { return }
        write(row, id, to: "products")
    }
}
