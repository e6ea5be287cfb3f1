import MapValues

extension RetailCRMRoute {
    /// Corporate customers, which version 5 has.
    static let corporate: [RetailCRMRoute] =
        [
            RetailCRMRoute("GET", "customers-corporate", in: [5]) { try $0.listCorporate($1) },
            RetailCRMRoute("GET", "customers-corporate/history", in: [5]) {
                try $0.history("customers-corporate", $1)
            },
            RetailCRMRoute("POST", "customers-corporate/create", in: [5]) { try $0.createCorporate($1) },
            RetailCRMRoute("POST", "customers-corporate/upload", in: [5]) { try $0.uploadCorporate($1) },
            RetailCRMRoute("POST", "customers-corporate/fix-external-ids", in: [5]) {
                try $0.fixExternalIDs("customers-corporate", $1)
            },
            RetailCRMRoute("POST", "customers-corporate/combine", in: [5]) {
                try $0.combineCustomers("customers-corporate", $1)
            },
            RetailCRMRoute("GET", "customers-corporate/notes", in: [5]) {
                try $0.listSimple("customers-corporate/notes", "notes", $1)
            },
            RetailCRMRoute("POST", "customers-corporate/notes/create", in: [5]) {
                try $0.createSimple("customers-corporate/notes", "note", $1)
            },
            RetailCRMRoute("POST", "customers-corporate/notes/{id}/delete", in: [5]) {
                try $0.deleteSimple("customers-corporate/notes", $1)
            },
            RetailCRMRoute("GET", "customers-corporate/{externalId}", in: [5]) { try $0.readCorporate($1) },
            RetailCRMRoute("POST", "customers-corporate/{externalId}/edit", in: [5]) {
                try $0.editCorporate($1)
            },
        ]
        + [("addresses", "address"), ("companies", "company"), ("contacts", "contact")].flatMap {
            list, entity -> [RetailCRMRoute] in
            let path = "customers-corporate/{externalId}/\(list)"
            return [
                RetailCRMRoute("GET", path, in: [5]) { try $0.listParts(list, $1) },
                RetailCRMRoute("POST", path + "/create", in: [5]) { try $0.createPart(list, entity, $1) },
                RetailCRMRoute("POST", path + "/{entityExternalId}/edit", in: [5]) {
                    try $0.editPart(list, entity, $1)
                },
            ]
        }

