import MapValues

/// A method of the API.
struct RetailCRMRoute: Sendable {
    /// Answers a call, or throws a ``RetailCRMRefusal``.
    typealias Handler = @Sendable (inout RetailCRMWorld, RetailCRMCall) throws -> RetailCRMReply

    let verb: String
    /// As rights of keys name it. For example: `/api/orders/{externalId}/edit`.
    let pattern: String
    /// The versions that have it; empty for methods without one.
    let versions: Set<Int>
    /// Whether no key may call it.
    let isWithheld: Bool
    let handler: Handler

    init(
        _ verb: String, _ pattern: String, in versions: Set<Int> = [4, 5], _ handler: @escaping Handler
    ) {
        self.verb = verb
        self.pattern = "/api/" + pattern
        self.versions = versions
        isWithheld = false
        self.handler = handler
    }

    /// A method that no key may call.
    init(_ verb: String, _ pattern: String, isWithheld: Bool) {
        self.verb = verb
        self.pattern = "/api/" + pattern
        versions = [4, 5]
        self.isWithheld = isWithheld
        handler = { _, _ in throw RetailCRMRefusal.denied }
    }

    /// What stands in the places of the braces; `nil` when the path is another.
    func captures(_ parts: ArraySlice<String>) -> [String]? {
        let steps = pattern.split(separator: "/").dropFirst()
        guard steps.count == parts.count else { return nil }
        var captures: [String] = []
        for (step, part) in zip(steps, parts) {
            if step.hasPrefix("{") {
                captures.append(part)
            } else if step != part {
                return nil
            }
        }
        return captures
    }

    /// All methods. What is written out comes before what stands in braces.
    static let all: [RetailCRMRoute] = {
        let all =
            account + orders + payments + customers + corporate + references + store + more + empty
            + services + withheld
        return all.filter { !$0.pattern.contains("{") } + all.filter { $0.pattern.contains("{") }
    }()
}

extension RetailCRMRoute {
    static let account: [RetailCRMRoute] = [
        RetailCRMRoute("GET", "api-versions", in: []) { world, _ in
            RetailCRMReply(members: [("versions", .list(world.settings.versions.map(Value.text)))])
        },
        RetailCRMRoute("GET", "credentials", in: []) { world, call in
            world.credentials(of: call.key)
        },
        RetailCRMRoute("GET", "system-info", in: []) { _, _ in
            RetailCRMReply(members: [
                ("systemVersion", .text("8.1.51")), ("publicUrl", .text("https://demo.retailcrm.ru")),
                ("technicalUrl", .text("https://demo.retailcrm.ru")),
            ])
        },
        RetailCRMRoute("GET", "settings", in: [5]) { world, _ in
            RetailCRMReply(members: [("settings", world.accountSettings)])
        },
        RetailCRMRoute("GET", "statistic/update") { _, _ in RetailCRMReply() },
    ]

    static let orders: [RetailCRMRoute] = [
        RetailCRMRoute("GET", "orders") { try $0.listOrders($1) },
        RetailCRMRoute("GET", "orders/history") { try $0.history("orders", $1) },
        RetailCRMRoute("GET", "orders/statuses") { try $0.statuses($1) },
        RetailCRMRoute("POST", "orders/create") { try $0.createOrder($1) },
        RetailCRMRoute("POST", "orders/upload") { try $0.uploadOrders($1) },
        RetailCRMRoute("POST", "orders/fix-external-ids") { try $0.fixExternalIDs("orders", $1) },
        RetailCRMRoute("POST", "orders/combine") { try $0.combineOrders($1) },
        RetailCRMRoute("POST", "orders/links/create", in: [5]) { try $0.linkOrders($1) },
        RetailCRMRoute("GET", "orders/{externalId}") { try $0.readOrder($1) },
        RetailCRMRoute("POST", "orders/{externalId}/edit") { try $0.editOrder($1) },
    ]

    static let payments: [RetailCRMRoute] = [
        RetailCRMRoute("POST", "orders/payments/create", in: [5]) { try $0.createPayment($1) },
        RetailCRMRoute("POST", "orders/payments/{id}/edit", in: [5]) { try $0.editPayment($1) },
        RetailCRMRoute("POST", "orders/payments/{id}/delete", in: [5]) { try $0.deletePayment($1) },
    ]

    static let customers: [RetailCRMRoute] = [
        RetailCRMRoute("GET", "customers") { try $0.listCustomers($1) },
        RetailCRMRoute("GET", "customers/history") { try $0.history("customers", $1) },
        RetailCRMRoute("POST", "customers/create") { try $0.createCustomer($1) },
        RetailCRMRoute("POST", "customers/upload") { try $0.uploadCustomers($1) },
        RetailCRMRoute("POST", "customers/fix-external-ids") { try $0.fixExternalIDs("customers", $1) },
        RetailCRMRoute("POST", "customers/combine", in: [5]) { try $0.combineCustomers("customers", $1) },
        RetailCRMRoute("POST", "customers/{externalId}/subscriptions", in: [5]) { try $0.subscribe($1) },
        RetailCRMRoute("GET", "customers/{externalId}") { try $0.readCustomer($1) },
        RetailCRMRoute("POST", "customers/{externalId}/edit") { try $0.editCustomer($1) },
    ]

    static let references: [RetailCRMRoute] =
        [
            RetailCRMRoute("GET", "reference/countries") { _, _ in
                RetailCRMReply(members: [("countriesIso", .list(["RU", "BY", "KZ"].map(Value.text)))])
            }
        ]
        + RetailCRMReference.all.flatMap { reference -> [RetailCRMRoute] in
            var routes = [
                RetailCRMRoute("GET", "reference/\(reference.path)") { world, call in
                    world.list(reference, call)
                }
            ]
            if reference.isNumbered {
                routes.append(
                    RetailCRMRoute("POST", "reference/\(reference.path)/create", in: [5]) {
                        try $0.create(reference, $1)
                    })
            }
            if let entity = reference.entity {
                let capture = reference.isNumbered ? "{id}" : "{code}"
                routes.append(
                    RetailCRMRoute("POST", "reference/\(reference.path)/\(capture)/edit") {
                        try $0.edit(reference, entity, $1)
                    })
            }
            return routes
        }

    static let store: [RetailCRMRoute] = [
        RetailCRMRoute("GET", "store/inventories") { try $0.listInventories($1) },
        RetailCRMRoute("POST", "store/inventories/upload") { try $0.uploadInventories($1) },
        RetailCRMRoute("POST", "store/prices/upload") { try $0.uploadPrices($1) },
        RetailCRMRoute("GET", "store/products") { try $0.listProducts($1) },
        RetailCRMRoute("GET", "store/offers", in: [5]) { try $0.listOffers($1) },
        RetailCRMRoute("GET", "store/product-groups") {
            try $0.listSimple("product-groups", "productGroup", $1)
        },
        RetailCRMRoute("POST", "store/product-groups/create", in: [5]) { try $0.createGroup($1) },
        RetailCRMRoute("POST", "store/product-groups/{externalId}/edit", in: [5]) { try $0.editGroup($1) },
    ]
}
