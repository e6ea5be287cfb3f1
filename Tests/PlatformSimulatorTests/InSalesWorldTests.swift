import MapValues
import PlatformSimulator
import Testing

/// What the shop answers, refuses and remembers.
@Suite struct InSalesWorldTests {
    @Test func refusesAnotherKey() {
        let shop = InSalesShop()
        let answer = shop.world.answer(WorldRequest("GET", "/admin/orders.json"), at: shop.now)
        #expect(answer.status == 401)
    }

    @Test func refusesASectionWithoutTheRight() {
        var settings = InSalesSettings()
        settings.rights = [.orders]
        let shop = InSalesShop(settings: settings)
        #expect(shop.ask("GET", "/admin/clients.json").status == 403)
        #expect(shop.ask("GET", "/admin/orders.json").status == 200)
        #expect(shop.ask("PUT", "/admin/orders/1.json", "{}").status == 404)
    }

    @Test func countsRequestsAndSaysWhenTheWindowEnds() {
        var settings = InSalesSettings()
        settings.window = RateWindow(requests: 2, milliseconds: 300_000)
        let shop = InSalesShop(settings: settings)
        #expect(shop.ask("GET", "/admin/account.json").header("API-Usage-Limit") == "1/2")
        shop.now += 157_000
        _ = shop.ask("GET", "/admin/account.json")
        let refused = shop.ask("GET", "/admin/account.json")
        #expect(refused.status == 503)
        #expect(refused.header("Retry-After") == "143")
        #expect(refused.header("API-Usage-Limit") == "2/2")
        shop.now += 143_000
        #expect(shop.ask("GET", "/admin/account.json").status == 200)
    }

