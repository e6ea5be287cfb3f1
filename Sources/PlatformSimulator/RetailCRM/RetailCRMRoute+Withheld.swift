extension RetailCRMRoute {
    /// Methods of parts of the account that no shop fills: loyalty, calls, chats, modules. They are there,
    /// and the keys of the simulated account are not allowed to call them.
    static let withheld: [RetailCRMRoute] =
        (withheldReads.map { ("GET", $0) } + withheldWrites.map { ("POST", $0) }).map { verb, pattern in
            RetailCRMRoute(verb, pattern, isWithheld: true)
        }

    private static let withheldReads = [
        "delivery/generic/setting/{code}", "delivery/shipments/{id}", "loyalty/account/{id}",
        "loyalty/account/{id}/bonus/operations", "loyalty/account/{id}/bonus/{status}/details",
        "loyalty/loyalties/{id}", "orders/{externalId}/plates/{plateId}/print", "payment/invoice/{id}",
        "store/setting/{code}", "telephony/setting/{code}", "verification/sms/{checkId}/status",
        "reference/mg-channels/templates",
    ]

    private static let withheldWrites = [
        "delivery/calculate", "delivery/generic/setting/{code}/edit",
        "delivery/generic/{subcode}/tracking", "delivery/shipment/{id}/edit", "delivery/shipments/create",
        "delivery/shipments/{id}/edit", "loyalty/account/create", "loyalty/account/{id}/activate",
        "loyalty/account/{id}/bonus/charge", "loyalty/account/{id}/bonus/credit",
        "loyalty/account/{id}/edit", "loyalty/calculate", "marketplace/external/setting/{code}/edit",
        "orders/loyalty/apply", "orders/loyalty/cancel-bonus-operations",
        "orders/{externalId}/delivery/cancel", "payment/check", "payment/create-invoice",
        "payment/invoice/import", "payment/update-invoice",
        "reference/subscriptions/{channel}/{code}/edit", "store/setting/{code}/edit",
        "telephony/setting/{code}/edit", "verification/sms/confirm",
        "reference/mg-channels/{channel}/templates/edit",
    ]
}
