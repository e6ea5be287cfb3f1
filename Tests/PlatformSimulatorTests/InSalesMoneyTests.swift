import MapValues
import PlatformSimulator
import Testing

/// The shop's arithmetic: the vectors of live orders.
@Suite struct InSalesMoneyTests {
    @Test func takesFivePercentOffOneLine() {
        let shop = InSalesShop()
        let order = shop.order(
            #"{"variant_id":5001,"quantity":1,"sale_price":10}"#,
            #","discounts":[{"type_id":1,"discount":"5.0"}]"#)
        #expect(order.json(at: "order_lines.0.discounts_amount") == "0.5")
        #expect(order.json(at: "order_lines.0.full_sale_price") == "9.5")
        #expect(order.json(at: "items_price") == "9.5")
        #expect(order.json(at: "total_price") == "9.5")
        #expect(order.json(at: "discounts.0.percent") == #""5.0""#)
    }

    @Test func givesWhatRoundingLeavesToTheFirstLine() {
        let prices = [
            769, 1249, 1099, 979, 969, 969, 499, 779, 589, 3999, 299, 4599, 5099, 4999, 6999, 7499, 8999,
            10199,
        ]
        let shop = InSalesShop()
        let lines = prices.map { #"{"variant_id":5001,"quantity":1,"sale_price":\#($0)}"# }
        let order = shop.order(
            lines.joined(separator: ","),
            #","delivery_price":150,"discounts":[{"type_id":1,"discount":"99.9"}]"#)
        #expect(order.json(at: "discounts.0.amount") == "60531.41")
        let amounts = prices.indices.map { order.json(at: "order_lines.\($0).discounts_amount") }
        #expect(
            amounts == [
                "768.25", "1247.75", "1097.9", "978.02", "968.03", "968.03", "498.5", "778.22", "588.41",
                "3995.0", "298.7", "4594.4", "5093.9", "4994.0", "6992.0", "7491.5", "8990.0", "10188.8",
            ])
        #expect(order.json(at: "items_price") == "60.59")
        #expect(order.json(at: "total_price") == "210.59")
    }

    @Test func putsThePaymentsMarginOnGoodsAndDelivery() {
        let shop = InSalesShop()
        let order = shop.order(
            #"{"variant_id":5001,"quantity":1,"sale_price":12600}"#,
            #"""
            ,"payment_gateway_id":79,"delivery_variant_id":302,"delivery_price":115,
            "discounts":[{"type_id":1,"discount":10}]
            """#)
        #expect(order.json(at: "discounts.0.amount") == "1260.0")
        #expect(order.json(at: "discounts.0.full_amount") == "1386.0")
        #expect(order.json(at: "order_lines.0.full_sale_price") == "12474.0")
        #expect(order.json(at: "full_delivery_price") == "126.5")
        #expect(order.json(at: "total_price") == "12600.5")
        #expect(order.json(at: "margin") == #""10.0""#)
        #expect(order.json(at: "margin_amount") == #""1145.5""#)
    }

    @Test func leavesMoneyOffALineWhenItsQuantityChanges() {
        let shop = InSalesShop()
        let order = shop.order(#"{"variant_id":5001,"quantity":6,"sale_price":100}"#)
        let id = order.json(at: "id")
        let line = order.json(at: "order_lines.0.id")
        let discounted = shop.json(
            "PUT", "/admin/orders/\(id).json",
            #"""
            {"order":{"discounts_attributes":[
            {"type_id":2,"discount":"180","discount_order_lines_ids":[\#(line)]}]}}
            """#
        )
        #expect(discounted.json(at: "order_lines.0.discounts_amount") == "180.0")
        let fewer = shop.json(
            "PUT", "/admin/orders/\(id).json",
            #"{"order":{"order_lines_attributes":[{"id":\#(line),"quantity":5}]}}"#)
        #expect(fewer.json(at: "order_lines.0.discounts_amount") == "180.0")
        #expect(fewer.json(at: "total_price") == "320.0")
    }

    @Test func takesAMoneyDiscountOfALineThatWasSetAfterwards() {
        let shop = InSalesShop()
        let order = shop.order(#"{"variant_id":5001,"quantity":3,"sale_price":6000}"#)
        let changed = shop.json(
            "PUT", "/admin/orders/\(order.json(at: "id")).json",
            #"""
            {"order":{"discounts_attributes":[{"type_id":2,"discount":"1132.92","description":"CRM",
            "discount_order_lines_ids":[\#(order.json(at: "order_lines.0.id"))]}]}}
            """#)
        #expect(changed.json(at: "discounts.0.amount") == "1132.92")
        #expect(changed.json(at: "order_lines.0.full_sale_price") == "5622.36")
        #expect(changed.json(at: "items_price") == "16867.08")
    }

    @Test func addsPercentAndLineDiscountsOnTheUndiscountedSum() {
        let shop = InSalesShop()
        let order = shop.order(
            #"{"variant_id":5001,"quantity":2,"sale_price":1000}"#,
            #","delivery_variant_id":302,"discounts":[{"type_id":1,"discount":10}]"#)
        let changed = shop.json(
            "PUT", "/admin/orders/\(order.json(at: "id")).json",
            #"""
            {"order":{"discounts_attributes":[{"type_id":2,"discount":200,
            "discount_order_lines_ids":[\#(order.json(at: "order_lines.0.id"))]}]}}
            """#)
        #expect(changed.json(at: "total_price") == "1900.0")
    }

    @Test func splitsAKitIntoPartsThatCostTheSame() {
        let shop = InSalesShop()
        let order = shop.order(#"{"variant_id":6001,"quantity":2},{"variant_id":5004,"quantity":1}"#)
        let lines = order.at("order_lines").elements ?? []
        let shown = lines.map {
            "\($0.json(at: "variant_id")) \($0.json(at: "bundle_id")) \($0.json(at: "sale_price"))"
        }
        #expect(Set(shown) == ["5003 6001 6300.0", "5004 6001 2700.0", "5004 null 3000.0"])
        #expect(order.json(at: "items_price") == "21000.0")
    }
}