    @Test(
        arguments: [
            (#"{"order":{"client":{"name":"T"}}}"#, #"{"order_lines":["can't be empty"]}"#),
            (
                #"{"order":{"order_lines":[{"variant_id":5001}],"delivery_variant_id":9}}"#,
                #"{"delivery_variant_id":["can't be found"]}"#
            ),
            (
                #"{"order":{"order_lines":[{"variant_id":5001}],"client":{"email":"x"}}}"#,
                #"{"client.email":["is invalid"]}"#
            ),
        ])
    func refusesWhatDoesNotFit(body: String, errors: String) {
        let shop = InSalesShop()
        let answer = shop.ask("POST", "/admin/orders.json", body)
        #expect(answer.status == 422)
        #expect(answer.text == errors)
    }

    @Test func refusesToTakeTheLastLineAway() {
        let shop = InSalesShop()
        let order = shop.order(#"{"variant_id":5001}"#)
        let answer = shop.ask(
            "PUT", "/admin/orders/\(order.json(at: "id")).json",
            #"""
            {"order":{"order_lines_attributes":[{"id":\#(order.json(at: "order_lines.0.id")),"_destroy":1}]}}
            """#
        )
        #expect(answer.status == 422)
        #expect(
            shop.json("GET", "/admin/orders/\(order.json(at: "id")).json").at("order_lines").elements?.count
                == 1)
    }

    @Test func passesOverAPartialDiscountAtCreation() {
        let shop = InSalesShop()
        let order = shop.order(
            #"{"variant_id":5001}"#,
            #","discounts":[{"type_id":2,"discount":5,"discount_order_lines_ids":[501]}]"#)
        #expect(order.json(at: "discounts") == "[]")
    }

    @Test func answersACreationWith201AndTheWholeOrder() {
        let shop = InSalesShop()
        let answer = shop.ask(
            "POST", "/admin/orders.json",
            #"""
            {"order":{"order_lines":[{"variant_id":5001,"quantity":2}],"client":{"name":"Test Buyer"},
            "fields_values_attributes":[{"handle":"crm_id","value":"7146"}]}}
            """#
        )
        #expect(answer.status == 201)
        #expect(answer.json.json(at: "number") == "1001")
        #expect(answer.json.json(at: "key").count == 34)
        #expect(answer.json.json(at: "created_at") == #""2024-05-01T10:00:00.000+03:00""#)
        #expect(answer.json.json(at: "fields_values.0.value") == #""7146""#)
        #expect(answer.json.json(at: "currency_code") == #""RUR""#)
    }

    @Test func setsTheMomentsOfStatusesAndTellsTheHistory() {
        let shop = InSalesShop()
        let id = shop.order(#"{"variant_id":5001}"#).json(at: "id")
        shop.now += 60_000
        let packed = shop.json(
            "PUT", "/admin/orders/\(id).json",
            #"{"order":{"custom_status_permalink":"packed","financial_status":"paid"}}"#)
        #expect(packed.json(at: "fulfillment_status") == #""approved""#)
        #expect(packed.json(at: "accepted_at") == #""2024-05-01T10:01:00.000+03:00""#)
        #expect(packed.json(at: "paid_at") == #""2024-05-01T10:01:00.000+03:00""#)
        let actions = (packed.at("order_changes").elements ?? []).map { $0.json(at: "action") }
        #expect(
            actions == [
                #""financial_status_changed""#, #""fulfillment_status_changed""#, #""custom_status_changed""#,
                #""order_created""#,
            ])
        #expect(packed.json(at: "order_changes.2.value_is") == #""Собран""#)
        let delivered = shop.json(
            "PUT", "/admin/orders/\(id).json",
            #"{"order":{"fulfillment_status":"delivered","financial_status":"pending"}}"#)
        #expect(delivered.json(at: "delivered_at") == #""2024-05-01T10:01:00.000+03:00""#)
        #expect(delivered.json(at: "custom_status.permalink") == #""delivered""#)
        #expect(delivered.json(at: "paid_at") == "null")
    }

    @Test func readsOnFromAMomentAndANumber() {
        let shop = InSalesShop(orders: 7)
        var since = "1970-01-01T00:00:00Z"
        var from = "0"
        var seen: [String] = []
        while true {
            let page = shop.json(
                "GET",
                "/admin/orders.json?per_page=2&from_id=\(from)&updated_since="
                    + since.replacing("+", with: "%2B")
            )
            guard let last = page.elements?.last else { break }
            seen += (page.elements ?? []).map { $0.json(at: "id") }
            since = last.at("updated_at").text ?? ""
            from = last.json(at: "id")
        }
        #expect(seen.count == 7)
        #expect(Set(seen).count == 7)
    }

    @Test func keepsTheTrashOutOfTheList() {
        let shop = InSalesShop(orders: 3)
        let id = shop.json("GET", "/admin/orders.json").json(at: "0.id")
        #expect(shop.ask("DELETE", "/admin/orders/\(id).json").text == #"{"status":"ok"}"#)
        #expect(shop.json("GET", "/admin/orders/count.json").json(at: "count") == "2")
        #expect(shop.json("GET", "/admin/orders.json?deleted=true").json(at: "0.archived") == "true")
        #expect(shop.json("GET", "/admin/orders.json?with_deleted=1").elements?.count == 3)
    }

    @Test func readsAndWritesXML() {
        let shop = InSalesShop()
        let answer = shop.ask(
            "POST", "/admin/orders.xml",
            """
            <order><order-lines-attributes type="array"><order-lines-attribute>
            <variant-id type="integer">5001</variant-id><quantity type="integer">2</quantity>
            </order-lines-attribute></order-lines-attributes>
            <client><name>Test &amp; Buyer</name></client><comment>&lt;b&gt;</comment></order>
            """)
        #expect(answer.status == 201)
        #expect(answer.text.contains("<id type=\"integer\">1001</id>"))
        #expect(answer.text.contains("<sale-price type=\"decimal\">6000.0</sale-price>"))
        #expect(answer.text.contains("<created-at type=\"timestamp\">2024-05-01 10:00:00 +0300</created-at>"))
        #expect(answer.text.contains("<accepted-at type=\"timestamp\" nil=\"true\"/>"))
        #expect(answer.text.contains("<name>Test &amp; Buyer</name>"))
        #expect(answer.text.contains("<discounts type=\"array\"/>"))
        #expect(shop.ask("GET", "/admin/webhooks.xml").text.hasSuffix("<webhooks type=\"array\"/>\n"))
        #expect(shop.ask("POST", "/admin/orders.xml", "<order>").status == 400)
    }

    @Test func writesNoLongLinesOfXML() {
        let shop = InSalesShop(orders: 20)
        let lines = shop.ask("GET", "/admin/orders.xml?per_page=250").text.split(separator: "\n")
        #expect(lines.allSatisfy { $0.utf8.count < 200 })
    }

    @Test func updatesManyVariantsAndTellsEachRow() {
        let shop = InSalesShop()
        let rows = shop.json(
            "PUT", "/admin/products/variants_group_update.json",
            #"{"variants":[{"id":5001,"quantity":3,"price":1},{"id":1}]}"#)
        #expect(rows.json(at: "0") == #"{"id":5001,"status":"ok"}"#)
        #expect(rows.json(at: "1.status") == #""error""#)
        let product = shop.json("GET", "/admin/products/1001.json")
        #expect(product.json(at: "variants.0.quantity") == "3")
        #expect(product.json(at: "variants.0.price") == "1.0")
    }

    @Test(
        arguments: [
            ("clients", #"{"client":{"name":"Test Buyer"}}"#, "name"),
            ("products", #"{"product":{"title":"Shelf","variants":[{"sku":"a"}]}}"#, "variants.0.sku"),
            ("products/1001/variants", #"{"variant":{"sku":"b"}}"#, "sku"),
            ("products/1001/images", #"{"image":{"title":"c"}}"#, "title"),
            ("collections", #"{"collection":{"title":"d"}}"#, "url"),
            ("webhooks", #"{"webhook":{"address":"e","topic":"orders/create"}}"#, "format_type"),
            ("discount_codes", #"{"discount_code":{"code":"f","discount":5}}"#, "discount"),
            ("custom_statuses", #"{"custom_status":{"title":"g","system_status":"new"}}"#, "permalink"),
            ("fields", #"{"field":{"office_title":"h","destiny":3}}"#, "office_title"),
        ])
    func makesReadsChangesAndDeletesRows(path: String, body: String, member: String) {
        let shop = InSalesShop()
        let made = shop.ask("POST", "/admin/\(path).json", body)
        #expect(made.status == 201)
        #expect(!made.json.at(member).isEmpty)
        let key = path == "custom_statuses" ? "permalink" : "id"
        let place = "/admin/\(path)/\(made.json.at(key).text ?? made.json.json(at: key)).json"
        #expect(shop.json("GET", place) == made.json)
        #expect(shop.ask("PUT", place, body).status == 200)
        #expect(shop.ask("DELETE", place).text == #"{"status":"ok"}"#)
        let left = shop.ask("GET", place)
        #expect(path == "products" ? left.json.at("archived") == .bool(true) : left.status == 404)
    }

    @Test func asksForWebhooks() {
        let shop = InSalesShop()
        _ = shop.ask(
            "POST", "/admin/webhooks.json",
            #"{"webhook":{"address":"http://127.0.0.1:1/x","topic":"orders/create","format_type":"json"}}"#)
        let order = shop.order(#"{"variant_id":5001}"#)
        let calls = shop.world.takeCalls()
        #expect(calls.map(\.address) == ["http://127.0.0.1:1/x"])
        #expect(calls.first.map { String(decoding: $0.body, as: UTF8.self) } == JSONWriter.text(order))
        let later = shop.world.takeCalls()
        #expect(later.isEmpty)
    }

    @Test func isTheSameForTheSameSeed() {
        #expect(InSalesShop(orders: 5).world.state == InSalesShop(orders: 5).world.state)
        let other = InSalesWorld.demo(seed: 2, orders: 5, at: InSalesShop().now)
        #expect(other.state != InSalesShop(orders: 5).world.state)
    }

    @Test func goesOnFromASavedState() {
        let shop = InSalesShop(orders: 2)
        let other = InSalesShop()
        #expect(other.restore(shop.world.state))
        let made = shop.order(#"{"variant_id":5001}"#)
        #expect(other.order(#"{"variant_id":5001}"#) == made)
        #expect(!other.restore(.text("x")))
    }

    @Test func knowsNothingOfOtherPaths() {
        let shop = InSalesShop()
        for target in [
            "/admin/nothing.json", "/orders.json", "/admin/orders/1.json", "/admin/products/9/variants.json",
        ] {
            #expect(shop.ask("GET", target).status == 404)
        }
    }
}
