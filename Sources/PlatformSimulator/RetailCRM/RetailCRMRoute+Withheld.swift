extension RetailCRMRoute {
    /// Methods of parts of the account that no shop fills: loyalty, calls, chats, modules. They are there,
    /// and the keys of the simulated account are not allowed to call them.
    static let withheld: [RetailCRMRoute] =
        (withheldReads.map { ("GET", $0) } + withheldWrites.map { ("POST", $0) }).map { verb, pattern in
            RetailCRMRoute(verb, pattern, isWithheld: true)
        }

    private static let withheldReads = [
        "customer-interaction/{site}/cart/{customer}", "customer-interaction/{site}/favorites/{customer}",
        "delivery/generic/setting/{code}", "delivery/shipments/{id}", "files/{id}", "files/{id}/download",
        "integration-modules/{code}", "loyalty/account/{id}", "loyalty/account/{id}/bonus/operations",
        "loyalty/account/{id}/bonus/{status}/details", "loyalty/loyalties/{id}",
        "orders/{externalId}/plates/{plateId}/print", "payment/invoice/{id}", "store/setting/{code}",
        "telephony/manager", "telephony/setting/{code}", "verification/sms/{checkId}/status",
    ]

    private static let withheldWrites = [
        "customer-interaction/{site}/cart/clear", "customer-interaction/{site}/cart/set",
        "customer-interaction/{site}/favorites/{customer}/add",
        "customer-interaction/{site}/favorites/{customer}/remove", "delivery/calculate",
        "delivery/generic/setting/{code}/edit", "delivery/generic/{subcode}/tracking",
        "delivery/shipment/{id}/edit", "delivery/shipments/create", "delivery/shipments/{id}/edit",
        "files/upload", "files/{id}/delete", "files/{id}/edit", "integration-modules/{code}/edit",
        "integration-modules/{code}/update-scopes", "loyalty/account/create", "loyalty/account/{id}/activate",
        "loyalty/account/{id}/bonus/charge", "loyalty/account/{id}/bonus/credit", "loyalty/account/{id}/edit",
        "loyalty/calculate", "marketplace/external/setting/{code}/edit", "notifications/send",
        "orders/loyalty/apply", "orders/loyalty/cancel-bonus-operations",
        "orders/{externalId}/delivery/cancel", "payment/check", "payment/create-invoice",
        "payment/invoice/import", "payment/update-invoice",
        "reference/subscriptions/{channel}/{code}/edit", "store/products/batch/create",
        "store/products/batch/edit", "store/setting/{code}/edit", "telephony/call/event",
        "telephony/calls/upload", "telephony/setting/{code}/edit", "verification/sms/confirm",
        "web-analytics/client-ids/upload", "web-analytics/sources/upload", "web-analytics/visits/upload",
    ]
}
