import MapValues

/// A kind of object that the shop keeps in a list of its own.
struct InSalesResource: Sendable {
    /// The word in the path. For example: `orders`.
    let path: String
    /// The name of one of them, which is the root of what is sent.
    let root: String
    let fields: [InSalesField]
    /// The right that a key needs to see and change them.
    let right: InSalesRight
    /// The member by which they are addressed.
    var key = "id"
    /// What has to be given when one is made.
    var required: [String] = []
    /// The word in front of the path, with the member that has its number: variants belong to products.
    var parent: (path: String, member: String)?
    /// The roots of a list in XML, where the shop does not use the path: list and element.
    var listRoots: (list: String, element: String)?
    /// The root of one of them in XML, where the shop does not use its name.
    var shownRoot: String?
    /// Whether no key may write them: the shop has the list, and here it is empty.
    var isClosed = false
}

extension InSalesResource {
    /// Everything that is read and written in one way. The order is that of the shop's manual.
    static let all: [InSalesResource] =
        [
            InSalesResource(path: "orders", root: "order", fields: InSalesFields.order, right: .orders),
            InSalesResource(path: "clients", root: "client", fields: InSalesFields.client, right: .clients),
            InSalesResource(
                path: "products", root: "product", fields: InSalesFields.product, right: .products,
                required: ["title"]),
            InSalesResource(
                path: "variants", root: "variant", fields: InSalesFields.variant, right: .products,
                parent: ("products", "product_id")),
            InSalesResource(
                path: "images", root: "image", fields: InSalesFields.image, right: .products,
                parent: ("products", "product_id")),
            InSalesResource(
                path: "product_field_values", root: "product_field_value",
                fields: InSalesFields.productFieldValue + [.fixed("product_id", .integer)], right: .products,
                parent: ("products", "product_id")),
            InSalesResource(
                path: "collections", root: "collection", fields: InSalesFields.collection, right: .products,
                required: ["title"]),
            InSalesResource(
                path: "collects", root: "collect", fields: InSalesFields.collect, right: .products,
                required: ["collection_id", "product_id"]),
            InSalesResource(
                path: "categories", root: "category", fields: InSalesFields.category, right: .products,
                required: ["title"]),
            InSalesResource(
                path: "option_names", root: "option_name", fields: InSalesFields.optionName, right: .products,
                required: ["title"]),
            InSalesResource(
                path: "option_values", root: "option_value", fields: InSalesFields.optionValue,
                right: .products,
                required: ["title"], parent: ("option_names", "option_name_id")),
            InSalesResource(
                path: "properties", root: "property", fields: InSalesFields.property, right: .products,
                required: ["title"]),
            InSalesResource(
                path: "product_fields", root: "product_field", fields: InSalesFields.productField,
                right: .products, required: ["title"], listRoots: ("objects", "product_field")),
            InSalesResource(
                path: "payment_gateways", root: "payment_gateway", fields: InSalesFields.paymentGateway,
                right: .orders, required: ["title"], listRoots: ("objects", "object")),
            InSalesResource(
                path: "delivery_variants", root: "delivery_variant", fields: InSalesFields.deliveryVariant,
                right: .orders, required: ["title"], listRoots: ("objects", "object"), shownRoot: "object"),
            InSalesResource(
                path: "custom_statuses", root: "custom_status", fields: InSalesFields.customStatus,
                right: .orders, key: "permalink", required: ["title", "system_status"]),
            InSalesResource(
                path: "fields", root: "field", fields: InSalesFields.field, right: .orders,
                required: ["office_title", "destiny"], listRoots: ("objects", "field")),
            InSalesResource(
                path: "stock_currencies", root: "stock_currency", fields: InSalesFields.stockCurrency,
                right: .products),
            InSalesResource(
                path: "webhooks", root: "webhook", fields: InSalesFields.webhook, right: .orders,
                required: ["address", "topic"]),
            InSalesResource(
                path: "discount_codes", root: "discount_code", fields: InSalesFields.discountCode,
                right: .orders, required: ["code", "discount"]),
            InSalesResource(path: "domains", root: "domain", fields: InSalesFields.domain, right: .orders),
            InSalesResource(
                path: "client_groups", root: "client_group", fields: InSalesFields.clientGroup,
                right: .clients,
                required: ["title"]),
            InSalesResource(
                path: "pages", root: "page", fields: InSalesFields.text, right: .products, required: ["title"]
            ),
            InSalesResource(
                path: "blogs", root: "blog", fields: InSalesFields.text, right: .products, required: ["title"]
            ),
            InSalesResource(
                path: "articles", root: "article", fields: InSalesFields.text, right: .products,
                required: ["title"], parent: ("blogs", "blog_id")),
        ]
        + ["application_charges", "application_widgets", "application_actions", "js_tags"].map {
            InSalesResource(
                path: $0, root: String($0.dropLast()), fields: InSalesFields.application, right: .orders)
        } + later + closed

    /// What came to the manual later; behind the others, so that those keep their numbers.
    private static let later = [
        InSalesResource(
            path: "characteristics", root: "characteristic", fields: InSalesFields.characteristic,
            right: .products, required: ["title"], parent: ("properties", "property_id")),
        InSalesResource(
            path: "variant_fields", root: "variant_field", fields: InSalesFields.variantField,
            right: .products, required: ["title"]),
        InSalesResource(
            path: "variant_field_values", root: "variant_field_value",
            fields: InSalesFields.variantFieldValue, right: .products, parent: ("products", "product_id")),
        InSalesResource(
            path: "pick_up_sources", root: "pick_up_source", fields: InSalesFields.pickUpSource,
            right: .orders, required: ["title", "url"]),
    ]

    /// Lists of parts of the shop that an exchange of orders does not touch.
    private static let closed = [
        "bonus_system_transactions", "collection_filters", "external_discounts", "files", "invited_accounts",
        "marketplaces", "notifications", "price_kinds", "reviews", "themes", "users", "warehouses",
    ].map {
        InSalesResource(
            path: $0, root: String($0.dropLast()), fields: [.fixed("id", .integer), .fixed("title")],
            right: .orders, isClosed: true)
    }
}
