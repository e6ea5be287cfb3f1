import Glibc
import MapSource
import MapTestSupport
import MapValues
import PlatformSimulator
import Testing

/// Answers that clients of the platforms publish in their tests, and the same questions to the simulators.
enum PublishedAnswers {
    /// A question to the account.
    struct Operation: Sendable, CustomTestStringConvertible {
        let name: String
        /// Files of published answers; their shapes count together.
        let files: [String]
        let target: String
        /// What is sent, where something is written.
        var form: [(String, String)] = []
        /// Paths whose members are codes or numbers.
        var keyed: Set<String> = []

        var testDescription: String { name }

        /// What differs between the simulator's answer and the published ones.
        func differences(_ account: RetailCRMAccount) -> [String] {
            let published = files.compactMap { json("retailcrm/api-client-php/\($0).json") }
            guard published.count == files.count else { return ["- a published answer"] }
            let answer = form.isEmpty ? account.get(target) : account.ask("POST", target, form).json
            let own = Shape(answer, keyed: keyed)
            let differences = own.differences(from: .union(published.map { Shape($0, keyed: keyed) }))
            return differences.filter { !isNamed($0, in: accountModels) }
        }
    }

    /// A question to the shop.
    struct ShopOperation: Sendable, CustomTestStringConvertible {
        let file: String
        var method = "GET"
        let target: String
        /// What is sent, where something is written.
        var body = ""

        var testDescription: String { "\(method) \(target)" }

        /// What differs between the simulator's answer and the published one.
        func differences(_ shop: InSalesShop) -> [String] {
            if file.hasSuffix(".json") {
                guard let published = json("insales/" + file) else { return ["- the published answer"] }
                let differences = Shape(shop.json(method, target, body)).differences(from: Shape(published))
                return differences.filter { !isNamed($0, in: shopModels) }
            }
            guard let published = XMLReader.read(bytes("insales/" + file)),
                let own = XMLReader.read(shop.ask(method, target, body).body)
            else { return ["- the published answer"] }
            return Shape(own).differences(from: Shape(published)).filter { !isNamed($0, in: shopModels) }
        }
    }

    /// Whether a difference is a member more, which models of the platform's client name.
    private static func isNamed(_ difference: String, in models: Set<String>) -> Bool {
        guard difference.hasPrefix("+ ") else { return false }
        let last = difference.split { " .".contains($0) }.last ?? ""
        let name = last.hasSuffix("[]") ? last.dropLast(2) : last
        return name == "*" || models.contains(String(name.map { $0 == "-" ? "_" : $0 }))
    }

    /// The names of the members in the models of the shop's client, which has a line for each model.
    private static let shopModels: Set<String> = {
        let text = String(decoding: bytes("insales/models-from-saas-connector.txt"), as: UTF8.self)
        let words = text.split { !$0.isLetter && !$0.isNumber && $0 != "_" && $0 != "'" }
        // Traits are named in another way: `UpdatedAt` is `updated_at`.
        let traits = [
            "id", "title", "position", "description", "permalink", "handle", "name", "created_at",
            "updated_at",
        ]
        return Set(words.map(String.init) + traits)
    }()

    /// The names of the members in the models of the account's client: `[name, kind, isKey]` each.
    private static let accountModels: Set<String> = {
        var names: Set<String> = []
        for model in json("retailcrm/field-maps/retailcrm-v5-models.json")?.fields?.members ?? [] {
            for field in model.value.at("fields").elements ?? [] {
                if let name = field.at("0").text { names.insert(name) }
            }
        }
        return names
    }()

    private static let folder = RepositoryRoot.path + "/../shared/samples/"

    /// Whether the published answers are beside the project.
    static var areThere: Bool { access(folder + "retailcrm", R_OK) == 0 }

    static func json(_ path: String) -> Value? {
        let bytes = bytes(path)
        return bytes.isEmpty ? nil : JSONReader.read(bytes, name: path).value
    }

