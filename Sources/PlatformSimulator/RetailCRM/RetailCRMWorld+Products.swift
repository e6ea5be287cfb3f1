import MapValues

/// Products that are written through the API instead of a catalogue.
extension RetailCRMWorld {
    /// Adds products, each with the one offer that it is sold as.
    mutating func createProducts(_ call: RetailCRMCall) throws(RetailCRMRefusal) -> RetailCRMReply {
        let rows = try call.entities("products", limit: 50)
        let site = try site(of: call)
        for row in rows where row["name"]?.isEmpty ?? true {
            throw .entity("name", "This value should not be blank.")
        }
        let ids = rows.map { row -> Value in
            var product = Fields([
                ("site", .text(site)), ("active", .bool(true)), ("type", .text("product")),
                ("quantity", .integer(0)), ("groups", .list([])),
            ])
            product = product.merged(with: row.without(["id", "offers", "catalogId"]))
            let id = tables["products"]?.insert(product, at: now) ?? 0
            var offer = Fields([
                ("name", row["name"] ?? .null), ("site", .text(site)), ("active", .bool(true)),
                ("product", .integer(id)), ("quantity", .integer(0)), ("prices", .list([])),
                ("properties", .list([])), ("images", .list([])), ("stores", .list([])),
            ])
            for name in ["externalId", "article"] {
                if let value = row[name] { offer[name] = value }
            }
            _ = tables["offers"]?.insert(offer, at: now)
            return .integer(id)
        }
        return RetailCRMReply(members: [
            ("processedProductsCount", .integer(ids.count)), ("addedProducts", .list(ids)),
        ])
    }

    /// Changes products, and tells which were not there.
    mutating func editProducts(_ call: RetailCRMCall) throws(RetailCRMRefusal) -> RetailCRMReply {
        var missing: [Value] = []
        var count = 0
        for row in try call.entities("products", limit: 50) {
            let names = ["id", "externalId"].compactMap { name in row.string(name).map { (name, $0) } }
            let old = (tables["products"]?.all ?? []).first { product in
                names.contains { product.string($0.0) == $0.1 }
            }
            guard let old, let id = old.int("id") else {
                missing.append(.fields(names.map { ($0.0, row[$0.0] ?? .null) }))
                continue
            }
            tables["products"]?.replace(
                id, with: old.merged(with: row.without(["id", "site", "catalogId"])), at: now)
            count += 1
        }
        return RetailCRMReply(members: [
            ("processedProductsCount", .integer(count)), ("notFoundProducts", .list(missing)),
        ])
    }
}
