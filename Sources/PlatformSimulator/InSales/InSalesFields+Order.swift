import MapValues

/// The members of the shop's objects, in the order in which answers have them.
enum InSalesFields {
    /// An order.
    static let order: [InSalesField] = [
        .fixed("accepted_at", .time), .fixed("account_id", .integer), .free("comment"),
        .fixed("created_at", .time), .fixed("current_location", .text, .text("/")),
        .fixed("delivered_at", .time), .free("delivery_date", .date), .free("delivery_description"),
        .free("delivery_from_hour", .integer), .free("delivery_from_minutes", .integer),
        .free("delivery_price", .decimal, .integer(0)), .free("delivery_title"),
        .free("delivery_to_hour", .integer), .free("delivery_to_minutes", .integer), .free("delivery_time"),
        .free("delivery_variant_id", .integer), .free("financial_status"),
        .fixed("first_current_location", .text, .text("/")), .fixed("first_query"), .fixed("first_referer"),
        .fixed("first_source_domain"), .free("fulfillment_status"), .fixed("id", .integer), .fixed("key"),
        .free("manager_comment"), .fixed("margin", .decimalText, .integer(0)),
        .fixed("margin_amount", .decimalText, .integer(0)), .fixed("number", .integer),
        .fixed("paid_at", .time), .fixed("payment_description"), .free("payment_gateway_id", .integer),
        .fixed("payment_title"), .fixed("query"), .free("referer"), .fixed("source_domain"),
        .fixed("updated_at", .time), .fixed("ya_id", .integer),
        .fixed("currency_code", .text, .text("RUR")), .free("client_transaction_id"),
        .free("responsible_user_id", .integer), .free("warehouse_id", .integer, .integer(1)),
        .fixed("first_source", .text, .text("Прямой трафик")),
        .fixed("source", .text, .text("Прямой трафик")), .fixed("locale", .text, .text("ru")),
        .free("coupon"), .fixed("archived", .flag, .bool(false)),
        .fixed("total_profit", .decimal, .integer(0)), .hidden("custom_status_permalink"),
        .hidden("client_id", .integer),
        .free("fields_values", .list(fieldValue, named: "fields_value")),
        .free("shipping_address", .object(shippingAddress)),
        .free("discounts", .list(discount, named: "discount")),
        .free("client", .object(client)),
        .free("order_lines", .list(orderLine, named: "order_line")),
        .fixed("delivery_info", .object(deliveryInfo)), .fixed("discount", .object(discount)),
        .fixed("cookies", .any), .fixed("items_price", .decimal, .integer(0)),
        .fixed("total_price", .decimal, .integer(0)),
        .fixed("full_delivery_price", .decimal, .integer(0)),
        .fixed("order_changes", .list(orderChange, named: "order_change")),
        .fixed("custom_status", .object([.fixed("permalink"), .fixed("title")])),
    ]

    /// A line of an order.
    static let orderLine: [InSalesField] = [
        .fixed("accessory_lines", .values(.any, named: "accessory_line")), .fixed("barcode"),
        .fixed("bundle_id", .integer), .fixed("bundle_quantity", .integer), .free("comment"),
        .fixed("created_at", .time),
        .fixed("dimensions"), .fixed("discounts_amount", .decimal, .integer(0)),
        .fixed("external_variant_id"), .fixed("fiscal_product_type", .integer, .integer(1)),
        .free("id", .integer), .free("marking_codes"),
        .fixed("order_id", .integer), .free("product_id", .integer),
        .fixed("requires_marking", .flag), .free("sale_price", .decimal), .fixed("sku"), .fixed("title"),
        .fixed("unit", .text, .text("pce")), .fixed("updated_at", .time), .free("variant_id", .integer),
        .free("vat", .integer, .integer(-1)), .free("weight", .decimal), .free("quantity", .integer),
        .fixed("reserved_quantity", .integer), .fixed("full_sale_price", .decimal),
        .fixed("total_price", .decimal), .fixed("full_total_price", .decimal), .hidden("_destroy", .flag),
    ]

    /// A discount of an order.
    static let discount: [InSalesField] = [
        .fixed("created_at", .time), .free("description"), .free("discount", .decimalText),
        .free("discount_order_lines_ids", .values(.integer, named: "discount_order_lines_id")),
        .free("discount_products_ids", .values(.integer, named: "discount_products_id")),
        .free("id", .integer), .fixed("reference_id", .integer), .fixed("reference_type"),
        .free("type_id", .integer), .fixed("updated_at", .time), .fixed("percent", .decimalText),
        .fixed("discount_code_id", .integer), .fixed("amount", .decimal), .fixed("full_amount", .decimal),
        .hidden("_destroy", .flag),
    ]

    /// A row of the history of an order.
    static let orderChange: [InSalesField] = [
        .fixed("action"), .fixed("created_at", .dateTime), .fixed("full_description"),
        .fixed("id", .integer), .fixed("user_name"), .fixed("value_is", .any), .fixed("value_was", .any),
    ]

    /// A value of an own field.
    static let fieldValue: [InSalesField] = [
        .fixed("created_at", .dateTime), .free("field_id", .integer), .free("handle"), .free("id", .integer),
        .fixed("updated_at", .dateTime), .free("value"), .fixed("type"), .fixed("name"),
        .hidden("_destroy", .flag),
    ]

    /// What a delivery service says.
    static let deliveryInfo: [InSalesField] = [
        .fixed("delivery_variant_id", .integer), .fixed("tariff_id", .any), .fixed("title"),
        .fixed("description"), .fixed("price", .decimalText), .fixed("shipping_company"),
        .fixed("shipping_company_handle"),
        .fixed(
            "delivery_interval",
            .object([.fixed("min_days", .integer), .fixed("max_days", .integer), .fixed("description")]),
            .object(Fields())),
        .fixed("outlet", .any), .fixed("errors", .values(.any, named: "error")),
        .fixed("warnings", .values(.any, named: "warning")),
    ]

    /// The address of an order.
    static let shippingAddress: [InSalesField] = [
        .fixed("id", .integer), .free("address"), .free("city"), .free("country", .text, .text("RU")),
        .free("doorphone"), .free("entrance"), .free("flat"), .free("floor"), .free("house"),
        .free("middlename"), .free("name"), .free("phone"), .fixed("formatted_phone"), .free("state"),
        .free("street"), .free("surname"), .free("zip"), .fixed("full_name"),
        .fixed("full_locality_name"), .fixed("full_delivery_address"), .fixed("address_for_gis"),
        .fixed("location_valid", .flag, .bool(false)), .fixed("no_delivery", .flag),
        .free("location", .object(location), .object(Fields())),
        .free("fields_values", .list(fieldValue, named: "fields_value")),
        .fixed("recipient_fields", .values(.any, named: "recipient_field")),
        .fixed("backoffice_fields", .values(.any, named: "backoffice_field")),
    ]

    /// A place as a register of addresses has it.
    static let location: [InSalesField] =
        [
            "kladr_code", "zip", "kladr_zip", "region_zip", "state", "state_type", "area", "area_type",
            "city",
            "city_type", "settlement", "settlement_type", "street", "street_type", "house", "flat",
            "latitude", "longitude",
        ].map { .free($0) } + [
            .free("country", .text, .text("RU")), .free("address", .text, .text("")),
            .free("is_kladr", .flag, .bool(false)), .free("autodetected", .flag),
        ]
}
