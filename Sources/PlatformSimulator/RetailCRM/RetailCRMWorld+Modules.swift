import MapValues

/// Modules that other programs register, and what those ask of the account.
extension RetailCRMWorld {
    private func module(_ call: RetailCRMCall) -> Fields? {
        (tables["integration-modules"]?.all ?? []).first { $0.string("code") == call.captures[0] }
    }

    func readModule(_ call: RetailCRMCall) throws(RetailCRMRefusal) -> RetailCRMReply {
        guard let row = module(call) else { throw .notFound }
        return RetailCRMReply(members: [("integrationModule", .object(row.without(["id"])))])
    }

    /// Registers a module, or changes it; one for delivery gets a way of delivery of its own.
    mutating func editModule(_ call: RetailCRMCall) throws(RetailCRMRefusal) -> RetailCRMReply {
        let given = try call.entity("integrationModule")
        let code = call.captures[0]
        let presets = Fields([
            ("code", .text(code)), ("integrationCode", .text(code)), ("active", .bool(true)),
            ("freeze", .bool(false)), ("native", .bool(false)), ("availableCountries", .list([])),
        ])
        let old = module(call)
        var row = (old ?? presets).merged(with: given.without(["id"]))
        if var kinds = row.object("integrations") {
            for kind in ["mgTransport", "mgBot"] {
                guard let chats = kinds.object(kind) else { continue }
                let own = Fields([("token", .text("demo-token-\(code)")), ("isActive", .bool(true))])
                kinds[kind] = .object(chats.merged(with: own))
            }
            row["integrations"] = .object(kinds)
        }
        guard let name = row["name"], !name.isEmpty else {
            throw .entity("name", "This value should not be blank.")
        }
        if let id = old?.int("id") {
            tables["integration-modules"]?.replace(id, with: row, at: now)
        } else {
            _ = tables["integration-modules"]?.insert(row, at: now)
        }
        var info: [(String, Value)] = []
        let kinds = row.object("integrations") ?? Fields()
        if kinds["delivery"] != nil {
            info.append(("deliveryType", .fields([("id", .integer(1)), ("code", .text(code + "-1"))])))
        }
        for kind in ["mgTransport", "mgBot"] where kinds[kind] != nil {
            let token = Value.text("demo-token-\(code)")
            info.append(
                (kind, .fields([("endpointUrl", .text("https://chats.example.com")), ("token", token)])))
        }
        return RetailCRMReply(members: [("info", info.isEmpty ? .list([]) : .fields(info))])
    }

    /// Gives a module the rights that it asks for.
    func updateScopes(_ call: RetailCRMCall) throws(RetailCRMRefusal) -> RetailCRMReply {
        guard module(call) != nil else { throw .notFound }
        return RetailCRMReply(members: [("apiKey", .text(call.key.text))])
    }

    /// Whether the account has what it is asked for: nothing of it.
    func features(_ call: RetailCRMCall) -> RetailCRMReply {
        let codes = RetailCRMCall.texts(call.parameters["codes"] ?? call.parameters["features"]) ?? []
        return RetailCRMReply(members: [
            (
                "features",
                .list(codes.map { .fields([("code", .text($0)), ("available", .bool(false))]) })
            )
        ])
    }

    /// Who looks after the one who calls, and where his card is.
    func telephonyManager(_ call: RetailCRMCall) -> RetailCRMReply {
        let digits = { (text: String) in text.filter(\.isNumber) }
        let phone = call.parameters.string("phone") ?? ""
        let customer = (tables["customers"]?.all ?? []).first { row in
            (row.list("phones") ?? []).contains {
                !phone.isEmpty && digits($0.fields?.string("number") ?? "") == digits(phone)
            }
        }
        var members: [(String, Value)] = []
        if let user = customer?.int("managerId").flatMap({ tables["users"]?[$0] }) {
            let names = ["id", "firstName", "lastName", "patronymic", "email", "code"]
            members.append(("manager", .fields(names.compactMap { name in user[name].map { (name, $0) } })))
        }
        let address = "https://demo.retailcrm.ru"
        var links: [(String, Value)] = [
            ("newOrderLink", .text("\(address)/orders/add?phone=\(phone)")),
            ("newCustomerLink", .text("\(address)/customers/add?phone=\(phone)")),
        ]
        if let customer {
            let names = ["id", "externalId", "firstName", "lastName", "patronymic", "email", "phones"]
            members.append(
                ("customer", .fields(names.compactMap { name in customer[name].map { (name, $0) } })))
            links.append(("customerLink", .text("\(address)/customers/\(customer.int("id") ?? 0)")))
        }
        return RetailCRMReply(members: members + [("links", .fields(links))])
    }
}
