import MapValues

extension InSalesFields {
    /// A buyer.
    static let client: [InSalesField] = [
        .free("bonus_points", .integer, .integer(0)), .free("client_group_id", .integer),
        .free("comment"), .free("consent_to_personal_data", .flag), .free("contact_name"),
        .free("correspondent_account"), .fixed("created_at", .time), .free("email"), .fixed("id", .integer),
        .fixed("ip_addr", .text, .text("127.0.0.1")), .free("messenger_subscription", .flag),
        .free("middlename"), .free("name"),
        .free("phone"), .free("registered", .flag, .bool(false)), .free("settlement_account"),
        .free("subscribe", .flag, .bool(true)), .free("surname"),
        .free("type", .text, .text("Client::Individual")), .fixed("updated_at", .time),
        .free("inn"), .free("kpp"), .free("ogrn"), .free("okpo"), .free("bik"), .free("bank_name"),
        .free("juridical_address"), .free("progressive_discount", .decimal),
        .free("group_discount", .decimal), .hidden("password"), .hidden("skip_send_mail", .flag),
        .free("fields_values", .list(fieldValue, named: "fields_value")),
    ]

    /// A product.
    static let product: [InSalesField] = [
        .free("archived", .flag, .bool(false)), .fixed("available", .flag),
        .free("canonical_url_collection_id", .integer), .free("category_id", .integer),
        .free("custom_template"), .free("sort_weight", .decimal),
        .free("fiscal_product_type", .integer, .integer(1)),
        .fixed("created_at", .time), .fixed("id", .integer), .free("is_hidden", .flag, .bool(false)),
        .fixed("updated_at", .time), .free("title"), .free("description"), .free("short_description"),
        .free("permalink"), .free("html_title"), .free("meta_keywords"), .free("meta_description"),
        .free("ignore_discounts", .flag, .bool(false)), .free("unit", .text, .text("pce")),
        .free("vat", .integer, .integer(-1)), .free("dimensions"),
        .free("currency_code", .text, .text("RUR")),
        .free("collections_ids", .values(.integer, named: "collections_id")),
        .fixed("characteristics", .list(characteristic, named: "characteristic")),
        .fixed("properties", .list(property, named: "property")),
        .free("option_names", .list(optionName, named: "option_name")),
        .free("images", .list(image, named: "image")),
        .free("variants", .list(variant, named: "variant")),
        .free("product_field_values", .list(productFieldValue, named: "product_field_value")),
        .free("product_bundle_components", .list(bundleComponent, named: "product_bundle_component")),
    ]

    /// A variant of a product, which is what is sold.
    static let variant: [InSalesField] = [
        .fixed("available", .flag), .free("barcode"), .free("base_price", .decimal),
        .fixed("base_price_in_site_currency", .decimal),
        .free("cost_price", .decimal), .fixed("cost_price_in_site_currency", .decimal),
        .fixed("created_at", .time), .free("dimensions"), .free("id", .integer),
        .free("image_id", .integer), .free("image_ids", .values(.integer, named: "image_id")),
        .free("old_price", .decimal), .fixed("old_price_in_site_currency", .decimal),
        .free("price", .decimal), .fixed("price_in_site_currency", .decimal),
        .free("price2", .decimal), .free("prices", .values(.decimal, named: "price")),
        .fixed("prices_in_site_currency", .values(.decimal, named: "price")),
        .fixed("product_id", .integer), .free("quantity", .integer), .free("sku"),
        .fixed("updated_at", .time), .free("weight", .decimal), .fixed("title"),
        .free("option_values", .list(optionValue, named: "option_value")),
        .free("variant_field_values", .values(.any, named: "variant_field_value")),
        .hidden("options", .values(.any, named: "option")), .hidden("_destroy", .flag),
    ]

    /// A part of a kit.
    static let bundleComponent: [InSalesField] = [
        .free("id", .integer), .free("product_id", .integer), .free("variant_id", .integer),
        .free("quantity", .integer, .integer(1)), .free("free", .flag, .bool(false)),
        .free("discount_type", .integer), .free("discount_amount", .decimal), .hidden("_destroy", .flag),
    ]

    /// A picture of a product.
    static let image: [InSalesField] = [
        .fixed("id", .integer), .fixed("product_id", .integer), .free("position", .integer),
        .fixed("original_url"), .fixed("url"), .free("title"), .fixed("created_at", .time),
        .fixed("image_processing", .flag, .bool(false)), .free("external_id"), .fixed("medium_url"),
        .fixed("small_url"), .fixed("thumb_url"), .fixed("compact_url"), .fixed("large_url"),
        .free("filename"), .hidden("src"), .hidden("attachment"),
    ]

    static let characteristic: [InSalesField] = [
        .fixed("id", .integer), .free("position", .integer), .free("property_id", .integer), .free("title"),
        .free("permalink"),
    ]

    static let property: [InSalesField] = [
        .fixed("id", .integer), .free("position", .integer), .free("backoffice", .flag, .bool(false)),
        .free("is_hidden", .flag, .bool(false)), .free("is_navigational", .flag, .bool(false)),
        .free("title"), .free("permalink"),
    ]

    static let optionName: [InSalesField] = [
        .free("id", .integer), .free("title"), .free("position", .integer),
        .free("navigational", .flag, .bool(true)),
    ]

    static let optionValue: [InSalesField] = [
        .free("id", .integer), .free("option_name_id", .integer), .free("position", .integer),
        .free("title"),
    ]

    static let productFieldValue: [InSalesField] = [
        .free("id", .integer), .free("product_field_id", .integer), .free("value"),
    ]

    /// A category of the site.
    static let collection: [InSalesField] = [
        .fixed("created_at", .time), .fixed("id", .integer), .free("is_hidden", .flag, .bool(false)),
        .free("parent_id", .integer), .free("position", .integer), .fixed("updated_at", .time),
        .free("title"), .free("description"), .free("html_title"), .free("meta_description"),
        .free("meta_keywords"), .free("permalink"), .fixed("url"), .free("sort_type", .integer, .integer(1)),
        .free("custom_template"), .free("recursive", .flag, .bool(false)),
        .fixed("is_smart", .flag, .bool(false)), .free("seo_description"),
        .fixed("field_values", .values(.any, named: "field_value")),
    ]

    /// The place of a product in a category of the site.
    static let collect: [InSalesField] = [
        .free("collection_id", .integer), .fixed("created_at", .time), .fixed("id", .integer),
        .free("position", .integer), .free("product_id", .integer),
    ]

    /// A category of the warehouse.
    static let category: [InSalesField] = [
        .fixed("id", .integer), .free("parent_id", .integer), .free("title"), .free("position", .integer),
        .fixed("created_at", .time), .fixed("updated_at", .time),
    ]
}
