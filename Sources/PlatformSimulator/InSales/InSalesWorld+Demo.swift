import MapValues

extension InSalesWorld {
    /// A small furniture shop with so many orders, made up by a seed.
    ///
    /// The same seed, number of orders and moment always give the same shop. The moment is that of the last
    /// order, in milliseconds since 1970; the orders before it are minutes apart.
    package static func demo(
        seed: UInt64, orders: Int = 3, at moment: Int, settings: InSalesSettings = InSalesSettings()
    ) -> InSalesWorld {
        var world = InSalesWorld(seed: seed, settings: settings)
        world.settings.rights = Set(InSalesRight.allCases)
        let start = moment - (orders + 1) * 60_000
        world.now = start / 1000 * 1000
        world.addSettings()
        world.addGoods()
        for index in 0..<orders {
            world.now = (start + (index + 1) * 60_000) / 1000 * 1000
            world.addDemoOrder()
        }
        world.forgetCalls()
        world.settings.rights = settings.rights
        return world
    }

    /// Adds a row under a number of its own, with the moments that every row has.
    private mutating func put(_ path: String, _ id: Int, _ pairs: [(String, Value)]) {
        let row = Fields(pairs + [("created_at", moment), ("updated_at", moment)])
        tables[path]?.insert(row, as: id, at: now)
    }

    private mutating func addSettings() {
        account = Fields([
            ("id", .integer(12_345)), ("title", .text("Demo shop")), ("subdomain", .text(settings.shop)),
            ("main_host", .text("\(settings.shop).myinsales.ru")), ("main_host_protocol", .text("https")),
            ("time_zone", .text("Moscow")), ("city", .text("Москва")), ("state", .text("г Москва")),
            ("email", .text("shop@example.com")), ("phone", .text("+79000000000")),
            ("default_currency", .text("RUR")), ("stock_currency_exchange_rate", .text("1.0")),
            ("created_at", moment), ("paid_till", .text("2030-01-01")),
            (
                "owner",
                .fields([
                    ("created_at", moment), ("email", .text("owner@example.com")), ("id", .integer(12_345)),
                    ("name", .text("Test Owner")),
                ])
            ),
        ])
        put("domains", 1, [("domain", .text("\(settings.shop).myinsales.ru")), ("main", .bool(true))])
        put(
            "stock_currencies", 1,
            [
                ("code", .text("RUR")), ("name", .text("Рубль")), ("unit", .text("руб")),
                ("is_default", .bool(true)), ("exchange_rate", .integer(1)), ("cb_rate", .integer(1)),
            ])
        for (index, status) in InSalesStatus.allCases.enumerated() {
            put(
                "custom_statuses", index + 1,
                [
                    ("permalink", .text(status.rawValue)), ("title", .text(status.title)),
                    ("system_status", .text(status.rawValue)), ("is_default", .bool(true)),
                    ("position", .integer(index + 1)), ("color", .text("#cccccc")),
                ])
        }
        put(
            "custom_statuses", 8,
            [
                ("permalink", .text("packed")), ("title", .text("Собран")),
                ("system_status", .text("approved")),
                ("is_default", .bool(false)), ("position", .integer(8)), ("color", .text("#88cc88")),
            ])
        addWaysOfPaymentAndDelivery()
    }

    private mutating func addWaysOfPaymentAndDelivery() {
        let links = { (ids: [Int]) -> Value in
            .list(
                ids.enumerated().map { index, id in
                    .fields([("id", .integer(46 + index)), ("delivery_variant_id", .integer(id))])
                })
        }
        for (id, title, type, margin, deliveries) in [
            (77, "Наличными курьеру", "PaymentGateway::Cod", 0, [301, 302]),
            (78, "Картой на сайте", "PaymentGateway::External", 0, [301, 302]),
            (79, "Наложенный платёж", "PaymentGateway::Cod", 10, [302]),
        ] {
            put(
                "payment_gateways", id,
                [
                    ("title", .text(title)), ("description", .text("<p>\(title)</p>")), ("type", .text(type)),
                    ("margin", .integer(margin)), ("position", .integer(id - 76)),
                    ("payment_delivery_variants", links(deliveries)),
                ])
        }
        for (id, title, type, price) in [
            (301, "Самовывоз", "DeliveryVariant::PickUp", 0),
            (302, "Курьером", "DeliveryVariant::Fixed", 300),
        ] {
            put(
                "delivery_variants", id,
                [
                    ("title", .text(title)), ("description", .text(title)), ("type", .text(type)),
                    ("price", .integer(price)), ("position", .integer(id - 300)),
                    ("customer_pickup", .bool(id == 301)), ("payment_delivery_variants", .list([])),
                ])
        }
        for (id, handle, title, destiny) in [
            (401, "crm_id", "Номер в CRM", 3), (402, "birthday", "День рождения", 2),
            (403, "building", "Корпус", 1),
        ] {
            put(
                "fields", id,
                [
                    ("type", .text("Field::TextField")), ("destiny", .integer(destiny)),
                    ("title", .text(title)),
                    ("office_title", .text(title)), ("handle", .text(handle)),
                    ("position", .integer(id - 400)),
                ])
        }
    }

