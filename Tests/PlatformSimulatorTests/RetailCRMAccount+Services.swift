import MapValues
import PlatformSimulator

extension RetailCRMAccount {
    /// An account in which notes, tasks, costs, packs, files and modules are.
    static func withServices() -> RetailCRMAccount {
        let account = withHistory()
        let item = account.get("v5/orders/9001").json(at: "order.items.0.id")
        let writes: [(String, String, String)] = [
            ("customers/notes/create", "note", #"{"text":"n","customer":{"externalId":"5"}}"#),
            ("customers-corporate/notes/create", "note", #"{"text":"n","customer":{"id":5041}}"#),
            (
                "tasks/create", "task",
                #"""
                {"text":"t","commentary":"c","datetime":"2024-05-02 10:00","performerId":28,
                "customer":{"externalId":"5"}}
                """#
            ),
            ("tasks/1/edit", "task", #"{"complete":true}"#),
            (
                "costs/create", "cost",
                #"""
                {"dateFrom":"2024-05-01","dateTo":"2024-05-01","summ":20,"costItem":"other",
                "order":{"externalId":"9001"},"sites":["shop-a"]}
                """#
            ),
            (
                "orders/packs/create", "pack",
                #"""
                {"itemId":\#(item),"quantity":1,"store":"main","purchasePrice":100,
                "shipmentDate":"2024-05-02","invoiceNumber":"1","deliveryNoteNumber":"1"}
                """#
            ),
            ("customers/create", "customer", #"{"externalId":"c","firstName":"C"}"#),
            (
                "customers-corporate/create", "customerCorporate",
                #"{"externalId":"f","nickName":"F"}"#
            ),
            (
                "customers-corporate/f/addresses/create", "address", #"{"text":"T","isMain":true}"#
            ),
            (
                "customers-corporate/f/companies/create", "company",
                #"{"name":"N","brand":"B","isMain":true,"contragent":{"contragentType":"legal-entity"}}"#
            ),
            (
                "customers-corporate/f/contacts/create", "contact", #"{"customer":{"externalId":"c"}}"#
            ),
            ("customers/5/edit", "customer", #"{"managerId":28}"#),
            ("integration-modules/m/edit", "integrationModule", Self.module),
            ("files/upload", "content", "text"),
        ]
        for (target, entity, text) in writes { _ = account.post("v5/" + target, (entity, text)) }
        account.isByHand = true
        _ = account.post("v5/orders/packs/1/edit", ("pack", #"{"quantity":2}"#))
        account.isByHand = false
        return account
    }

    private static let module = #"""
        {"code":"m","name":"M","logo":"https://example.com/m.svg","baseUrl":"https://example.com",
        "accountUrl":"https://example.com/a","actions":{"activity":"/a"},"integrations":{"mgTransport":
        {"webhookUrl":"https://example.com/w"}}}
        """#
}
