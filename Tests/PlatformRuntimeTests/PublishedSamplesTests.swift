import MapProgram
import MapSource
import MapTestSupport
import MapValues
import PlatformRuntime
import PlatformTestSupport
import Testing

/// Answers that vendors or their clients have published, for each platform where there are some: how many
/// records an operation finds in them, which ids, which next page, and what a refusal means and says.
@Suite(.enabled(if: PublishedSamples.isThere, "the samples do not stand beside the repository"))
struct PublishedSamplesTests {
    @Test(arguments: PublishedSamples.cases)
    func isUnderstood(_ published: PublishedSamples.Case) throws {
        let compiled = try CompiledPlatforms.compile(published.platform, profile: published.profile)
        let program = try #require(compiled.value)
        let operation = try #require(program.operation(published.operation))
        let bytes = try #require(published.bytes)
        let raw = RawAnswer(status: published.status, headers: [:], body: bytes)
        let answer = CallStory.reader.read(raw, format: operation.format)
        let told = Self.told(answer, program, operation)
        #expect(told == published.expected, "\(published.file)")
    }

    /// In one line: the refusal, or records, ids and what comes next.
    private static func told(
        _ answer: PlatformAnswer, _ program: PlatformProgram, _ operation: OperationProgram
    ) -> String {
        let judge = AnswerJudge(program: program, operation: operation)
        if let refusal = judge.refusal(answer, now: 0) { return "\(refusal.kind): \(refusal.message)" }
        let records = AnswerRecords(operation: operation)
        var parts: [String] = []
        if operation.isList {
            let items = records.items(answer)
            let ids = items.prefix(3).map { id(of: $0, program, operation) }
            parts.append("\(items.count) records: \(ids.joined(separator: " "))")
            var walk = PageWalk(operation.page)
            let step = walk.advance(answer, records: items)
            if step == .next, case .cursor(let name, _)? = operation.page?.kind {
                parts.append("next \(walk.parameters[name].flatMap(\.text) ?? "")")
            } else {
                parts.append("\(step)")
            }
        } else if let item = records.item(answer) {
            parts.append("record \(id(of: item, program, operation))")
        }
        if let id = records.id(answer) { parts.append("id \(id)") }
        if operation.results != nil {
            let fates = records.results(answer, keys: PublishedSamples.keys)
            parts.append(fates.map { "\($0.key) \($0.fate)" }.joined(separator: ", "))
        }
        return parts.joined(separator: "; ")
    }

    /// The id of a record as the platform file names it, else a usual one.
    private static func id(
        of item: Value, _ program: PlatformProgram, _ operation: OperationProgram
    ) -> String {
        let prefix = operation.name.prefix { $0 != "." }
        let index = program.records.firstIndex { record in
            record.operations.values.contains { $0.hasPrefix(prefix + ".") }
        }
        let key = index.flatMap { program.shapes[$0].key }
        let names = [key].compactMap { $0 } + ["id", "AmazonOrderId", "OrderItemId", "CikkSzam", "order_id"]
        for name in names {
            if let value = item.fields?[name], value != .null {
                return value.text ?? value.number?.text ?? ""
            }
        }
        return "-"
    }
}

/// The published answers, the operations that they answer, and what they say.
enum PublishedSamples {
    struct Case: Sendable, CustomStringConvertible {
        let platform: String
        let file: String
        /// Members on the way to the answer, where a file holds more than that.
        let path: String
        let operation: String
        let status: Int
        let profile: String?
        let expected: String
        var description: String { "\(platform) \(file) \(operation)" }

        /// The answer as it would come.
        var bytes: [UInt8]? {
            guard let bytes = RepositoryFiles.bytes(of: "\(PublishedSamples.folder)/\(file)") else {
                return nil
            }
            guard !path.isEmpty else { return bytes }
            let whole = JSONReader.read(bytes, name: file).value
            return AnswerPath(path).value(in: whole).map { Array(JSONWriter.text($0).utf8) }
        }
    }

    static let folder = "../shared/samples"
    static let isThere = RepositoryFiles.isFolder("\(folder)/moysklad")
    /// Keys of the records that the published logs of bulk calls speak of.
    static let keys = ["00090001", "00090002", "00090003", "0"]

