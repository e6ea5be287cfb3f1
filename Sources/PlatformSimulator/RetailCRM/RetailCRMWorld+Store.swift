import MapValues

extension RetailCRMWorld {
    private static let storePages = [20, 50, 100, 250]

    func listInventories(_ call: RetailCRMCall) throws(RetailCRMRefusal) -> RetailCRMReply {
        let page = try call.page(sizes: Self.storePages)
        let rows = try offers(call)
        let isDetailed = call.filter.flag("details")
        let shown = page.cut(rows).map { offer -> Value in
            var members = ["id", "externalId", "xmlId", "site", "purchasePrice", "quantity"]
                .compactMap { name in offer[name].map { (name, $0) } }
            if isDetailed { members.append(("stores", offer["stores"] ?? .list([]))) }
            return .fields(members)
        }
        return .page("offers", shown, total: rows.count, at: page)
    }

    /// The offers that the filters let through.
    private func offers(_ call: RetailCRMCall) throws(RetailCRMRefusal) -> [Fields] {
        let filter = call.filter
        var rows = try filtered("offers", call)
        for (name, member) in [
            ("offerIds", "id"), ("offerExternalId", "externalId"), ("offerExternalIds", "externalId"),
            ("offerXmlId", "xmlId"), ("xmlIds", "xmlId"),
        ] {
            guard let wanted = RetailCRMCall.texts(filter[name]) else { continue }
            rows = rows.filter { wanted.contains($0.string(member) ?? "") }
        }
        if filter["active"] != nil { rows = rows.filter { $0.flag("active") == filter.flag("active") } }
        return rows
    }

    mutating func uploadInventories(_ call: RetailCRMCall) throws(RetailCRMRefusal) -> RetailCRMReply {
        try change(call.entities("offers", limit: 250)) { offer, given in
            var stores = (offer.list("stores") ?? []).compactMap(\.fields)
            for row in (given.list("stores") ?? []).compactMap(\.fields) {
                let store = Fields([
                    ("store", row["code"] ?? row["store"] ?? .null),
                    ("quantity", row["available"] ?? row["quantity"] ?? .integer(0)),
                    ("purchasePrice", row["purchasePrice"] ?? offer["purchasePrice"] ?? .integer(0)),
                ])
                if let place = stores.firstIndex(where: { $0["store"] == store["store"] }) {
                    stores[place] = store
                } else {
                    stores.append(store)
                }
                offer["purchasePrice"] = store["purchasePrice"]
            }
            offer["stores"] = .list(stores.map(Value.object))
            offer["quantity"] = .decimal(Money.sum(stores.map { $0.decimal("quantity") ?? .zero }))
        }
    }

    mutating func uploadPrices(_ call: RetailCRMCall) throws(RetailCRMRefusal) -> RetailCRMReply {
        try change(call.entities("prices", limit: 250)) { offer, given in
            var prices = (offer.list("prices") ?? []).compactMap(\.fields)
            for row in (given.list("prices") ?? []).compactMap(\.fields) {
                let price = Fields([
                    ("priceType", row["code"] ?? .text("base")), ("price", row["price"] ?? .integer(0)),
                    ("ordering", .integer(990)),
                ])
                if let place = prices.firstIndex(where: { $0["priceType"] == price["priceType"] }) {
                    prices[place] = price
                } else {
                    prices.append(price)
                }
            }
            offer["prices"] = .list(prices.map(Value.object))
        }
    }

    /// Changes the offers that rows name, and tells which were not there.
    private mutating func change(_ rows: [Fields], _ change: (inout Fields, Fields) -> Void) -> RetailCRMReply
    {
        var count = 0
        var missing: [Value] = []
        for row in rows {
            guard let id = self.offer(row), var offer = tables["offers"]?[id] else {
                missing.append(
                    .fields(
                        ["id", "externalId", "xmlId"].compactMap { name in row[name].map { (name, $0) } }))
                continue
            }
            change(&offer, row)
            tables["offers"]?.replace(id, with: offer, at: now)
            count += 1
        }
        return RetailCRMReply(members: [
            ("processedOffersCount", .integer(count)), ("notFoundOffers", .list(missing)),
        ])
    }

    func listProducts(_ call: RetailCRMCall) throws(RetailCRMRefusal) -> RetailCRMReply {
        let page = try call.page(sizes: Self.storePages)
        let rows = try filtered("products", call)
        let shown = page.cut(rows).map { product -> Value in
            var product = shownProduct(product)
            let id = product.int("id")
            let own = (tables["offers"]?.all ?? []).filter { $0.int("product") == id }
            product["offers"] = .list(own.map { .object(shownOffer($0)) })
            return .object(product)
        }
        return .page("products", shown, total: rows.count, at: page)
    }

    func listOffers(_ call: RetailCRMCall) throws(RetailCRMRefusal) -> RetailCRMReply {
        let page = try call.page(sizes: Self.storePages)
        let rows = try offers(call)
        let shown = page.cut(rows).map { offer -> Value in
            var row = shownOffer(offer)
            if let product = offer.int("product").flatMap({ tables["products"]?[$0] }) {
                row["product"] = .object(shownProduct(product))
            }
            return .object(row)
        }
        return .page("offers", shown, total: rows.count, at: page)
    }

    private func shownOffer(_ offer: Fields) -> Fields {
        var shown = offer.without(["product", "stores", "site"])
        shown["price"] = offer.list("prices")?.first?.fields?["price"]
        return shown
    }

    private func shownProduct(_ product: Fields) -> Fields {
        let id = product.int("id")
        let own = (tables["offers"]?.all ?? []).filter { $0.int("product") == id }
        let prices = own.compactMap { $0.list("prices")?.first?.fields?.decimal("price") }
        var shown = Fields([
            ("minPrice", .decimal(prices.min() ?? .zero)), ("maxPrice", .decimal(prices.max() ?? .zero)),
        ])
        shown = shown.merged(with: product.without(["site"]))
        shown["quantity"] = .decimal(Money.sum(own.map { $0.decimal("quantity") ?? .zero }))
        return shown
    }
}