    private mutating func addGoods() {
        put("categories", 10, [("title", .text("Склад")), ("position", .integer(1))])
        put(
            "collections", 10,
            [
                ("title", .text("Мебель")), ("permalink", .text("furniture")), ("position", .integer(1)),
                ("url", .text("/collection/furniture")),
            ])
        let goods: [(Int, Int, String, String, Int, Int?)] = [
            (1001, 5001, "Кресло офисное", "CH-01", 6000, 7),
            (1002, 5002, "Кровать детская", "BD-01", 2000, 4),
            (1003, 5003, "Стол письменный", "TB-01", 7000, 5), (1004, 5004, "Стул", "CR-01", 3000, nil),
            (2001, 6001, "Набор: стол и стул", "SET-01", 9000, 4),
        ]
        for (product, variant, title, sku, price, quantity) in goods {
            var row: [(String, Value)] = [
                ("title", .text(title)), ("category_id", .integer(10)),
                ("canonical_url_collection_id", .integer(10)), ("permalink", .text("product-\(product)")),
                ("description", .text("<p>\(title)</p>")), ("vat", .integer(-1)), ("unit", .text("pce")),
            ]
            if product == 2001 { row.append(("product_bundle_components", Self.kit)) }
            put("products", product, row)
            put("collects", product, [("product_id", .integer(product)), ("collection_id", .integer(10))])
            put(
                "variants", variant,
                [
                    ("product_id", .integer(product)), ("sku", .text(sku)), ("price", .integer(price)),
                    ("cost_price", .integer(price / 2)), ("quantity", .optional(quantity)),
                    ("weight", .decimal(ExactDecimal(9))), ("dimensions", .text("60x110x55")),
                ])
        }
    }

    /// The table and the chair of the set, both a tenth cheaper there: together they cost what the set does.
    private static let kit = Value.list(
        [(1003, 5003), (1004, 5004)].enumerated().map { index, part in
            .fields([
                ("id", .integer(index + 1)), ("product_id", .integer(part.0)),
                ("variant_id", .integer(part.1)),
                ("quantity", .integer(1)), ("free", .bool(false)), ("discount_type", .integer(1)),
                ("discount_amount", .integer(10)),
            ])
        })

    private mutating func addDemoOrder() {
        let number = counters["order"] ?? 1001
        let buyer = random.number(1...9999)
        let lines = (0..<random.number(1...3)).map { _ in
            Value.fields([
                ("variant_id", .integer(random.one(of: [5001, 5002, 5003, 5004]))),
                ("quantity", .integer(random.number(1...3))),
            ])
        }
        let client = Value.fields([
            ("name", .text("Test")), ("surname", .text("Buyer \(buyer)")),
            ("phone", .text("+7900\(1_000_000 + buyer)")), ("email", .text("buyer\(buyer)@example.com")),
        ])
        let address = Value.fields([
            ("name", .text("Test")), ("surname", .text("Buyer \(buyer)")),
            ("phone", .text("+7900\(1_000_000 + buyer)")), ("state", .text("г Москва")),
            ("city", .text("Москва")),
            ("street", .text("Ленина")), ("house", .text(String(random.number(1...99)))),
        ])
        _ = createOrder(
            Fields([
                ("order_lines", .list(lines)), ("client", client), ("shipping_address", address),
                ("delivery_variant_id", .integer(random.one(of: [301, 302]))),
                ("payment_gateway_id", .integer(random.one(of: [77, 78]))),
                ("comment", .text("Demo order \(number)")),
            ]))
    }
}