    private static func of(
        _ platform: String, _ file: String, _ operation: String, _ expected: String, at path: String = "",
        status: Int = 200, profile: String? = nil
    ) -> Case {
        Case(
            platform: platform, file: file, path: path, operation: operation, status: status,
            profile: profile, expected: expected)
    }

    static let cases: [Case] = [
        of(
            "hugeprofit", "hugeprofit/products_get_docshape.json", "products.list", "1 records: 1001; end",
            at: "documented"),
        of(
            "hugeprofit", "hugeprofit/products_get_docshape.json", "products.list", "1 records: 1001; end",
            at: "observed"),
        of(
            "hugeprofit", "hugeprofit/remote_orders_post_shape.json", "orders.create", "",
            at: "response_documented"),
        of(
            "hugeprofit", "hugeprofit/remote_orders_post_shape.json", "orders.create",
            "rejected: unhandled_error",
            at: "error_unhandled"),
        of("shop-express", "shop-express/auth_ok.json", "session.create", "record -"),
        of(
            "shop-express", "shop-express/auth_error_http500.json", "session.create",
            "forbidden: Incorrect input data (login or password).", status: 500),
        of("shop-express", "shop-express/catalog_export.json", "products.list", "1 records: 153496; next"),
        of(
            "shop-express", "shop-express/importResidues_ok.json", "stock.import",
            "00090001 done(id: nil), 00090002 done(id: nil), 00090003 unknown, 0 unknown"),
        of(
            "shop-express", "shop-express/importResidues_partial.json", "stock.import",
            "00090001 done(id: nil), 00090002 done(id: nil), 00090003 refused(\"Warehouse office is "
                + "not defined\"), 0 unknown"
        ),
        of("innvoice", "innvoice/invoice_response_ok.xml", "invoices.create", "record 12345; id 12345"),
        of(
            "innvoice", "innvoice/proforma_response_shape.xml", "invoices.create",
            "record PROF-12345; id PROF-12345"),
        of(
            "innvoice", "innvoice/response_error.xml", "invoices.create",
            "rejected: Invoice creation failed due to invalid customer data"),
        of("innvoice", "innvoice/product_list_shape.xml", "products.list", "1 records: CSV-M6; end"),
        of("amocrm", "amocrm/constructed/pipelines-list.json", "pipelines.list", "1 records: 3177727; end"),
        of("amocrm", "amocrm/constructed/contact-get.json", "contacts.read", "record 3"),
        of("amocrm", "amocrm/constructed/oauth-token-response.json", "tokens.refresh", "record -"),
        of(
            "amocrm", "amocrm/constructed/error-401.json", "account.read",
            "login: Account authorization error", status: 401),
        of(
            "amocrm", "amocrm/constructed/error-400-validation.json", "leads.create",
            "00090001 heldBack, 00090002 heldBack, 00090003 heldBack, 0 refused(\"The value you "
                + "selected is not a valid choice.\")",
            status: 400),
        of(
            "amocrm", "amocrm/constructed/error-400-validation.json", "leads.update",
            "rejected: Request validation failed", status: 400),
        of(
            "amazon", "amazon/sp-api-2026-01-01/searchOrders-200-example.json", "orders.list",
            "1 records: 123-4567890-1234567; next 2YgYW55IGNhcm5hbCBwbGVhc3VyZS4"),
        of(
            "amazon", "amazon/sp-api-2026-01-01/searchOrders-200-sandbox-1.json", "orders.list",
            "1 records: 250-1234567-8901234; next 2YgYW55IGNhcm5hbCBwbGVhc3VyZS4",
            at: "response"),
        of(
            "amazon", "amazon/sp-api-2026-01-01/searchOrders-200-sandbox-3.json", "orders.list",
            "1 records: 171-2345678-9012345; end",
            at: "response"),
        of(
            "amazon", "amazon/sp-api-2026-01-01/searchOrders-400-sandbox-1.json", "orders.list",
            "rejected: Invalid Input",
            at: "response", status: 400),
        of(
            "amazon", "amazon/sp-api-2026-01-01/getOrder-200-sandbox-1.json", "orders.read",
            "record 171-9876543-2109876",
            at: "response"),
        of(
            "amazon", "amazon/sp-api-v0/getOrders-200-sandbox-1.json", "orders_v0.list",
            "2 records: 902-1845936-5435065 902-8745147-1934268; end", at: "response",
            profile: "v0"),
        of(
            "amazon", "amazon/sp-api-v0/getOrders-200-sandbox-2.json", "orders_v0.list",
            "1 records: 902-3159896-1390916; next 2YgYW55IGNhcm5hbCBwbGVhc3VyZS4", at: "response",
            profile: "v0"),
        of(
            "amazon", "amazon/sp-api-v0/getOrders-400-sandbox-1.json", "orders_v0.list",
            "rejected: Invalid Input", at: "response",
            status: 400, profile: "v0"),
        of(
            "amazon", "amazon/sp-api-v0/getOrderItems-200-sandbox-1.json", "order_items.list",
            "1 records: 05015851154158; end",
            at: "response", profile: "v0"),
        of(
            "amazon", "amazon/sp-api-v0/getOrderAddress-200-sandbox-1.json", "order_addresses.read",
            "record 902-1845936-5435065",
            at: "response", profile: "v0"),
        of(
            "amazon", "amazon/sp-api-tokens/createRestrictedDataToken-200-sandbox-1.json",
            "tokens.restrict",
            "record -", at: "response"),
        of(
            "amazon", "amazon/sp-api-tokens/createRestrictedDataToken-400-sandbox-1.json",
            "tokens.restrict",
            "rejected: Request is missing or has invalid parameters", at: "response", status: 400),
        of(
            "amazon-mws", "amazon/mws/orders_list_orders.xml", "orders.list",
            "4 records: 902-3159896-1390916 483-3488972-0896720 058-1233752-8214740; next "
                + "2YgYW55IGNhcm5hbCBwbGVhc3VyZS4="
        ),
        of(
            "amazon-mws", "amazon/mws/orders_list_orders_nt.xml", "orders.list",
            "0 records: ; next 2YgYW55IGNhcm5hbCBwbGVhc3VyZS4="),
        of("amazon-mws", "amazon/mws/orders_get_order.xml", "orders.read", "record 902-3159896-1390916"),
        of(
            "amazon-mws", "amazon/mws/orders_list_order_items.xml", "order_items.list",
            "1 records: 68828574383266; next Token!"),
        of(
            "amazon-mws", "amazon/mws/orders_list_order_items_nt.xml", "order_items.list",
            "1 records: 68828574383266; next Token!"),
        of("amazon-mws", "amazon/mws/get_service_status.xml", "status.read", "record -"),
        of(
            "amazon-mws", "amazon/mws/error_response.xml", "orders.list",
            "rejected: CreatedAfter or LastUpdatedAfter must be specified", status: 400),
        of("amazon-mws", "amazon/mws/invalid_error_response.xml", "orders.list", "rejected: ", status: 400),
        of("vk", "vk/samples/market.get-extended.json", "products.list", "1 records: 8653408; end"),
        of("vk", "vk/samples/market.getGroupOrders.json", "orders.list", "1 records: 397209; end"),
        of("vk", "vk/samples/market.add.constructed.json", "products.create", "record -; id 8653408"),
        of(
            "vk", "vk/samples/error-5.constructed.json", "products.list",
            "forbidden: User authorization failed: access_token has expired."),
        of(
            "vk", "vk/samples/error-6.constructed.json", "products.create",
            "throttled: Too many requests per second"),
        of(
            "moysklad", "moysklad/openapi-fixtures/customer_order.json", "orders.read",
            "record 22591b08-2859-11f1-0a83-1f2500000247"),
        of(
            "moysklad", "moysklad/openapi-fixtures/counterparty.json", "counterparties.read",
            "record 12a8b923-692c-11e6-8a84-bae500000056"),
        of(
            "moysklad", "moysklad/openapi-fixtures/document_metadata_expanded.json", "order_metadata.read",
            "2 records: 5744b022-13f9-11ed-0a80-04540011d8e3 9a7350d2-9e35-11e2-1dba-001b21d91495; end"
        ),
    ]
}
