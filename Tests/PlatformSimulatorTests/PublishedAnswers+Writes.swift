/// Answers to what clients write.
extension PublishedAnswers {
    private static let keyed: Set<String> = [
        "order.customFields", "order.customer.customFields", "order.contact.customFields",
        "order.items[].properties",
    ]

    /// What is written to the account.
    static let accountWrites: [Operation] =
        [
            Operation(
                name: "orders/create", files: ["OrdersTest__testCreate"], target: "v5/orders/create",
                form: [("order", order)], keyed: keyed),
            Operation(
                name: "orders/edit", files: ["OrdersTest__testEdit"], target: "v5/orders/9001/edit",
                form: [("order", "{\"managerComment\":\"m\",\"applyRound\":true}")],
                keyed: keyed.union(["order.payments"])),
            Operation(
                name: "orders/upload", files: ["OrdersTest__testUpload"], target: "v5/orders/upload",
                form: [("orders", "[\(order)]")], keyed: Set(keyed.map { "orders[]" + $0.dropFirst(5) })),
            Operation(
                name: "payments/create", files: ["OrdersTest__testPaymentsCreate"],
                target: "v5/orders/payments/create",
                form: [("payment", "{\"type\":\"cash\",\"order\":{\"externalId\":\"9001\"}}")]),
            Operation(
                name: "payments/edit", files: ["OrdersTest__testPaymentsEdit"],
                target: "v5/orders/payments/4554/edit", form: [("payment", "{\"comment\":\"c\"}")]),
            Operation(
                name: "payments/delete", files: ["OrdersTest__testPaymentsDelete"],
                target: "v5/orders/payments/4554/delete", form: [("by", "id")]),
            Operation(
                name: "customers/create", files: ["CustomersTest__testCustomersCreate"],
                target: "v5/customers/create", form: [("customer", "{\"firstName\":\"A\"}")]),
            Operation(
                name: "customers/edit", files: ["CustomersTest__testCustomersEdit"],
                target: "v5/customers/5/edit", form: [("customer", "{\"firstName\":\"A\"}")]),
            Operation(
                name: "customers/upload", files: ["CustomersTest__testCustomersUpload"],
                target: "v5/customers/upload", form: [("customers", "[{\"externalId\":\"6\"}]")]),
            Operation(
                name: "customers-corporate/create", files: ["CustomersCorporateTest__testCreate"],
                target: "v5/customers-corporate/create", form: [("customerCorporate", "{\"nickName\":\"N\"}")]
            ),
            Operation(
                name: "customers-corporate/edit", files: ["CustomersCorporateTest__testEdit"],
                target: "v5/customers-corporate/5041/edit",
                form: [("by", "id"), ("customerCorporate", "{\"nickName\":\"N\"}")]),
            Operation(
                name: "store/inventories/upload", files: ["StoreTest__testInventoriesUpload"],
                target: "v5/store/inventories/upload", form: [("offers", offer)]),
            Operation(
                name: "store/prices/upload", files: ["StoreTest__testPricesUpload"],
                target: "v5/store/prices/upload", form: [("prices", offer)]),
        ]
        + [
            ("orders", "orders", "7146", "OrdersTest__testFixExternalIds"),
            ("customers", "customers", "4770", "CustomersTest__testCustomersFixExternalIds"),
        ].map { path, parameter, id, file in
            Operation(
                name: path + "/fix-external-ids", files: [file], target: "v5/\(path)/fix-external-ids",
                form: [(parameter, "[{\"id\":\(id),\"externalId\":\"new\"}]")])
        }
        + [
            ("statuses", "status", "Statuses"), ("payment-types", "paymentType", "PaymentTypes"),
            ("payment-statuses", "paymentStatus", "PaymentStatuses"),
            ("delivery-types", "deliveryType", "DeliveryTypes"),
            ("delivery-services", "deliveryService", "DeliveryServices"), ("sites", "site", "Sites"),
            ("stores", "store", "Stores"), ("order-methods", "orderMethod", "OrderMethods"),
            ("order-types", "orderType", "OrderTypes"),
            ("product-statuses", "productStatus", "ProductStatuses"),
            ("price-types", "priceType", "PriceTypes"), ("units", "unit", "Units"),
            ("legal-entities", "legalEntity", "LegalEntities"),
        ].map { path, parameter, file in
            Operation(
                name: "reference/\(path)/edit", files: ["ReferencesTest__test\(file)Edit"],
                target: "v5/reference/\(path)/x/edit",
                form: [(parameter, "{\"name\":\"N\",\"legalName\":\"N\"}")])
        }