    static func bytes(_ path: String) -> [UInt8] {
        guard let file = fopen(folder + path, "r") else { return [] }
        defer { fclose(file) }
        var bytes: [UInt8] = []
        var block = [UInt8](repeating: 0, count: 1 << 16)
        while true {
            let count = fread(&block, 1, block.count, file)
            if count == 0 { return bytes }
            bytes += block[..<count]
        }
    }

    /// What is asked of the account.
    static let account: [Operation] =
        [
            Operation(name: "api-versions", files: ["ApiTest__testApiVersions"], target: "api-versions"),
            Operation(name: "credentials", files: ["ApiTest__testCredentials"], target: "credentials"),
            Operation(name: "system-info", files: ["ApiTest__testSystemInfo"], target: "system-info"),
            Operation(name: "settings", files: ["SettingsTest__testGet"], target: "v5/settings"),
            Operation(
                name: "order", files: ["OrdersTest__testGet"], target: "v5/orders/9001",
                keyed: [
                    "order.payments", "order.customFields", "order.customer.customFields",
                    "order.contact.customFields",
                ]),
            Operation(
                name: "orders", files: ["OrdersTest__testList"], target: "v5/orders",
                keyed: [
                    "orders[].payments", "orders[].customFields", "orders[].customer.customFields",
                    "orders[].contact.customFields", "orders[].items[].properties",
                ]),
            Operation(
                name: "orders/statuses", files: ["OrdersTest__testStatuses"],
                target: "v5/orders/statuses?externalIds[]=9001"),
            Operation(
                name: "orders/history", files: ["OrdersTest__testHistory"], target: "v5/orders/history",
                keyed: [
                    "history[].order.payments", "history[].order.customFields",
                    "history[].order.customer.customFields",
                    "history[].order.contact.customFields", "history[].order.items[].properties",
                ]),
            Operation(
                name: "customers/history", files: ["CustomersTest__testCustomersHistory"],
                target: "v5/customers/history",
                keyed: ["history[].customer.customFields"]),
            Operation(
                name: "customer", files: ["CustomersTest__testCustomersGet"], target: "v5/customers/5",
                keyed: ["customer.customFields"]),
            Operation(
                name: "customers", files: ["CustomersTest__testCustomersList"], target: "v5/customers",
                keyed: ["customers[].customFields"]),
            Operation(
                name: "customers-corporate", files: ["CustomersCorporateTest__testList"],
                target: "v5/customers-corporate",
                keyed: ["customersCorporate[].customFields"]),
            Operation(
                name: "store/inventories", files: ["StoreTest__testInventories"],
                target: "v5/store/inventories"),
            Operation(
                name: "store/products", files: ["StoreTest__testProducts"], target: "v5/store/products",
                keyed: ["products[].offers[].properties"]),
            Operation(
                name: "store/offers", files: ["StoreTest__testOffers"], target: "v5/store/offers",
                keyed: ["offers[].properties"]),
            Operation(
                name: "store/product-groups", files: ["StoreTest__testProductGroups"],
                target: "v5/store/product-groups"),
            Operation(
                name: "custom-fields", files: ["CustomFieldsTest__testList"], target: "v5/custom-fields"),
            Operation(
                name: "custom-fields/dictionaries", files: ["CustomFieldsTest__testDictionaries"],
                target: "v5/custom-fields/dictionaries"),
            Operation(
                name: "customer-corporate", files: ["CustomersCorporateTest__testCustomersGet"],
                target: "v5/customers-corporate/5041?by=id", keyed: ["customerCorporate.customFields"]),
            Operation(name: "users", files: ["UsersTest__testList"], target: "v5/users"),
            Operation(name: "user-groups", files: ["UsersTest__testUserGroups"], target: "v5/user-groups"),
            Operation(name: "segments", files: ["SegmentsTest__testList"], target: "v5/segments"),
        ]
        + [
            ("delivery-types", "DeliveryTypes", "deliveryTypes"),
            ("payment-types", "PaymentTypes", "paymentTypes"),
            ("payment-statuses", "PaymentStatuses", "paymentStatuses"), ("statuses", "Statuses", "statuses"),
            ("status-groups", "StatusGroups", "statusGroups"), ("sites", "Sites", "sites"),
            ("stores", "Stores", ""), ("order-methods", "OrderMethods", "orderMethods"),
            ("order-types", "OrderTypes", "orderTypes"),
            ("product-statuses", "ProductStatuses", "productStatuses"),
            ("price-types", "PriceTypes", ""), ("units", "Units", "units"), ("currencies", "Currencies", ""),
            ("couriers", "Couriers", ""), ("countries", "Countries", ""),
            ("legal-entities", "LegalEntities", ""),
            ("delivery-services", "DeliveryServices", "deliveryServices"), ("cost-groups", "CostGroups", ""),
            ("cost-items", "CostItems", ""),
        ].map { path, file, keyed in
            Operation(
                name: "reference/" + path, files: ["ReferencesTest__test" + file],
                target: "v5/reference/" + path,
                keyed: keyed.isEmpty ? [] : [keyed])
        }

