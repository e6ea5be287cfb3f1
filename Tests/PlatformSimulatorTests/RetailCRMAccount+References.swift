import MapValues
import PlatformSimulator

extension RetailCRMAccount {
    /// Writes what a client may write into references, so that answers have all of it.
    func fillReferences() {
        for (target, entity, text) in Self.references {
            _ = post("v5/" + target, (entity, text))
        }
    }

    private static let references: [(String, String, String)] = [
        (
            "reference/legal-entities/demo/edit", "legalEntity",
            #"{"INN":"770000000000","vatRate":20,"certificateDate":"2020-01-01","countryIso":"RU"}"#
        ),
        (
            "reference/sites/shop-a/edit", "site",
            #"""
            {"contragent":{"contragentType":"enterpreneur","legalName":"L","INN":"770000000000","code":"demo",
            "countryIso":"RU","certificateDate":"2020-01-01"},"senderEmail":"a@example.com","senderName":"A",
            "description":"d"}
            """#
        ),
        (
            "reference/stores/main/edit", "store",
            #"""
            {"description":"d","email":"a@example.com","phone":{"number":"1"},"address":{"countryIso":"RU",
            "region":"R","city":"C","street":"S","building":"1","house":"2","housing":"3","flat":"4",
            "index":"5",
            "metro":"M","text":"T","coordinates":{"latitude":51.66,"longitude":39.2}},
            "workTime":{"mo":[],"tu":[],"we":[],"th":[],"fr":[],"sa":[],"su":[]}}
            """#
        ),
        ("reference/cost-groups/delivery/edit", "costGroup", #"{"name":"D","color":"red"}"#),
        (
            "reference/cost-items/other/edit", "costItem",
            #"{"name":"O","group":"delivery","appliesToOrders":true,"appliesToUsers":false}"#
        ),
        (
            "reference/delivery-types/courier/edit", "deliveryType",
            #"{"description":"d","deliveryServices":["rate"],"sites":["shop-a"]}"#
        ),
        (
            "reference/payment-types/cash/edit", "paymentType", #"{"description":"d","sites":["shop-a"]}"#
        ),
        ("reference/payment-statuses/paid/edit", "paymentStatus", #"{"description":"d"}"#),
        ("reference/price-types/base/edit", "priceType", #"{"description":"d"}"#),
        (
            "reference/product-statuses/new/edit", "productStatus",
            #"{"orderStatusByProductStatus":"complete","orderStatusForProductStatus":"complete"}"#
        ),
        ("reference/currencies/1/edit", "currency", #"{"autoConvertExtraPercent":10}"#),
        (
            "custom-fields/dictionaries/create", "customDictionary",
            #"{"code":"d","name":"D","elements":[{"code":"e","name":"E","ordering":1}]}"#
        ),
        (
            "custom-fields/order/create", "customField",
            #"""
            {"code":"f","name":"F","type":"dictionary","dictionary":"d","default":1,"defaultTyped":["e"]}
            """#
        ),
        (
            "store/product-groups/create", "productGroup",
            #"{"name":"G","externalId":"g","parentId":4326,"description":"d"}"#
        ),
    ]
}