    /// Own fields, users, and lists that integrations read now and then.
    static let more: [RetailCRMRoute] = [
        RetailCRMRoute("GET", "custom-fields", in: [5]) {
            try $0.listSimple("custom-fields", "customFields", $1)
        },
        RetailCRMRoute("GET", "custom-fields/dictionaries", in: [5]) {
            try $0.listSimple("dictionaries", "customDictionaries", $1)
        },
        RetailCRMRoute("POST", "custom-fields/dictionaries/create", in: [5]) {
            try $0.createCoded("dictionaries", "customDictionary", $1)
        },
        RetailCRMRoute("GET", "custom-fields/dictionaries/{code}", in: [5]) {
            try $0.readCoded("dictionaries", "customDictionary", $1)
        },
        RetailCRMRoute("POST", "custom-fields/dictionaries/{code}/edit", in: [5]) {
            try $0.editCoded("dictionaries", "customDictionary", $1)
        },
        RetailCRMRoute("POST", "custom-fields/{entity}/create", in: [5]) {
            try $0.createCoded("custom-fields", "customField", $1)
        },
        RetailCRMRoute("GET", "custom-fields/{entity}/{code}", in: [5]) {
            try $0.readCoded("custom-fields", "customField", $1)
        },
        RetailCRMRoute("POST", "custom-fields/{entity}/{code}/edit", in: [5]) {
            try $0.editCoded("custom-fields", "customField", $1)
        },
        RetailCRMRoute("GET", "users") { try $0.listSimple("users", "users", $1) },
        RetailCRMRoute("POST", "users/{id}/status") { try $0.setUserStatus($1) },
        RetailCRMRoute("GET", "users/{id}") { try $0.readSimple("users", "user", $1) },
        RetailCRMRoute("GET", "user-groups") { try $0.listSimple("user-groups", "groups", $1) },
        RetailCRMRoute("GET", "segments", in: [5]) { try $0.listSimple("segments", "segments", $1) },
        RetailCRMRoute("GET", "customers/notes", in: [5]) { try $0.listSimple("notes", "notes", $1) },
        RetailCRMRoute("POST", "customers/notes/create", in: [5]) {
            try $0.createSimple("notes", "note", $1)
        },
        RetailCRMRoute("POST", "customers/notes/{id}/delete", in: [5]) { try $0.deleteSimple("notes", $1) },
        RetailCRMRoute("GET", "costs", in: [5]) { try $0.listSimple("costs", "costs", $1) },
        RetailCRMRoute("POST", "costs/create", in: [5]) { try $0.createSimple("costs", "cost", $1) },
        RetailCRMRoute("POST", "costs/upload", in: [5]) { try $0.uploadCosts($1) },
        RetailCRMRoute("POST", "costs/delete", in: [5]) { try $0.deleteCosts($1) },
        RetailCRMRoute("GET", "costs/{id}", in: [5]) { try $0.readSimple("costs", "cost", $1) },
        RetailCRMRoute("POST", "costs/{id}/edit", in: [5]) { try $0.editSimple("costs", "cost", $1) },
        RetailCRMRoute("POST", "costs/{id}/delete", in: [5]) { try $0.deleteSimple("costs", $1) },
        RetailCRMRoute("GET", "tasks", in: [5]) { try $0.listSimple("tasks", "tasks", $1) },
        RetailCRMRoute("POST", "tasks/create", in: [5]) { try $0.createSimple("tasks", "task", $1) },
        RetailCRMRoute("GET", "tasks/{id}/comments", in: [5]) { try $0.taskComments($1) },
        RetailCRMRoute("GET", "tasks/{id}", in: [5]) { try $0.readSimple("tasks", "task", $1) },
        RetailCRMRoute("POST", "tasks/{id}/edit", in: [5]) { try $0.editSimple("tasks", "task", $1) },
        RetailCRMRoute("GET", "orders/packs") { try $0.listSimple("packs", "packs", $1) },
        RetailCRMRoute("POST", "orders/packs/create") { try $0.createSimple("packs", "pack", $1) },
        RetailCRMRoute("GET", "orders/packs/{id}") { try $0.readSimple("packs", "pack", $1) },
        RetailCRMRoute("POST", "orders/packs/{id}/edit") { try $0.editSimple("packs", "pack", $1) },
        RetailCRMRoute("POST", "orders/packs/{id}/delete") { try $0.deleteSimple("packs", $1) },
    ]

    /// Lists that integrations of a shop do not fill: they are there, and have nothing.
    static let empty: [RetailCRMRoute] =
        [
            ("delivery/shipments", "deliveryShipments"),
            ("loyalty/accounts", "loyaltyAccounts"), ("loyalty/loyalties", "loyalties"),
            ("store/products/properties", "properties"),
            ("store/products/properties/values", "productPropertyValues"),
            ("reference/subscriptions", "subscriptions"),
        ].map { path, list in
            RetailCRMRoute("GET", path, in: [5]) { try $0.listSimple(path, list, $1) }
        }
        + ["orders/packs/history", "tasks/history"].map { path in
            RetailCRMRoute("GET", path) { try $0.history(String(path.dropLast("/history".count)), $1) }
        }
        + [
            // Its pages are found by a mark, which the last one has not.
            RetailCRMRoute("GET", "loyalty/bonus/operations", in: [5]) { _, _ in
                RetailCRMReply(members: [("pagination", .fields([])), ("bonusOperations", .list([]))])
            }
        ]
}
