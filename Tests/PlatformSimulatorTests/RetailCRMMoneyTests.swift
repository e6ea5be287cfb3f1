import MapValues
import PlatformSimulator
import Testing

/// The account's arithmetic: the vectors of live data.
@Suite struct RetailCRMMoneyTests {
    @Test func takesAPercentageOffEachPiece() {
        let account = RetailCRMAccount()
        let made = account.post(
            "v5/orders/create",
            (
                "order",
                #"""
                {"externalId":"1","items":[{"initialPrice":9522,"quantity":4}],"discountManualPercent":20,
                "delivery":{"code":"courier","cost":300},"payments":[{"type":"bank-card"}]}
                """#
            ))
        #expect(made.json(at: "order.items.0.discountTotal") == "1904.4")
        #expect(made.json(at: "order.summ") == "30470.4")
        #expect(made.json(at: "order.totalSumm") == "30770.4")
        #expect(made.json(at: "order.payments.0.amount") == "30770.4")
    }

    @Test func writesWhatAPercentageDidToEachItem() {
        let account = RetailCRMAccount()
        let id = account.post("v5/orders/create", ("order", #"{"items":[{"initialPrice":9522}]}"#)).json(
            at: "id")
        let item = account.get("v5/orders/\(id)?by=id").json(at: "order.items.0.id")
        let since = account.get("v5/orders/history").json(at: "history.0.id")
        _ = account.post(
            "v5/orders/\(id)/edit", ("by", "id"),
            ("order", #"{"discountManualPercent":20,"items":[{"id":\#(item),"quantity":4}]}"#))
        let rows = account.get("v5/orders/history?filter[sinceId]=\(since)").at("history").elements ?? []
        let shown = rows.map {
            "\($0.at("field").text ?? "") \($0.json(at: "oldValue")) \($0.json(at: "newValue"))"
        }
        #expect(
            shown == [
                "discount_manual_percent null 20", "order_product.quantity 1 4",
                "order_product.discount_total 0 1904.4", "order_product.summ 9522 30470.4",
            ])
    }

    @Test func spreadsAnOrderDiscountByPricesWithoutDiscounts() {
        let account = RetailCRMAccount()
        let made = account.post(
            "v5/orders/create",
            (
                "order",
                #"""
                {"discountManualAmount":1000,"items":[
                {"offer":{"externalId":"1001#5001"},"quantity":3,"discountManualAmount":377.64},
                {"offer":{"externalId":"1002#5002"},"quantity":1}]}
                """#
            ))
        #expect(made.json(at: "order.items.0.discountTotal") == "677.64")
        #expect(made.json(at: "order.items.1.discountTotal") == "100")
        #expect(
            made.json(at: "order.items.0.discounts")
                == #"[{"type":"manual_order","amount":300},{"type":"manual_product","amount":377.64}]"#)
        #expect(made.json(at: "order.summ") == "17867.08")
    }

    @Test func takesThePercentageAfterTheItemsOwnDiscount() {
        let account = RetailCRMAccount()
        let made = account.post(
            "v5/orders/create",
            (
                "order",
                #"""
                {"discountManualPercent":10,"delivery":{"cost":300},
                "items":[{"initialPrice":1000,"quantity":2,"discountManualAmount":100}]}
                """#
            ))
        #expect(made.json(at: "order.items.0.discountTotal") == "190")
        #expect(made.json(at: "order.totalSumm") == "1920")
    }

    @Test func makesSomePiecesDearerWhereADiscountDoesNotDivide() {
        let account = RetailCRMAccount()
        let made = account.post(
            "v5/orders/create",
            ("order", #"{"discountManualAmount":100,"items":[{"initialPrice":100,"quantity":3}]}"#))
        #expect(made.json(at: "order.items.0.discountTotal") == "33.33")
        #expect(
            made.json(at: "order.items.0.prices")
                == #"[{"price":66.66,"quantity":1},{"price":66.67,"quantity":2}]"#)
        #expect(made.json(at: "order.summ") == "200")
    }
}