    /// What is asked of the shop.
    static let shop: [ShopOperation] = [
        ShopOperation(
            file: "dmz9-insales-api/order_webhook_2017_margin_and_discount.normalised.xml",
            target: "/admin/orders/1001.xml"),
        ShopOperation(file: "pomeo-apiary/GET_orders_res.repaired.xml", target: "/admin/orders.xml"),
        ShopOperation(file: "pomeo-apiary/GET_products_res.xml", target: "/admin/products.xml?per_page=1"),
        ShopOperation(
            file: "pomeo-apiary/GET_products_1157664_variants_res.xml",
            target: "/admin/products/1002/variants.xml"),
        ShopOperation(file: "pomeo-apiary/GET_fields_res.repaired.xml", target: "/admin/fields.xml"),
        ShopOperation(
            file: "pomeo-apiary/GET_delivery_variants_57955_res.xml",
            target: "/admin/delivery_variants/302.xml"),
        ShopOperation(
            file: "dmz9-insales-api/payment_gateway_cod.json", target: "/admin/payment_gateways/79.json"),
        ShopOperation(file: "dmz9-insales-api/webhooks_list.json", target: "/admin/webhooks.json"),
        ShopOperation(file: "pomeo-apiary/GET_account_res.json", target: "/admin/account.json"),
        ShopOperation(file: "pomeo-apiary/GET_orders_fields_res.xml", target: "/admin/orders/fields.xml"),
        ShopOperation(file: "pomeo-apiary/GET_products_41658_res.xml", target: "/admin/products/1001.xml"),
        ShopOperation(
            file: "pomeo-apiary/GET_products_182183_variants_1157664_res.xml",
            target: "/admin/products/1002/variants/5002.xml"),
        ShopOperation(file: "pomeo-apiary/GET_categories_res.xml", target: "/admin/categories.xml"),
        ShopOperation(file: "pomeo-apiary/GET_collections_res.xml", target: "/admin/collections.xml"),
        ShopOperation(file: "pomeo-apiary/GET_collects_res.xml", target: "/admin/collects.xml"),
        ShopOperation(
            file: "pomeo-apiary/GET_delivery_variants_res.xml", target: "/admin/delivery_variants.xml"),
        ShopOperation(file: "pomeo-apiary/GET_discount_codes_res.xml", target: "/admin/discount_codes.xml"),
        ShopOperation(file: "pomeo-apiary/GET_fields_389591_res.xml", target: "/admin/fields/401.xml"),
        ShopOperation(file: "pomeo-apiary/GET_option_names_res.xml", target: "/admin/option_names.xml"),
        ShopOperation(file: "pomeo-apiary/GET_option_values_res.xml", target: "/admin/option_values.xml"),
        ShopOperation(file: "pomeo-apiary/GET_product_fields_res.xml", target: "/admin/product_fields.xml"),
        ShopOperation(
            file: "pomeo-apiary/GET_products_2336153_images_res.xml",
            target: "/admin/products/1001/images.xml"),
    ]
}
