import MapValues
import PlatformSimulator
import Testing

/// What the account answers, refuses and remembers.
@Suite struct RetailCRMWorldTests {
    @Test(
        arguments: [
            ("", 400, #""apiKey" is missing."#), ("other", 403, #"Wrong "apiKey" value."#),
        ])
    func refusesAnotherKey(key: String, status: Int, message: String) {
        let account = RetailCRMAccount()
        account.key = key
        let answer = account.ask("GET", "v5/orders")
        #expect(answer.status == status)
        #expect(answer.json.at("errorMsg").text == message)
    }

    @Test func takesTheKeyAsAParameterToo() {
        let account = RetailCRMAccount()
        account.key = ""
        #expect(account.ask("GET", "v5/orders?apiKey=demo-key-0123456789abcdef").status == 200)
    }

    @Test func refusesAMethodThatTheKeyMayNotCall() {
        var settings = RetailCRMSettings()
        settings.keys[0].methods = ["/api/orders/{externalId}"]
        let account = RetailCRMAccount(settings: settings)
        let answer = account.ask("POST", "v5/orders/create", [("order", "{}")])
        #expect(answer.status == 403)
        #expect(answer.json.at("errorMsg").text == "Access denied.")
        let credentials = account.get("credentials")
        #expect(credentials.json(at: "credentials") == #"["/api/orders/{externalId}"]"#)
        #expect(credentials.json(at: "siteAccess") == #""access_selective""#)
        #expect(credentials.json(at: "sitesAvailable") == #"["shop-a"]"#)
    }

    @Test func refusesTheEleventhRequestOfASecond() {
        let account = RetailCRMAccount()
        var world = account.world
        let request = WorldRequest("GET", "/api/v5/orders", headers: [("X-API-KEY", account.key)])
        let statuses = (0..<11).map { _ in world.answer(request, at: account.now).status }
        #expect(statuses == Array(repeating: 200, count: 10) + [503])
        #expect(world.answer(request, at: account.now).json.at("errorMsg").text == "Rate limit exceeded")
        #expect(world.answer(request, at: account.now + 1000).status == 200)
        let call = WorldRequest("GET", "/api/v5/telephony/manager", headers: [("X-API-KEY", account.key)])
        let calls = (0..<41).map { _ in world.answer(call, at: account.now).status }
        #expect(calls == Array(repeating: 200, count: 40) + [503], "telephony has a window of its own")
    }

    @Test(
        arguments: [
            ("GET", "v5/nothing", 404, "API method not found"),
            ("GET", "v6/orders", 404, "API method not found"),
            ("GET", "v5/orders/7", 404, "Not found"),
            ("GET", "v5/orders/create/x", 404, "API method not found"),
            ("POST", "v4/orders/payments/create", 404, "API method not found"),
            ("POST", "v5/reference/statuses", 405, "Method Not Allowed"),
            ("POST", "v5/orders/payments/7/edit", 400, "Parameter 'payment' is missing"),
            ("GET", "v5/orders?limit=7", 400, "Errors in the input parameters"),
            ("GET", "v5/orders/history?filter[startDate]=x", 400, "Errors in the input parameters"),
            ("POST", "v5/orders/create", 400, "Parameter 'order' is missing"),
        ])
    func refusesInTheAccountsWords(verb: String, path: String, status: Int, message: String) {
        let account = RetailCRMAccount()
        let answer = account.ask(verb, path)
        #expect(answer.status == status)
        #expect(answer.json.at("errorMsg").text == message)
        #expect(answer.json.at("success") == .bool(false))
    }

    @Test(
        arguments: [
            (
                #"{"externalId":"1","customer":{"externalId":"2106"}}"#,
                "Customer with externalId=2106 not found."
            ),
            (#"{"status":"x"}"#, #""Status" with "code"="x" does not exist."#),
            (#"{"payments":[{"type":"x"}]}"#, #""PaymentType" with "code"="x" does not exist."#),
            (#"{"payments":[{"amount":1}]}"#, #""PaymentType" should not be blank."#),
        ])
    func refusesOrdersThatNameWhatIsNotThere(order: String, text: String) {
        let account = RetailCRMAccount()
        let answer = account.ask("POST", "v5/orders/create", [("order", order)])
        #expect(answer.status == 400)
        #expect(answer.json.at("errorMsg").text == "Order is not loaded")
        #expect(answer.json.at("errors.0").text == text)
        #expect(account.get("v5/orders").json(at: "pagination.totalCount") == "0")
    }

    @Test func leavesAnUnknownPaymentTypeEmptyInVersion4() {
        let account = RetailCRMAccount()
        let answer = account.ask(
            "POST", "v4/orders/create", [("order", #"{"externalId":"1","paymentType":"x"}"#)])
        #expect(answer.status == 201)
        #expect(answer.json.json(at: "order.paymentType") == "null")
    }

    @Test func takesPaymentsOnlyOfTypesThatTheDeliveryTakes() {
        let account = RetailCRMAccount()
        _ = account.post("v5/reference/payment-types/insales-9/edit", ("paymentType", #"{"name":"Nine"}"#))
        let order = #"{"externalId":"1","delivery":{"code":"courier"},"payments":[{"type":"insales-9"}]}"#
        let refused = account.ask("POST", "v5/orders/create", [("order", order)])
        #expect(refused.status == 400)
        #expect(
            refused.json.at("errors.0").text == "This payment type is not supported for the type of delivery")
        let edited = account.ask(
            "POST", "v5/reference/payment-types/insales-9/edit",
            [("paymentType", #"{"deliveryTypes":["courier"]}"#)])
        #expect(edited.status == 200)
        let types = account.get("v5/reference/delivery-types").at("deliveryTypes.courier.paymentTypes")
            .elements
        #expect(types?.contains(.text("insales-9")) == true)
        #expect(account.ask("POST", "v5/orders/create", [("order", order)]).status == 201)
    }

    @Test func takesCashOnDeliveryOnlyForTheWholeSum() {
        let account = RetailCRMAccount()
        _ = account.post(
            "v5/reference/delivery-types/courier/edit",
            ("deliveryType", #"{"deliveryPaymentTypes":[{"code":"cash","cod":true}]}"#))
        let order = { (amount: Int) in
            #"""
            {"items":[{"initialPrice":100}],"delivery":{"code":"courier","cost":10},
            "payments":[{"type":"cash","amount":\#(amount)}]}
            """#
        }
        let refused = account.ask("POST", "v5/orders/create", [("order", order(100))])
        #expect(refused.json.at("errors.0").text == "Cash payment sum must be equal to sum to pay")
        #expect(account.ask("POST", "v5/orders/create", [("order", order(110))]).status == 201)
    }

    @Test func refusesASecondOrderWithOneExternalNumber() {
        let account = RetailCRMAccount()
        #expect(account.ask("POST", "v5/orders/create", [("order", #"{"externalId":"1"}"#)]).status == 201)
        let answer = account.ask("POST", "v5/orders/create", [("order", #"{"externalId":"1"}"#)])
        #expect(answer.status == 400)
        #expect(answer.json.at("errorMsg").text == "Order already exists.")
    }

    @Test func loadsTheGoodRowsOfAnUpload() {
        let account = RetailCRMAccount()
        let answer = account.ask(
            "POST", "v5/orders/upload",
            [("orders", #"[{"externalId":"1"},{"externalId":"2","status":"x"},{"externalId":"3"}]"#)])
        #expect(answer.status == 460)
        #expect(answer.json.json(at: "success") == "false")
        #expect(answer.json.at("errorMsg").text == "Orders are loaded with errors")
        #expect(answer.json.json(at: "failedOrders") == #"[{"externalId":"2"}]"#)
        #expect(answer.json.json(at: "uploadedOrders.1.externalId") == #""3""#)
        #expect(account.get("v5/orders").json(at: "pagination.totalCount") == "2")
        let whole = account.ask("POST", "v5/orders/upload", [("orders", #"[{"externalId":"4"}]"#)])
        #expect(whole.status == 201)
    }

    @Test func tellsEachKeyWhichChangesAreItsOwn() {
        var settings = RetailCRMSettings()
        settings.keys.append(RetailCRMKey(text: "second"))
        let account = RetailCRMAccount(settings: settings)
        let id = account.post("v5/orders/create", ("order", #"{"externalId":"1"}"#)).json(at: "id")
        account.key = "second"
        _ = account.post("v5/orders/1/edit", ("order", #"{"managerComment":"by the second"}"#))
        account.isByHand = true
        _ = account.post("v5/orders/1/edit", ("order", #"{"status":"complete"}"#))
        let rows = account.get("v5/orders/history").at("history").elements ?? []
        #expect(rows.map { $0.json(at: "field") } == [#""status""#, #""manager_comment""#, #""status""#])
        #expect(rows.map { $0.json(at: "source") } == [#""api""#, #""api""#, #""user""#])
        #expect(rows.map { $0.json(at: "apiKey.current") } == ["false", "true", "null"])
        #expect(rows[0].json(at: "created") == "true")
        #expect(rows[0].json(at: "order.id") == id)
        #expect(rows[2].json(at: "oldValue") == #"{"code":"new"}"#)
        #expect(rows[2].json(at: "newValue") == #"{"code":"complete"}"#)
    }

    @Test func knowsWhenAnOrderIsFullyPaid() {
        let account = RetailCRMAccount()
        _ = account.post(
            "v5/orders/create",
            (
                "order",
                #"{"externalId":"1","items":[{"initialPrice":100}],"payments":[{"type":"cash","amount":60}]}"#
            ))
        #expect(account.get("v5/orders/1").json(at: "order.fullPaidAt") == "null")
        let first = account.get("v5/orders/1").at("order.payments").fields?.members.first?.name ?? ""
        _ = account.post("v5/orders/payments/\(first)/edit", ("payment", #"{"status":"paid"}"#))
        #expect(account.get("v5/orders/1").json(at: "order.fullPaidAt") == "null")
        let second = account.post(
            "v5/orders/payments/create",
            (
                "payment",
                #"""
                {"type":"bank-card","status":"paid","paidAt":"2024-05-01 11:00:00",
                "order":{"externalId":"1"}}
                """#
            ))
        let order = account.get("v5/orders/1")
        #expect(order.json(at: "order.payments.\(second.json(at: "id")).amount") == "40")
        #expect(order.json(at: "order.fullPaidAt") == #""2024-05-01 11:00:00""#)
        #expect(order.json(at: "order.prepaySum") == "100")
        _ = account.post("v5/orders/payments/\(first)/edit", ("payment", #"{"status":"not-paid"}"#))
        #expect(account.get("v5/orders/1").json(at: "order.fullPaidAt") == "null")
        let fields = (account.get("v5/orders/history").at("history").elements ?? []).map {
            $0.at("field").text
        }
        #expect(fields.filter { $0 == "full_paid_at" }.count == 2)
    }

    @Test func addressesPaymentsByTheirOwnNumber() {
        let account = RetailCRMAccount()
        _ = account.post(
            "v5/orders/create",
            ("order", #"{"externalId":"1","payments":[{"type":"cash","externalId":"p1"}]}"#))
        let wrong = account.ask("POST", "v5/orders/payments/p1/edit", [("payment", #"{"status":"paid"}"#)])
        #expect(wrong.status == 404)
        #expect(wrong.json.at("errorMsg").text == "Payment not found")
        let edited = account.ask(
            "POST", "v5/orders/payments/p1/edit",
            [("by", "externalId"), ("payment", #"{"status":"paid","externalId":"p2"}"#)])
        #expect(edited.status == 200)
        let id = edited.json.json(at: "id")
        #expect(account.get("v5/orders/1").json(at: "order.payments.\(id).externalId") == #""p1""#)
        let taken = account.ask(
            "POST", "v5/orders/create", [("order", #"{"payments":[{"type":"cash","externalId":"p1"}]}"#)])
        #expect(taken.json.at("errorMsg").text == "Errors in the entity format")
        #expect(account.ask("POST", "v5/orders/payments/\(id)/delete").status == 200)
        #expect(account.get("v5/orders/1").json(at: "order.payments") == "[]")
    }

    @Test func replacesTheCompositionOfAnOrder() {
        let account = RetailCRMAccount()
        _ = account.post(
            "v5/orders/create",
            (
                "order",
                #"""
                {"externalId":"1","items":[
                {"initialPrice":1,"externalIds":[{"code":"insales","value":"501"}]},{"initialPrice":2}]}
                """#
            ))
        let old = account.get("v5/orders/1")
        let changed = account.post(
            "v5/orders/1/edit",
            (
                "order",
                #"""
                {"items":[{"externalIds":[{"code":"insales","value":"501"}],"quantity":2},{"initialPrice":5}]}
                """#
            ))
        #expect(changed.json(at: "order.items.0.id") == old.json(at: "order.items.0.id"))
        #expect(changed.json(at: "order.items.1.id") != old.json(at: "order.items.1.id"))
        #expect(changed.json(at: "order.summ") == "7")
        let fields = (account.get("v5/orders/history").at("history").elements ?? []).map {
            $0.at("field").text
        }
        #expect(fields.filter { $0 == "order_product" }.count == 2)
    }

    @Test func givesOrdersMadeThereTheNumbersOfTheShop() {
        let account = RetailCRMAccount()
        let id = account.post("v5/orders/create", ("order", #"{"firstName":"Test"}"#)).json(at: "id")
        let wrong = account.ask(
            "POST", "v5/orders/fix-external-ids", [("orders", #"[{"id":"x","externalId":"9"}]"#)])
        #expect(wrong.json.at("errors.id").text == "ID must be an integer")
        #expect(
            account.ask(
                "POST", "v5/orders/fix-external-ids", [("orders", #"[{"id":\#(id),"externalId":"9"}]"#)]
            ).status == 200)
        #expect(account.get("v5/orders/9").json(at: "order.id") == id)
        #expect(account.get("v5/orders/statuses?externalIds[]=9").json(at: "orders.0.group") == #""new""#)
    }

    @Test func replacesThePhonesOfACustomer() {
        let account = RetailCRMAccount()
        let made = account.ask(
            "POST", "v5/customers/create", [("customer", #"{"externalId":"5","phones":[{"number":"1"}]}"#)])
        #expect(made.status == 201)
        _ = account.post("v5/customers/5/edit", ("customer", #"{"phones":[{"number":"2"},{"number":"3"}]}"#))
        #expect(
            account.get("v5/customers/5").json(at: "customer.phones") == #"[{"number":"2"},{"number":"3"}]"#)
        let rows = account.get("v5/customers/history").at("history").elements ?? []
        #expect(
            rows.map { $0.json(at: "oldValue") + $0.json(at: "newValue") } == [
                "null4770", #""1"null"#, #"null"2""#, #"null"3""#,
            ])
        let again = account.ask("POST", "v5/customers/upload", [("customers", #"[{"externalId":"5"}]"#)])
        #expect(again.status == 460)
        #expect(again.json.at("errors.0").text == "Customer with externalId=5 already exists")
    }

    @Test func hasOtherNamesInVersion4() {
        let account = RetailCRMAccount()
        let made = account.post(
            "v4/orders/create",
            (
                "order",
                #"""
                {"externalId":"1","discount":10,"paymentType":"cash","paymentStatus":"paid","contragentType":
                "legal-entity","legalName":"Demo","items":[{"initialPrice":100,"discount":5}]}
                """#
            ))
        #expect(made.json(at: "order.paymentType") == #""cash""#)
        #expect(made.json(at: "order.paymentStatus") == #""paid""#)
        #expect(made.json(at: "order.discount") == "10")
        #expect(made.json(at: "order.legalName") == #""Demo""#)
        #expect(made.json(at: "order.items.0.discount") == "5")
        #expect(made.json(at: "order.totalSumm") == "85")
        #expect(account.get("v5/orders/1").json(at: "order.contragent.legalName") == #""Demo""#)
        _ = account.post("v4/orders/1/edit", ("order", #"{"paymentType":"credit","discount":20}"#))
        let fields = (account.get("v4/orders/history").at("history").elements ?? []).map {
            $0.at("field").text
        }
        #expect(fields.contains("payment_type"))
        #expect(fields.contains("discount"))
    }

    @Test(
        arguments: [
            "customers/notes", "customers-corporate/notes", "orders/packs", "orders/packs/history",
            "tasks/history",
            "loyalty/loyalties", "store/products/properties", "files", "reference/subscriptions",
        ])
    func hasListsThatNobodyFills(path: String) {
        let account = RetailCRMAccount()
        let answer = account.ask("GET", "v5/" + path)
        #expect(answer.status == 200)
        #expect(answer.json.json(at: "pagination.totalCount") == "0")
    }

    @Test func keepsStocksAndPrices() {
        let account = RetailCRMAccount()
        let answer = account.post(
            "v5/store/inventories/upload",
            (
                "offers",
                #"[{"externalId":"1001#5001","stores":[{"code":"main","available":3}]},{"externalId":"x"}]"#
            ))
        #expect(answer.json(at: "processedOffersCount") == "1")
        #expect(answer.json(at: "notFoundOffers") == #"[{"externalId":"x"}]"#)
        let held = account.get(
            "v5/store/inventories?filter[offerExternalId][]=1001%235001&filter[details]=1&limit=250")
        #expect(held.json(at: "offers.0.quantity") == "3")
        #expect(held.json(at: "offers.0.stores.0.store") == #""main""#)
    }

    @Test func asksForTheShopWhenTheKeySeesSeveral() {
        var settings = RetailCRMSettings()
        settings.keys[0].sites = nil
        let account = RetailCRMAccount(settings: settings)
        #expect(account.get("credentials").json(at: "siteAccess") == #""access_full""#)
        _ = account.post(
            "v5/reference/sites/shop-b/edit", ("site", #"{"name":"B","url":"https://b.example.com"}"#))
        let answer = account.ask("POST", "v5/orders/create", [("order", #"{"externalId":"1"}"#)])
        #expect(answer.json.at("errorMsg").text == "Parameter 'site' is missing")
        let order = [("order", #"{"externalId":"1"}"#)]
        #expect(account.ask("POST", "v5/orders/create", [("site", "shop-b")] + order).status == 201)
        #expect(account.ask("POST", "v5/orders/create", [("site", "shop-a")] + order).status == 201)
    }

    @Test func goesOnFromASavedState() {
        let account = RetailCRMAccount()
        _ = account.post("v5/orders/create", ("order", #"{"externalId":"1","payments":[{"type":"cash"}]}"#))
        let other = RetailCRMAccount()
        #expect(other.restore(account.world.state))
        #expect(other.world.state == account.world.state)
        #expect(other.ask("POST", "v5/orders/create", [("order", #"{"externalId":"1"}"#)]).status == 400)
        #expect(!other.restore(.null))
    }
}
