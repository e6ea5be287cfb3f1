import MapProgram
import MapSource
import MapTestSupport
import MapValues
import PlatformRuntime
import Testing

/// Answers that a vendor has published are understood: no refusal, and records where there are some.
@Suite(.enabled(if: PublishedAnswers.isThere, "the samples do not stand beside the repository"))
struct PublishedAnswersTests {
    @Test(arguments: PublishedAnswers.cases)
    func isUnderstood(_ published: PublishedAnswers.Case) throws {
        let compiled = try CompiledPlatforms.compile("retailcrm")
        let program = try #require(compiled.value)
        let operation = try #require(program.operation(published.operation))
        let bytes = try #require(
            RepositoryFiles.bytes(of: "\(PublishedAnswers.folder)/\(published.file).json"))
        let raw = RawAnswer(status: 200, headers: [:], body: bytes)
        let answer = AnswerReader().read(raw, format: operation.format)
        #expect(answer.problem == nil)
        #expect(AnswerJudge(program: program, operation: operation).refusal(answer, now: 0) == nil)
        let records = AnswerRecords(operation: operation)
        if operation.isList { #expect(!records.items(answer).isEmpty, "no records") }
        if !operation.item.isEmpty { #expect(records.item(answer) != nil, "no record") }
        if !operation.id.isEmpty { #expect(records.id(answer) != nil, "no id") }
    }

    /// The whole history of an account, folded: every row names its record, and the cursor is the last row's.
    @Test func foldsThePublishedHistory() throws {
        let compiled = try CompiledPlatforms.compile("retailcrm")
        let program = try #require(compiled.value)
        let operation = try #require(program.operation("orders.history"))
        let bytes = try #require(
            RepositoryFiles.bytes(of: "\(PublishedAnswers.folder)/OrdersTest__testHistory.json"))
        let answer = AnswerReader().read(
            RawAnswer(status: 200, headers: [:], body: bytes), format: operation.format)
        let rows = AnswerRecords(operation: operation).items(answer)
        #expect(rows.count >= 50)
        var fold = ChangeFold(try #require(program.record("order")?.changes))
        fold.add(rows)
        #expect(!fold.all.isEmpty)
        #expect(fold.all.count < rows.count)
        #expect(fold.cursor["since_id"] == rows.last?.fields?["id"])
    }
}

/// The published answers of one vendor's client, and the operations that they answer.
enum PublishedAnswers {
    struct Case: Sendable, CustomStringConvertible {
        let file: String
        let operation: String
        var description: String { file }
    }

    static let folder = "../shared/samples/retailcrm/api-client-php"
    static let isThere = RepositoryFiles.isFolder(folder)

    static let cases: [Case] = [
        ("ApiTest__testApiVersions", "versions.read"), ("ApiTest__testCredentials", "credentials.read"),
        ("ApiTest__testSystemInfo", "system.read"), ("SettingsTest__testGet", "settings.read"),
        ("OrdersTest__testList", "orders.list"), ("OrdersTest__testGet", "orders.read"),
        ("OrdersTest__testCreate", "orders.create"), ("OrdersTest__testEdit", "orders.update"),
        ("OrdersTest__testUpload", "orders.upload"), ("OrdersTest__testStatuses", "orders.statuses"),
        ("OrdersTest__testFixExternalIds", "orders.fix_external_ids"),
        ("OrdersTest__testHistory", "orders.history"),
        ("OrdersTest__testPaymentsCreate", "payments.create"),
        ("OrdersTest__testPaymentsEdit", "payments.update"),
        ("OrdersTest__testPaymentsDelete", "payments.delete"),
        ("CustomersTest__testCustomersList", "customers.list"),
        ("CustomersTest__testCustomersGet", "customers.read"),
        ("CustomersTest__testCustomersHistory", "customers.history"),
        ("CustomersTest__testCustomersUpload", "customers.upload"),
        ("CustomersTest__testCustomersFixExternalIds", "customers.fix_external_ids"),
        ("CustomersCorporateTest__testList", "companies.list"),
        ("CustomersCorporateTest__testCustomersGet", "companies.read"),
        ("CustomersCorporateTest__testCreate", "companies.create"),
        ("CustomersCorporateTest__testEdit", "companies.update"),
        ("ReferencesTest__testStatuses", "statuses.list"),
        ("ReferencesTest__testStatusesEdit", "statuses.update"),
        ("ReferencesTest__testStatusGroups", "status_groups.list"),
        ("ReferencesTest__testPaymentTypes", "payment_types.list"),
        ("ReferencesTest__testPaymentTypesEdit", "payment_types.update"),
        ("ReferencesTest__testPaymentStatuses", "payment_statuses.list"),
        ("ReferencesTest__testPaymentStatusesEdit", "payment_statuses.update"),
        ("ReferencesTest__testDeliveryTypes", "delivery_types.list"),
        ("ReferencesTest__testDeliveryTypesEdit", "delivery_types.update"),
        ("ReferencesTest__testDeliveryServices", "delivery_services.list"),
        ("ReferencesTest__testSites", "sites.list"), ("ReferencesTest__testStores", "stores.list"),
        ("ReferencesTest__testOrderMethods", "order_methods.list"),
        ("ReferencesTest__testOrderTypes", "order_types.list"),
        ("ReferencesTest__testProductStatuses", "product_statuses.list"),
        ("ReferencesTest__testPriceTypes", "price_types.list"), ("ReferencesTest__testUnits", "units.list"),
        ("ReferencesTest__testCurrencies", "currencies.list"),
        ("ReferencesTest__testLegalEntities", "legal_entities.list"),
        ("ReferencesTest__testCountries", "countries.list"),
        ("ReferencesTest__testCouriers", "couriers.list"),
        ("StoreTest__testInventories", "inventories.list"),
        ("StoreTest__testInventoriesUpload", "inventories.upload"),
        ("StoreTest__testPricesUpload", "prices.upload"), ("StoreTest__testProducts", "products.list"),
        ("StoreTest__testProductGroups", "product_groups.list"), ("StoreTest__testOffers", "offers.list"),
        ("CustomFieldsTest__testList", "custom_fields.list"),
        ("CustomFieldsTest__testDictionaries", "custom_dictionaries.list"),
    ].map { Case(file: $0.0, operation: $0.1) }
}
