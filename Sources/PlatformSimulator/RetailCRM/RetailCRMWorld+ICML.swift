import MapValues

extension RetailCRMWorld {
    /// Takes a catalogue in ICML for a shop, as the account does by itself from time to time: offers are
    /// known again by their number, those that are missing are no longer sold. Gives how many offers the
    /// file has; `nil` when it is none.
    package mutating func load(icml bytes: [UInt8], site: String, at now: Int) -> Int? {
        guard let root = XMLReader.read(bytes), root.name == "yml_catalog", let shop = root.child("shop")
        else { return nil }
        self.now = now / 1000 * 1000
        for category in shop.child("categories")?.children ?? [] { loadCategory(category, site) }
        var seen: Set<String> = []
        for offer in shop.child("offers")?.children ?? [] {
            guard let external = offer.attributes["id"] else { continue }
            seen.insert(external)
            loadOffer(offer, external, site)
        }
        for var offer in tables["offers"]?.all ?? [] where offer.string("site") == site {
            guard let id = offer.int("id"), !seen.contains(offer.string("externalId") ?? "") else { continue }
            offer["active"] = .bool(false)
            tables["offers"]?.replace(id, with: offer, at: self.now)
        }
        return seen.count
    }

    /// Takes the catalogue in the body of a request, which is no call of the API: an account fetches it from
    /// the shop.
    mutating func loadCatalogue(_ call: RetailCRMCall) throws(RetailCRMRefusal) -> RetailCRMReply {
        let site = try site(of: call)
        guard let count = load(icml: call.body, site: site, at: now) else {
            throw RetailCRMRefusal(status: 400, message: "The body is no catalogue in ICML")
        }
        return RetailCRMReply(members: [("offersCount", .integer(count))])
    }

    private mutating func loadCategory(_ category: XMLElement, _ site: String) {
        guard let external = category.attributes["id"] else { return }
        var row = Fields([
            ("site", .text(site)), ("name", .text(category.child("name")?.text ?? category.text)),
            ("externalId", .text(external)), ("active", .bool(true)),
        ])
        let parent = tables["product-groups"]?.all.first {
            $0.string("externalId") == category.attributes["parentId"]
        }
        if let parent { row["parentId"] = parent["id"] }
        let known = tables["product-groups"]?.all.first { $0.string("externalId") == external }
        if let id = known?.int("id") {
            tables["product-groups"]?.replace(
                id, with: row.merged(with: Fields([("id", .integer(id))])), at: now)
        } else {
            _ = tables["product-groups"]?.insert(row, at: now)
        }
    }

    private mutating func loadOffer(_ offer: XMLElement, _ external: String, _ site: String) {
        let text = { (name: String) -> Value? in offer.child(name).map { .text($0.text) } }
        let number = { (name: String) -> Value? in
            offer.child(name).flatMap { ExactDecimal($0.text) }.map(Value.decimal)
        }
        let article = offer.children.first { $0.attributes["code"] == "article" }.map { Value.text($0.text) }
        let groups = offer.children.filter { $0.name == "categoryId" }.map {
            let external = $0.text
            let known = tables["product-groups"]?.all.first { $0.string("externalId") == external }
            return Value.fields([("id", known?["id"] ?? .null), ("externalId", .text(external))])
        }
        let productExternal = offer.attributes["productId"] ?? external
        let isActive = { (name: String) -> Value in .bool(!["N", "false"].contains(offer.child(name)?.text)) }
        let productID = put(
            "products", externalID: productExternal, site,
            [
                ("article", article), ("type", .text(offer.attributes["type"] ?? "product")),
                ("name", text("productName") ?? text("name")), ("url", text("url")),
                ("imageUrl", text("picture")), ("groups", .list(groups)), ("manufacturer", text("vendor")),
                ("active", isActive("productActivity")), ("markable", .bool(false)),
            ])
        let unit = offer.child("unit")?.attributes
        _ = put(
            "offers", externalID: external, site,
            [
                ("name", text("name")),
                ("images", .list(offer.children.filter { $0.name == "picture" }.map { .text($0.text) })),
                ("xmlId", text("xmlId")), ("article", article),
                (
                    "prices",
                    .list([
                        .fields([
                            ("priceType", .text("base")), ("price", number("price") ?? .integer(0)),
                            ("ordering", .integer(990)),
                        ])
                    ])
                ), ("purchasePrice", number("purchasePrice")), ("vatRate", text("vatRate") ?? .text("none")),
                (
                    "properties",
                    .fields(
                        offer.children.filter { $0.name == "param" }
                            .map { ($0.attributes["code"] ?? $0.attributes["name"] ?? "", .text($0.text)) })
                ),
                ("quantity", .decimal(offer.attributes["quantity"].flatMap { ExactDecimal($0) } ?? .zero)),
                ("weight", number("weight")), ("active", isActive("activity")),
                (
                    "unit",
                    .fields([
                        ("code", .text(unit?["code"] ?? "pc")), ("name", .text(unit?["name"] ?? "Штука")),
                        ("sym", .text(unit?["sym"] ?? "шт.")),
                    ])
                ), ("product", .integer(productID)),
            ])
    }

    /// Writes the row of an external number, or makes it.
    private mutating func put(
        _ kind: String, externalID: String, _ site: String, _ members: [(String, Value?)]
    ) -> Int {
        var row = Fields(members.compactMap { name, value in value.map { (name, $0) } })
        row["externalId"] = .text(externalID)
        row["site"] = .text(site)
        let known = tables[kind]?.all.first { $0.string("externalId") == externalID }
        guard let id = known?.int("id"), let known else {
            // What a catalogue says is there lies in the first store until somebody says where.
            if kind == "offers", let store = references["stores"]?.first?["code"] {
                let stock = ["quantity", "purchasePrice"].map { ($0, row[$0] ?? .integer(0)) }
                row["stores"] = .list([.fields([("store", store)] + stock)])
            }
            return tables[kind]?.insert(row, at: now) ?? 0
        }
        tables[kind]?.replace(id, with: known.merged(with: row), at: now)
        return id
    }
}

extension XMLElement {
    /// The first element of a name inside.
    fileprivate func child(_ name: String) -> XMLElement? { children.first { $0.name == name } }
}
