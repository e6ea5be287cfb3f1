import MapValues

extension RetailCRMWorld {
    /// An account with one shop, the goods of the demo shop of InSales and no orders.
    package static func demo(at moment: Int, settings: RetailCRMSettings = RetailCRMSettings())
        -> RetailCRMWorld
    {
        var world = RetailCRMWorld(settings: settings)
        world.now = moment / 1000 * 1000
        world.addStatuses()
        world.addPayments()
        world.addOther()
        world.addNumbered()
        _ = world.load(icml: Array(catalogue.utf8), site: "shop-a", at: moment)
        return world
    }

    private mutating func put(
        _ path: String, _ code: String, _ name: String, _ members: [(String, Value)] = []
    ) {
        let presets = RetailCRMReference.all.first { $0.path == path }?.presets ?? []
        var row = Fields([("name", .text(name)), ("code", .text(code))] + presets)
        row = row.merged(with: Fields(members))
        // A legal entity has no name but the legal one.
        if path == "legal-entities" { row["name"] = nil }
        references[path, default: []].append(row)
    }

    private mutating func addStatuses() {
        let groups: [(String, String, [String])] = [
            ("new", "Новый", ["new"]),
            (
                "approval", "Согласование",
                ["availability-confirmed", "offer-analog", "client-confirmed", "prepayed"]
            ),
            ("assembling", "Комплектация", ["send-to-assembling", "assembling", "assembling-complete"]),
            ("delivery", "Доставка", ["send-to-delivery", "delivering", "redirect", "delivered"]),
            ("complete", "Выполнен", ["complete"]),
            (
                "cancel", "Отменен",
                [
                    "no-call", "no-product", "already-buyed", "delyvery-did-not-suit", "prices-did-not-suit",
                    "cancel-other",
                ]
            ),
        ]
        for (place, group) in groups.enumerated() {
            put(
                "status-groups", group.0, group.1,
                [
                    ("active", .bool(true)), ("ordering", .integer(10 * (place + 1))),
                    ("process", .bool(!["new", "complete", "cancel"].contains(group.0))),
                ])
            for (inner, code) in group.2.enumerated() {
                let ordering = Value.integer(100 * (place + 1) + 10 * inner)
                put("statuses", code, code, [("group", .text(group.0)), ("ordering", ordering)])
            }
        }
        for (place, code) in [
            "new", "confirming", "in-reserve", "assembly-delivery", "ready-for-assembly", "completed",
            "saled",
            "out-of-stock", "failure", "product-is-damaged", "assembly-not-delivery", "lost", "returned",
        ].enumerated() {
            put("product-statuses", code, code, [("ordering", .integer(10 * place)), ("createdAt", moment)])
        }
    }

    private mutating func addPayments() {
        let types = [
            ("cash", "Наличные"), ("bank-card", "Банковская карта"), ("bank-transfer", "Банковский перевод"),
            ("credit", "Кредит"), ("e-money", "Электронные деньги"),
        ]
        let statuses = [
            ("not-paid", "Не оплачен"), ("invoice", "Выставлен счет"), ("payment-start", "Платеж проведен"),
            ("credit-check", "Проверка кредита"), ("credit-approved", "Кредит подтвержден"),
            ("fail", "Ошибка"),
            ("paid", "Оплачен"),
        ]
        let deliveries = [("self-delivery", "Самовывоз", 0), ("courier", "Доставка курьером", 300)]
        let codes = { (rows: [String]) -> Value in .list(rows.map(Value.text)) }
        for (code, name) in types {
            put(
                "payment-types", code, name,
                [
                    ("deliveryTypes", codes(deliveries.map(\.0))),
                    ("paymentStatuses", codes(statuses.map(\.0))),
                    ("defaultForCrm", .bool(code == "cash")), ("defaultForApi", .bool(code == "cash")),
                ])
        }
        for (place, status) in statuses.enumerated() {
            put(
                "payment-statuses", status.0, status.1,
                [
                    ("defaultForCrm", .bool(place == 0)), ("defaultForApi", .bool(place == 0)),
                    ("paymentComplete", .bool(status.0 == "paid")), ("ordering", .integer(10 * (place + 1))),
                    ("paymentTypes", codes(types.map(\.0))),
                ])
        }
        for (code, name, cost) in deliveries {
            put(
                "delivery-types", code, name,
                [
                    ("defaultCost", .integer(cost)), ("paymentTypes", codes(types.map(\.0))),
                    ("description", .text(name)), ("vatRate", .text("none")),
                    (
                        "deliveryPaymentTypes",
                        .list(types.map { .fields([("code", .text($0.0)), ("cod", .bool(false))]) })
                    ),
                ])
        }
    }

