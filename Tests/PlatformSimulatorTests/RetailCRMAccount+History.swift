import MapValues
import PlatformSimulator

extension RetailCRMAccount {
    /// An account in which about everything happened once.
    static func withHistory() -> RetailCRMAccount {
        let account = RetailCRMAccount()
        account.fillReferences()
        _ = account.post("v5/customers/create", ("customer", customer))
        _ = account.post(
            "v5/customers/5/edit", ("customer", #"{"email":"c@example.com","address":{"city":"D"}}"#))
        _ = account.post("v5/orders/create", ("order", order))
        _ = account.post("v5/orders/create", ("order", #"{"externalId":"9002","number":"2"}"#))
        let link = #"{"comment":"c","orders":[{"externalId":"9001"},{"externalId":"9002"}]}"#
        _ = account.post("v5/orders/links/create", ("link", link))
        account.workByHand()
        let payment = account.post(
            "v5/orders/payments/create",
            ("payment", #"{"type":"cash","externalId":"p2","amount":1,"order":{"externalId":"9001"}}"#))
        _ = account.post(
            "v5/orders/payments/\(payment.json(at: "id"))/edit", ("payment", #"{"comment":"by hand"}"#))
        _ = account.post(
            "v5/customers-corporate/create",
            (
                "customerCorporate",
                #"""
                {"externalId":"k","nickName":"Corporate","managerId":28,
                "customerContacts":[{"isMain":true,"customer":{"externalId":"5"},
                "companies":[{"company":{"id":771}}]}],"addresses":[{"name":"A","isMain":true}],
                "companies":[{"name":"C","isMain":true}],"customFields":{"a":true}}
                """#
            ))
        return account
    }

    /// What a manager does.
    private func workByHand() {
        isByHand = true
        let item = get("v5/orders/9001").json(at: "order.items.0.id")
        _ = post(
            "v5/orders/9001/edit",
            (
                "order",
                #"""
                {"status":"complete","discountManualPercent":20,
                "delivery":{"cost":100,"code":"self-delivery"},
                "items":[{"id":\#(item),"quantity":4,"status":"saled"}]}
                """#
            ))
        _ = post(
            "v5/orders/9001/edit", ("order", #"{"delivery":{"time":{"from":"10:00","to":"11:00"}}}"#))
        _ = post("v5/customers/5/edit", ("customer", #"{"email":"d@example.com","managerId":29}"#))
        isByHand = false
    }

    private static let customer = #"""
        {"externalId":"5","firstName":"Test","lastName":"Buyer","patronymic":"P","email":"b@example.com",
        "sex":"male","managerId":28,"phones":[{"number":"+79000000001"}],
        "customFields":{"a":true,"b":1,"c":["d"],"e":"f"},
        "tags":[{"name":"t","color":"#fff","attached":false}],
        "address":{"countryIso":"RU","region":"R","city":"C","street":"S","building":"1","flat":"2",
        "notes":"N",
        "text":"T","index":"1"}}
        """#

    private static let order = #"""
        {"externalId":"9001","orderMethod":"phone","customer":{"externalId":"5"},"lastName":"Buyer",
        "firstName":"Test","patronymic":"P","phone":"+79000000001","email":"b@example.com","managerId":28,
        "customerComment":"c","managerComment":"m","statusComment":"s","shipmentStore":"main",
        "shipmentDate":"2024-05-02","weight":1000,"length":10,"width":10,"height":10,"privilegeType":"none",
        "customFields":{"shop_source":"x","a":true,"b":1,"c":["d"]},
        "delivery":{"code":"courier","service":{"name":"s","code":"s","active":true},"cost":300,
        "date":"2024-05-03","time":{"from":"09:00","to":"13:00"},
        "address":{"index":"1","countryIso":"RU","region":"R","city":"C","street":"S","building":"1",
        "text":"T",
        "notes":"N"}},
        "items":[{"offer":{"externalId":"1001#5001"},"quantity":2,"discountManualAmount":1,
        "externalIds":[{"code":"insales","value":"501"}],
        "properties":[{"code":"color","name":"N","value":"V"}]}],
        "payments":[{"externalId":"p1","type":"bank-card","status":"paid","paidAt":"2024-05-01 11:00:00"}]}
        """#
}
