import MapValues

/// A list of codes of the account.
struct RetailCRMReference: Sendable {
    /// The word in the path. For example: `delivery-types`.
    let path: String
    /// The member of the answer that has the rows.
    let list: String
    /// The parameter that has a row which is written; `nil` where nothing is.
    let entity: String?
    /// Whether answers have an object by code instead of a list.
    var isKeyed = true
    /// Whether rows have numbers and are addressed by them.
    var isNumbered = false
    /// Members that every row has, with what they hold until somebody writes them.
    var presets: [(String, Value)] = []

    private static let kindOfOrder: [(String, Value)] = [
        ("active", .bool(true)), ("defaultForCrm", .bool(false)), ("defaultForApi", .bool(false)),
    ]

    /// All of them.
    static let all: [RetailCRMReference] = [
        RetailCRMReference(
            path: "delivery-types", list: "deliveryTypes", entity: "deliveryType",
            presets: [
                ("isDynamicCostCalculation", .bool(false)), ("isAutoCostCalculation", .bool(false)),
                ("isAutoNetCostCalculation", .bool(false)),
                ("isCostDependsOnRegionAndWeightAndSum", .bool(false)),
                ("isCostDependsOnDateTime", .bool(false)), ("currency", .text("RUB")),
                ("active", .bool(true)),
                ("defaultCost", .integer(0)), ("defaultNetCost", .integer(0)), ("paymentTypes", .list([])),
                ("deliveryServices", .list([])), ("defaultForCrm", .bool(false)),
                ("deliveryPaymentTypes", .list([])),
            ]),
        RetailCRMReference(
            path: "delivery-services", list: "deliveryServices", entity: "deliveryService",
            presets: [("active", .bool(true))]),
        RetailCRMReference(
            path: "payment-types", list: "paymentTypes", entity: "paymentType",
            presets: kindOfOrder + [("deliveryTypes", .list([])), ("paymentStatuses", .list([]))]),
        RetailCRMReference(
            path: "payment-statuses", list: "paymentStatuses", entity: "paymentStatus",
            presets: kindOfOrder + [
                ("paymentComplete", .bool(false)), ("ordering", .integer(990)), ("paymentTypes", .list([])),
            ]),
        RetailCRMReference(
            path: "statuses", list: "statuses", entity: "status",
            presets: [("active", .bool(true)), ("ordering", .integer(990)), ("group", .text("new"))]),
        RetailCRMReference(path: "status-groups", list: "statusGroups", entity: nil),
        RetailCRMReference(
            path: "sites", list: "sites", entity: "site",
            presets: [
                ("defaultForCrm", .bool(false)), ("loadFromYml", .bool(false)), ("countryIso", .text("RU")),
                ("currency", .text("RUB")), ("isDemo", .bool(false)), ("isCatalogMainSite", .bool(true)),
                ("ordering", .integer(990)),
            ]),
        RetailCRMReference(
            path: "stores", list: "stores", entity: "store", isKeyed: false,
            presets: [
                ("type", .text("store-type-warehouse")), ("inventoryType", .text("integer")),
                ("active", .bool(true)),
            ]),
        RetailCRMReference(
            path: "order-methods", list: "orderMethods", entity: "orderMethod",
            presets: kindOfOrder + [("isFromPos", .bool(false))]),
        RetailCRMReference(
            path: "order-types", list: "orderTypes", entity: "orderType",
            presets: kindOfOrder + [("ordering", .integer(990))]),
        RetailCRMReference(
            path: "product-statuses", list: "productStatuses", entity: "productStatus",
            presets: [("ordering", .integer(990)), ("active", .bool(true)), ("cancelStatus", .bool(false))]),
        RetailCRMReference(
            path: "price-types", list: "priceTypes", entity: "priceType", isKeyed: false,
            presets: [
                ("active", .bool(true)), ("default", .bool(false)), ("geo", .list([])), ("groups", .list([])),
                ("ordering", .integer(990)),
            ]),
        RetailCRMReference(
            path: "units", list: "units", entity: "unit",
            presets: [("default", .bool(false)), ("active", .bool(true))]),
        RetailCRMReference(
            path: "currencies", list: "currencies", entity: "currency", isKeyed: false, isNumbered: true,
            presets: [("isBase", .bool(false)), ("isAutoConvert", .bool(false))]),
        RetailCRMReference(
            path: "couriers", list: "couriers", entity: "courier", isKeyed: false, isNumbered: true,
            presets: [("active", .bool(true))]),
        RetailCRMReference(
            path: "legal-entities", list: "legalEntities", entity: "legalEntity", isKeyed: false),
        RetailCRMReference(
            path: "cost-groups", list: "costGroups", entity: "costGroup", isKeyed: false,
            presets: [("ordering", .integer(990)), ("active", .bool(true))]),
        RetailCRMReference(
            path: "cost-items", list: "costItems", entity: "costItem", isKeyed: false,
            presets: [("ordering", .integer(990)), ("active", .bool(true)), ("type", .text("var"))]),
        RetailCRMReference(path: "mg-channels", list: "mgChannels", entity: nil, isKeyed: false),
    ]
}
