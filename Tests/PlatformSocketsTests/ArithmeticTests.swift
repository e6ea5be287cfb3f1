import MapProgram
import MapSource
import MapTestSupport
import MapValues
import PlatformRuntime
import PlatformSimulator
import Testing

/// Sums that live platforms gave, over real sockets.
@Suite(.onOwnThreads) struct ArithmeticTests {
    private static func order(
        _ shop: SocketPlatform<InSalesWorld>, _ lines: String, _ more: String = ""
    ) async throws -> Value {
        try await shop.item(
            "orders.create", ["record": .json("{\"order_lines_attributes\":[\(lines)]\(more)}")])
    }

    private static func change(
        _ shop: SocketPlatform<InSalesWorld>, _ order: Value, _ change: String
    ) async throws -> Value {
        try await shop.item("orders.update", ["id": .text(order.json("id")), "record": .json(change)])
    }

    @Test func percentOfOneLine() async throws {
        let shop = try SocketPlatform.shop()
        let made = try await Self.order(shop, #"{"variant_id":5001,"quantity":1,"sale_price":10}"#)
        let order = try await Self.change(
            shop, made, #"{"discounts_attributes":[{"type_id":1,"discount":"5.0"}]}"#)
        #expect(order.json("order_lines.0.discounts_amount") == "0.5")
        #expect(order.json("order_lines.0.full_sale_price") == "9.5")
        #expect(order.json("items_price") == "9.5")
    }

    /// The rest of the rounding goes to the first line.
    @Test func percentOfEighteenLines() async throws {
        let shop = try SocketPlatform.shop()
        let prices = [
            769, 1249, 1099, 979, 969, 969, 499, 779, 589, 3999, 299, 4599, 5099, 4999, 6999, 7499, 8999,
            10199,
        ]
        let lines = prices.map { "{\"variant_id\":5001,\"quantity\":1,\"sale_price\":\($0)}" }
        let made = try await Self.order(shop, lines.joined(separator: ","))
        let order = try await Self.change(
            shop, made,
            #"{"delivery_price":150,"discounts_attributes":[{"type_id":1,"discount":"99.9"}]}"#)
        #expect(order.json("discounts.0.amount") == "60531.41")
        let amounts = order.at("order_lines").elements?.map { $0.json("discounts_amount") } ?? []
        #expect(amounts.prefix(3) == ["768.25", "1247.75", "1097.9"])
        #expect(order.json("items_price") == "60.59")
        #expect(order.json("total_price") == "210.59")
    }

    @Test func surchargeAfterTheDiscount() async throws {
        let shop = try SocketPlatform.shop()
        let made = try await Self.order(
            shop, #"{"variant_id":5001,"quantity":1,"sale_price":12600}"#,
            #","payment_gateway_id":79,"delivery_variant_id":302"#)
        let order = try await Self.change(
            shop, made,
            #"{"delivery_price":115,"discounts_attributes":[{"type_id":1,"discount":"10"}]}"#)
        #expect(order.json("discounts.0.amount") == "1260.0")
        #expect(order.json("order_lines.0.full_sale_price") == "12474.0")
        #expect(order.json("discounts.0.full_amount") == "1386.0")
        #expect(order.json("full_delivery_price") == "126.5")
        #expect(order.json("total_price") == "12600.5")
    }

    /// Money off a line stays when the quantity changes.
    @Test func moneyOffALineIsOfTheWholeLine() async throws {
        let shop = try SocketPlatform.shop()
        let made = try await Self.order(shop, #"{"variant_id":5001,"quantity":6,"sale_price":100}"#)
        let line = made.json("order_lines.0.id")
        let discount = "{\"type_id\":2,\"discount\":\"180\",\"discount_order_lines_ids\":[\(line)]}"
        _ = try await Self.change(shop, made, "{\"discounts_attributes\":[\(discount)]}")
        let fewer = try await Self.change(
            shop, made, "{\"order_lines_attributes\":[{\"id\":\(line),\"quantity\":5}]}")
        #expect(fewer.json("order_lines.0.discounts_amount") == "180.0")
        #expect(fewer.json("items_price") == "320.0")
    }

    /// Percent of the order and money off lines are both of the full sum.
    @Test func discountsAreAddedUp() async throws {
        let shop = try SocketPlatform.shop()
        let made = try await Self.order(shop, #"{"variant_id":5001,"quantity":2,"sale_price":100}"#)
        let line = made.json("order_lines.0.id")
        let money = "{\"type_id\":2,\"discount\":\"20\",\"discount_order_lines_ids\":[\(line)]}"
        let order = try await Self.change(
            shop, made, "{\"discounts_attributes\":[{\"type_id\":1,\"discount\":\"10\"},\(money)]}")
        #expect(order.json("items_price") == "160.0")
    }

    /// An order percent is kept for each unit, after the item's own discount; delivery comes on top.
    @Test func orderPercentIsSharedByUnit() async throws {
        let account = try SocketPlatform.account()
        let site = Value.text("shop-a")
        let made = try await account.call(
            "orders.create",
            [
                "site": site,
                "record": .json(
                    #"{"externalId":"2046","items":[{"productName":"A","initialPrice":9522,"quantity":1}]}"#),
            ])
        let (id, item) = (made.body?.json("order.id") ?? "", made.body?.json("order.items.0.id") ?? "")
        _ = try await account.call(
            "orders.update",
            [
                "id": .text(id), "site": site,
                "record": .json(
                    """
                    {"discountManualPercent":20,"delivery":{"code":"courier","cost":300},
                     "items":[{"id":\(item),"quantity":4}]}
                    """),
            ])
        let order = try await account.item("orders.read", ["id": .text(id), "site": site])
        #expect(order.json("items.0.discountTotal") == "1904.4")
        #expect(order.json("summ") == "30470.4")
        #expect(order.json("totalSumm") == "30770.4")
        // What a payment does not say is the rest of the sum.
        _ = try await account.call(
            "payments.create",
            ["site": site, "record": .json("{\"type\":\"cash\",\"order\":{\"id\":\(id)}}")])
        let paid = try await account.item("orders.read", ["id": .text(id), "site": site])
        #expect(paid.at("payments").fields?.members.first?.value.json("amount") == "30770.4")
        let fields = try await account.items("orders.history").map { $0.json("field") }
        #expect(fields.contains("\"order_product.discount_total\""))
    }
}
