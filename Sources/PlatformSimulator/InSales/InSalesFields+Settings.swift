import MapValues

extension InSalesFields {
    /// The shop itself.
    static let account: [InSalesField] = [
        .fixed("blocked", .flag, .bool(false)), .free("city"), .free("contact_phone"),
        .fixed("country", .text, .text("RU")), .fixed("enable_cart_discounts", .flag, .bool(false)),
        .fixed("enable_client_discounts", .flag, .bool(false)),
        .fixed("enable_group_discounts", .flag, .bool(false)),
        .fixed("enable_order_discounts", .flag, .bool(true)),
        .fixed("hide_items_out_of_stock", .flag, .bool(false)), .fixed("id", .integer),
        .fixed("inviter_id", .integer), .free("notification_email"), .free("organization"),
        .fixed("paid_till", .date), .free("sms_notification_phone"), .free("state"), .fixed("subdomain"),
        .fixed("email"), .free("icq"), .free("phone"), .free("title"),
        .fixed("minimum_items_price", .decimalText), .fixed("stock_currency_exchange_rate", .decimalText),
        .fixed("client_cookies_whitelist"), .fixed("main_host"), .fixed("main_host_protocol"),
        .fixed("next_order_number", .integer), .fixed("time_zone"), .fixed("created_at", .time),
        .fixed("default_currency"),
        .fixed(
            "owner",
            .object([
                .fixed("created_at", .time), .fixed("email"), .fixed("id", .integer), .fixed("name"),
            ])),
    ]

    static let paymentDeliveryVariant: [InSalesField] = [
        .fixed("created_at", .dateTime), .free("delivery_variant_id", .integer), .free("id", .integer),
        .free("payment_gateway_id", .integer), .hidden("_destroy", .flag),
    ]

    /// A way to pay.
    static let paymentGateway: [InSalesField] = [
        .fixed("created_at", .dateTime), .fixed("id", .integer),
        .free("margin", .decimalText, .integer(0)), .free("position", .integer), .free("type"),
        .fixed("updated_at", .dateTime), .free("title"), .free("description"),
        .free("available_for_individual_clients", .flag, .bool(true)),
        .free("available_for_juridical_clients", .flag, .bool(true)),
        .free("payment_delivery_variants", .list(paymentDeliveryVariant, named: "payment_delivery_variant")),
    ]

    /// A way of delivery.
    static let deliveryVariant: [InSalesField] = [
        .fixed("id", .integer), .free("title"), .free("description"), .free("position", .integer),
        .free("price", .decimal), .free("charge_up_to", .decimal),
        .free("customer_pickup", .flag, .bool(false)), .fixed("created_at", .time),
        .fixed("updated_at", .time), .free("add_payment_gateways", .flag), .free("type"), .free("url"),
        .free("payment_delivery_variants", .list(paymentDeliveryVariant, named: "payment_delivery_variant")),
        .free(
            "delivery_locations",
            .list(
                [
                    .free("region"), .free("city"), .free("country"),
                ], named: "delivery_location")),
        .free("delivery_zones", .values(.any, named: "delivery_zone")),
        .free(
            "rules",
            .list(
                [
                    .free("id", .integer), .free("order_price", .decimal), .free("price", .decimal),
                    .free("order_weight", .decimal),
                ], named: "rule")),
    ]

    /// A status of the shop's own; the system's are among them.
    static let customStatus: [InSalesField] = [
        .free("permalink"), .free("title"), .free("system_status"),
        .free("is_default", .flag, .bool(false)), .free("color"), .free("position", .integer),
        .fixed("created_at", .time), .fixed("updated_at", .time),
    ]