    private static let offer = "[{\"externalId\":\"1001#5001\"}]"

    private static let order = #"""
        {"externalId":"9010","orderMethod":"phone","customer":{"externalId":"5"},"lastName":"Buyer",
        "firstName":"Test","patronymic":"P","phone":"+79000000001","email":"b@example.com","managerId":28,
        "customerComment":"c","managerComment":"m","statusComment":"s","privilegeType":"none",
        "applyRound":true,"weight":1000,"length":10,"width":10,"height":10,
        "shipmentStore":"main","shipmentDate":"2024-05-02","customFields":{"a":true},
        "delivery":{"code":"courier","service":{"name":"s","code":"s","active":true},"cost":300,
        "date":"2024-05-03","time":{"from":"09:00","to":"13:00"},
        "address":{"index":"1","countryIso":"RU","region":"R","city":"C","street":"S","building":"1",
        "text":"T","notes":"N"}},
        "items":[{"offer":{"externalId":"1001#5001"},"quantity":2,"discountManualAmount":1,
        "externalIds":[{"code":"insales","value":"501"}]}],
        "payments":[{"externalId":"p9","type":"bank-card","status":"paid","paidAt":"2024-05-01 11:00:00"}]}
        """#

    /// What is written to the shop.
    static let shopWrites: [ShopOperation] = [
        ShopOperation(
            file: "pomeo-apiary/POST_orders_res.xml", method: "POST", target: "/admin/orders.xml",
            body: """
                <order><client><email>b@example.com</email><name>Test</name></client>
                <order-lines-attributes type="array"><order-line-attributes><variant-id>5001</variant-id>
                <quantity>1</quantity></order-line-attributes></order-lines-attributes>
                <payment-gateway-id type="integer">77</payment-gateway-id>
                <delivery-variant-id type="integer">302</delivery-variant-id></order>
                """),
        ShopOperation(
            file: "pomeo-apiary/POST_products_res.xml", method: "POST", target: "/admin/products.xml",
            body: """
                <product><category-id type="integer">10</category-id><title>T</title>
                <properties-attributes type="array"><property><title>P</title><value>V</value></property>
                </properties-attributes>
                <variants-attributes type="array"><variant><price type="decimal">740.0</price></variant>
                </variants-attributes></product>
                """),
        ShopOperation(
            file: "pomeo-apiary/POST_products_182183_variants_res.xml", method: "POST",
            target: "/admin/products/1001/variants.xml",
            body: """
                <variant><price type="decimal">440.0</price><options type="array"><option>
                <title>O</title><value>V</value></option></options></variant>
                """),
        ShopOperation(
            file: "pomeo-apiary/PUT_products_182183_variants_1157664_res.xml", method: "PUT",
            target: "/admin/products/1002/variants/5002.xml",
            body: "<variant><price type=\"decimal\">440.0</price></variant>"),
        ShopOperation(
            file: "pomeo-apiary/PUT_products_variants_group_update_res.xml", method: "PUT",
            target: "/admin/products/variants_group_update.xml",
            body: """
                <variants type="array"><variant><id type="integer">5001</id>
                <price type="decimal">110.0</price></variant></variants>
                """),
        ShopOperation(
            file: "pomeo-apiary/POST_discount_codes_res.xml", method: "POST",
            target: "/admin/discount_codes.xml",
            body: "<discount_code><code>a</code><discount>10</discount><type_id>1</type_id></discount_code>"),
        ShopOperation(
            file: "pomeo-apiary/POST_delivery_variants_res.xml", method: "POST",
            target: "/admin/orders/delivery_variants.xml", body: draft),
        ShopOperation(
            file: "pomeo-apiary/POST_payment_gateways_res.xml", method: "POST",
            target: "/admin/orders/payment_gateways.xml", body: draft),
        ShopOperation(
            file: "pomeo-apiary/POST_fields_res.xml", method: "POST", target: "/admin/fields.xml",
            body: "<field><office-title>T</office-title><destiny type=\"integer\">3</destiny></field>"),
        ShopOperation(
            file: "pomeo-apiary/POST_delivery_variants_res_2.xml", method: "POST",
            target: "/admin/delivery_variants.xml",
            body: """
                <delivery-variant><title>T</title><delivery-locations-attributes type="array">
                <delivery-location><region>R</region><city>C</city><country>RU</country></delivery-location>
                </delivery-locations-attributes></delivery-variant>
                """),
    ]

    private static let draft = """
        <order><order-lines-attributes type="array"><order-line-attributes><variant-id>5001</variant-id>
        <quantity>1</quantity></order-line-attributes></order-lines-attributes></order>
        """
}