    private mutating func addOther() {
        put(
            "sites", "shop-a", "Demo shop",
            [
                ("id", .integer(100)), ("url", .text("https://shop.example.com")),
                ("defaultForCrm", .bool(true)),
                ("ymlUrl", .text("https://shop.example.com/icml.xml")), ("catalogUpdatedAt", moment),
                ("catalogLoadingAt", moment), ("catalogId", .text("1")),
                (
                    "contragent",
                    .fields([("contragentType", .text("legal-entity")), ("legalName", .text("Demo"))])
                ),
            ])
        put(
            "stores", "main", "Основной",
            [
                ("description", .text("Москва")), ("phone", .fields([])),
                ("address", .fields([("countryIso", .text("RU"))])),
            ])
        for code in [
            "phone", "shopping-cart", "one-click", "price-decrease-request", "landing-page", "offline", "app",
            "live-chat", "terminal", "missed-call", "messenger",
        ] {
            put(
                "order-methods", code, code,
                [
                    ("defaultForCrm", .bool(code == "phone")),
                    ("defaultForApi", .bool(code == "shopping-cart")),
                ])
        }
        put(
            "order-types", "eshop-individual", "Физическое лицо",
            [
                ("defaultForCrm", .bool(true)), ("defaultForApi", .bool(true)),
            ])
        put("order-types", "eshop-legal", "Юридическое лицо")
        put("price-types", "base", "Базовая", [("id", .integer(1)), ("default", .bool(true))])
        put("units", "pc", "Штука", [("sym", .text("шт.")), ("default", .bool(true))])
        put(
            "legal-entities", "demo", "Demo",
            [
                ("contragentType", .text("legal-entity")), ("legalName", .text("Demo")),
                ("countryIso", .text("RU")),
            ])
        put("delivery-services", "1", "Единая ставка")
        put("cost-groups", "delivery", "Доставка")
        put("cost-items", "delivery-cost", "Стоимость доставки", [("group", .text("delivery"))])
        addPeople()
    }

    private mutating func addNumbered() {
        references["currencies"] = [
            Fields([
                ("id", .integer(1)), ("code", .text("RUB")), ("isBase", .bool(true)),
                ("isAutoConvert", .bool(false)),
            ])
        ]
        references["couriers"] = [
            Fields([
                ("id", .integer(3)), ("firstName", .text("Test")), ("lastName", .text("Courier")),
                ("active", .bool(true)), ("phone", .fields([("number", .text("+79000000003"))])),
            ])
        ]
    }

    private mutating func addPeople() {
        let moment = moment
        let group = Value.fields([
            ("id", .integer(25)), ("name", .text("Менеджеры")), ("code", .text("manager")),
        ])
        _ = tables["users"]?.insert(
            Fields([
                ("createdAt", moment), ("active", .bool(true)), ("email", .text("manager@example.com")),
                ("firstName", .text("Test")), ("lastName", .text("Manager")), ("status", .text("free")),
                ("online", .bool(true)), ("isAdmin", .bool(true)), ("isManager", .bool(true)),
                ("groups", .list([group])), ("mgUserId", .integer(1)),
            ]), at: now)
        let lists = [
            "deliveryTypes", "breakdownOrderTypes", "breakdownSites", "breakdownOrderMethods",
            "grantedOrderTypes", "grantedSites",
        ]
        _ = tables["user-groups"]?.insert(
            Fields(
                [
                    ("name", .text("Менеджеры")), ("code", .text("manager")), ("isManager", .bool(true)),
                    ("isPosManager", .bool(false)), ("isDeliveryMen", .bool(false)),
                ] + lists.map { ($0, .list([])) }), at: now)
        _ = tables["segments"]?.insert(
            Fields([
                ("code", .text("all")), ("name", .text("Все")), ("createdAt", moment),
                ("isDynamic", .bool(true)), ("customersCount", .integer(0)), ("active", .bool(true)),
            ]), at: now)
        _ = tables["custom-fields"]?.insert(
            Fields([
                ("name", .text("Источник")), ("code", .text("shop_source")), ("required", .bool(false)),
                ("inFilter", .bool(true)), ("inList", .bool(true)), ("inGroupActions", .bool(false)),
                ("type", .text("string")), ("entity", .text("order")), ("ordering", .integer(50)),
                ("displayArea", .text("customer")), ("viewMode", .text("editable")),
            ]), at: now)
    }

    /// The goods of the demo shop, each offer under product and variant.
    private static let catalogue: String = {
        var offers = ""
        for (product, variant, name, article, price, quantity) in [
            (1001, 5001, "Кресло офисное", "CH-01", 6000, 7),
            (1002, 5002, "Кровать детская", "BD-01", 2000, 4),
            (1003, 5003, "Стол письменный", "TB-01", 7000, 5), (1004, 5004, "Стул", "CR-01", 3000, 9),
            (2001, 6001, "Набор: стол и стул (Комплект)", "SET-01", 9000, 4),
        ] {
            offers += """
                <offer id="\(product)#\(variant)" productId="\(product)" quantity="\(quantity)">
                <url>https://shop.example.com/product/product-\(product)</url>
                <price>\(price)</price><purchasePrice>\(price / 2)</purchasePrice><categoryId>10</categoryId>
                <picture>https://shop.example.com/\(product).jpg</picture>
                <name>\(name)</name><productName>\(name)</productName>
                <xmlId>x\(variant)</xmlId><weight>9</weight>
                <vendor>Demo</vendor><param name="SKU" code="article">\(article)</param>
                </offer>
                """
        }
        return """
            <yml_catalog date="2024-05-01 10:00:00"><shop><name>Demo</name><company>Demo</company>
            <categories><category id="10">Мебель</category></categories><offers>\(offers)</offers>
            </shop></yml_catalog>
            """
    }()
}