    /// A field of the shop's own.
    static let field: [InSalesField] = [
        .free("active", .flag, .bool(true)), .fixed("created_at", .dateTime),
        .free("destiny", .integer), .free("example"), .free("for_buyer", .flag, .bool(true)),
        .free("handle"), .free("hide_in_backoffice", .flag, .bool(false)), .fixed("id", .integer),
        .free("is_indexed", .flag, .bool(false)), .free("obligatory", .flag, .bool(false)),
        .free("office_title"), .free("position", .integer), .free("show_in_checkout", .flag, .bool(true)),
        .free("show_in_result", .flag, .bool(true)), .fixed("system_name"), .free("type"),
        .fixed("updated_at", .dateTime), .free("title"),
        .free(
            "field_options",
            .list(
                [.free("id", .integer), .free("position", .integer), .free("value")], named: "field_option")),
    ]

    /// A currency of prices.
    static let stockCurrency: [InSalesField] = [
        .fixed("id", .integer), .free("code"), .free("name"), .free("unit"),
        .free("is_default", .flag, .bool(false)), .fixed("exchange_rate", .decimal),
        .fixed("cb_rate", .decimal), .free("exchange_rate_use_cb", .flag, .bool(true)),
        .free("exchange_rate_manual", .decimal), .free("exchange_rate_percent", .decimal, .integer(0)),
        .free("exchange_rate_round", .flag, .bool(false)),
    ]

    /// A place that wants to be told of orders.
    static let webhook: [InSalesField] = [
        .free("address"), .fixed("created_at", .dateTime), .fixed("id", .integer), .free("topic"),
        .free("format_type", .text, .text("xml")),
    ]

    /// A coupon.
    static let discountCode: [InSalesField] = [
        .free("act_once", .flag, .bool(false)), .free("act_once_for_client", .flag, .bool(false)),
        .free("code"), .fixed("created_at", .dateTime),
        .free("description"), .free("disabled", .flag, .bool(false)), .free("discount", .decimal),
        .free("expired_at", .date), .fixed("id", .integer), .free("min_price", .decimal),
        .free("type_id", .integer, .integer(1)), .fixed("updated_at", .dateTime),
    ]

    static let domain: [InSalesField] = [
        .fixed("id", .integer), .free("domain"), .free("main", .flag, .bool(false)),
        .fixed("created_at", .dateTime), .fixed("updated_at", .dateTime),
    ]

    /// A field of products of the shop's own.
    static let productField: [InSalesField] = [
        .fixed("application_id", .integer), .free("handle"), .fixed("id", .integer),
        .free("is_hidden", .flag, .bool(false)), .free("position", .integer), .free("title"), .free("type"),
    ]

    /// A field of variants of the shop's own.
    static let variantField: [InSalesField] = productField

    static let variantFieldValue: [InSalesField] = [
        .free("id", .integer), .free("variant_field_id", .integer), .free("value"),
        .fixed("product_id", .integer),
    ]

    /// Where points of delivery come from.
    static let pickUpSource: [InSalesField] = [
        .fixed("id", .integer), .free("title"), .free("http_method"), .free("url"), .free("point_info_url"),
        .fixed("created_at", .dateTime), .fixed("updated_at", .dateTime),
    ]

    static let clientGroup: [InSalesField] = [
        .fixed("id", .integer), .free("title"), .free("discount", .decimal),
        .free("is_default", .flag, .bool(false)), .fixed("created_at", .dateTime),
        .fixed("updated_at", .dateTime),
    ]

    /// A page, a blog or an article.
    static let text: [InSalesField] = [
        .fixed("id", .integer), .fixed("blog_id", .integer), .free("title"), .free("content"),
        .free("author"), .free("permalink"), .free("html_title"), .free("meta_description"),
        .free("meta_keywords"), .fixed("created_at", .dateTime), .fixed("updated_at", .dateTime),
    ]

    /// What an application may register, and what it may charge.
    static let application: [InSalesField] = [
        .fixed("id", .integer), .free("name"), .free("title"), .free("handle"), .free("url"),
        .free("entity"), .free("code"), .free("height", .integer), .free("page_type"), .free("type"),
        .free("content"), .free("test", .flag), .free("price", .decimal), .free("return_url"),
        .fixed("status"), .fixed("confirmation_url"), .fixed("created_at", .dateTime),
        .fixed("updated_at", .dateTime),
    ]
}
