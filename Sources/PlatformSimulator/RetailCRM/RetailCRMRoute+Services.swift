import MapValues

extension RetailCRMRoute {
    /// Files, modules, telephony and what else other programs than shops call.
    static let services: [RetailCRMRoute] =
        [
            RetailCRMRoute("GET", "features/check", in: [5]) { $0.features($1) },
            RetailCRMRoute("GET", "files", in: [5]) { try $0.listFiles($1) },
            RetailCRMRoute("POST", "files/upload", in: [5]) { $0.uploadFile($1) },
            RetailCRMRoute("GET", "files/{id}", in: [5]) { try $0.readFile($1) },
            RetailCRMRoute("GET", "files/{id}/download", in: [5]) { try $0.downloadFile($1) },
            RetailCRMRoute("POST", "files/{id}/edit", in: [5]) { try $0.editFile($1) },
            RetailCRMRoute("POST", "files/{id}/delete", in: [5]) { try $0.deleteSimple("files", $1) },
            RetailCRMRoute("GET", "integration-modules/{code}", in: [5]) { try $0.readModule($1) },
            RetailCRMRoute("POST", "integration-modules/{code}/edit", in: [5]) { try $0.editModule($1) },
            RetailCRMRoute("POST", "integration-modules/{code}/update-scopes", in: [5]) {
                try $0.updateScopes($1)
            },
            RetailCRMRoute("POST", "store/products/batch/create", in: [5]) { try $0.createProducts($1) },
            RetailCRMRoute("POST", "store/products/batch/edit", in: [5]) { try $0.editProducts($1) },
            RetailCRMRoute("GET", "telephony/manager") { $0.telephonyManager($1) },
            RetailCRMRoute("POST", "telephony/call/event") { _, call in
                _ = try call.entity("event")
                return RetailCRMReply()
            },
            RetailCRMRoute("POST", "telephony/calls/upload") { _, call in
                let calls = try call.entities("calls", limit: 50)
                return RetailCRMReply(members: [
                    ("processedCallsCount", .integer(calls.count)), ("duplicateCalls", .list([])),
                ])
            },
            RetailCRMRoute("POST", "notifications/send", in: [5]) { _, call in
                _ = try call.entity("notification")
                return RetailCRMReply()
            },
            RetailCRMRoute("GET", "customer-interaction/{site}/cart/{customer}", in: [5]) {
                try $0.readCart($1)
            },
            RetailCRMRoute("POST", "customer-interaction/{site}/cart/set", in: [5]) { try $0.setCart($1) },
            RetailCRMRoute("POST", "customer-interaction/{site}/cart/clear", in: [5]) {
                try $0.clearCart($1)
            },
            RetailCRMRoute("GET", "customer-interaction/{site}/favorites/{customer}", in: [5]) {
                try $0.listFavorites($1)
            },
            RetailCRMRoute("POST", "customer-interaction/{site}/favorites/{customer}/add", in: [5]) {
                try $0.changeFavorites($1, .adding)
            },
            RetailCRMRoute("POST", "customer-interaction/{site}/favorites/{customer}/remove", in: [5]) {
                try $0.changeFavorites($1, .removing)
            },
        ]
        + ["client-ids": "clientIds", "sources": "sources", "visits": "visits"]
        .sorted { $0.key < $1.key }.map { path, entity in
            RetailCRMRoute("POST", "web-analytics/\(path)/upload", in: [5]) { _, call in
                _ = try call.rows(entity, limit: 100)
                return RetailCRMReply()
            }
        }
}
