import MapValues
import PlatformSimulator

extension InSalesShop {
    /// A shop in which about everything happened once.
    static func withEverything() -> InSalesShop {
        let shop = InSalesShop()
        let order = shop.order(
            #"{"variant_id":5001,"quantity":1}"#,
            #"""
            ,"payment_gateway_id":79,"delivery_variant_id":302,"comment":"c",
            "shipping_address":{"name":"Test","phone":"+79000000001","city":"C","zip":"1","address":"A",
            "fields_values_attributes":[{"handle":"building","value":"1"}]},
            "fields_values_attributes":[{"handle":"crm_id","value":"1"}]
            """#)
        _ = shop.ask(
            "PUT", "/admin/orders/\(order.json(at: "id")).json",
            #"""
            {"order":{"financial_status":"paid","fulfillment_status":"delivered","discounts_attributes":[
            {"type_id":1,"discount":10,"description":"d",
            "discount_order_lines_ids":[\#(order.json(at: "order_lines.0.id"))]}]}}
            """#)
        _ = shop.ask(
            "PUT", "/admin/products/1001.json",
            #"{"product":{"properties_attributes":[{"title":"P","value":"V"}]}}"#)
        _ = shop.ask(
            "PUT", "/admin/products/1002/variants/5002.json",
            #"{"variant":{"options":[{"option_name":"O","value":"V"}]}}"#)
        _ = shop.ask(
            "PUT", "/admin/delivery_variants/301.json",
            #"{"delivery_variant":{"delivery_locations_attributes":[{"region":"R","city":"C"}]}}"#)
        for (path, body) in [
            ("webhooks", #"{"webhook":{"address":"http://127.0.0.1:1/x","topic":"orders/create"}}"#),
            (
                "discount_codes",
                #"{"discount_code":{"code":"C","discount":5,"description":"d","expired_at":"2030-01-01"}}"#
            ),
            ("option_names", #"{"option_name":{"title":"Colour","position":1}}"#),
            (
                "product_fields",
                #"{"product_field":{"title":"F","handle":"f","type":"ProductField::TextArea","position":1}}"#
            ),
            (
                "products/1001/images",
                #"{"image":{"src":"https://shop.example.com/1.jpg","title":"t","position":1}}"#
            ),
        ] {
            _ = shop.ask("POST", "/admin/\(path).json", body)
        }
        let option = shop.json("GET", "/admin/option_names.json").json(at: "0.id")
        _ = shop.ask(
            "POST", "/admin/option_names/\(option)/option_values.json",
            #"{"option_value":{"title":"Red","position":1}}"#)
        return shop
    }
}
