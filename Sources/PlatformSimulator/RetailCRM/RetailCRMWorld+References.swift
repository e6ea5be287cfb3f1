import MapValues

extension RetailCRMWorld {
    /// All rows of a reference.
    func list(_ reference: RetailCRMReference, _ call: RetailCRMCall) -> RetailCRMReply {
        var rows = references[reference.path] ?? []
        if reference.path == "sites", let seen = call.key.sites {
            rows = rows.filter { seen.contains($0.string("code") ?? "") }
        }
        if reference.path == "status-groups" { rows = rows.map(withStatuses) }
        let value: Value =
            reference.isKeyed
            ? .fields(rows.map { ($0.string("code") ?? "", .object($0)) }) : .list(rows.map(Value.object))
        return RetailCRMReply(members: [(reference.list, value)])
    }

    private func withStatuses(_ group: Fields) -> Fields {
        var group = group
        let rows = (references["statuses"] ?? []).filter { $0["group"] == group["code"] }
        group["statuses"] = .list(rows.compactMap { $0["code"] })
        return group
    }

    /// Writes the row of a code, or makes it: the answer tells which by its status.
    mutating func edit(_ reference: RetailCRMReference, _ entity: String, _ call: RetailCRMCall)
        throws(RetailCRMRefusal) -> RetailCRMReply
    {
        // Clients do not agree on the number of the word.
        let name =
            call.parameters[entity] == nil && call.parameters[reference.list] != nil ? reference.list : entity
        let given = try call.entity(name)
        let key = reference.isNumbered ? "id" : "code"
        let code = call.captures[0]
        var rows = references[reference.path] ?? []
        let place = rows.firstIndex { $0.string(key) == code }
        if place == nil {
            guard !reference.isNumbered else { throw .notFound }
            guard let name = given["name"] ?? given["legalName"], !name.isEmpty else {
                throw .entity("name", "This value should not be blank.")
            }
        }
        try checkLinks(of: given, reference.path)
        let old = place.map { rows[$0] } ?? Fields(reference.presets)
        var row = old.merged(with: given.without([key]))
        row[key] = reference.isNumbered ? old["id"] : .text(code)
        if let place { rows[place] = row } else { rows.append(row) }
        references[reference.path] = rows
        link(row, given, reference.path)
        return RetailCRMReply(status: place == nil ? 201 : 200)
    }

    /// Adds a row that is addressed by a number.
    mutating func create(_ reference: RetailCRMReference, _ call: RetailCRMCall) throws(RetailCRMRefusal)
        -> RetailCRMReply
    {
        let given = try call.entity(reference.entity ?? "")
        let id = (references[reference.path]?.compactMap { $0.int("id") }.max() ?? 0) + 1
        let row = Fields(reference.presets).merged(with: given).merged(with: Fields([("id", .integer(id))]))
        references[reference.path, default: []].append(row)
        return RetailCRMReply(status: 201, members: [("id", .integer(id))])
    }

    /// Lists in rows that name rows of another reference, and where that has the way back.
    private static let links: [(path: String, member: String, other: String, back: String)] = [
        ("payment-types", "deliveryTypes", "delivery-types", "paymentTypes"),
        ("delivery-types", "paymentTypes", "payment-types", "deliveryTypes"),
        ("payment-types", "paymentStatuses", "payment-statuses", "paymentTypes"),
        ("payment-statuses", "paymentTypes", "payment-types", "paymentStatuses"),
    ]

    private func checkLinks(of given: Fields, _ path: String) throws(RetailCRMRefusal) {
        for link in Self.links where link.path == path {
            for code in (given.list(link.member) ?? []).compactMap(\.plainText)
            where reference(link.other, code) == nil {
                throw .entity(link.member, "Значение недопустимо.")
            }
        }
    }

    /// Both ends of a link say the same: what was written at one is put at the other.
    private mutating func link(_ row: Fields, _ given: Fields, _ path: String) {
        guard let code = row["code"] else { return }
        for link in Self.links where link.path == path {
            guard let wanted = given.list(link.member) else { continue }
            references[link.other] = (references[link.other] ?? []).map { other in
                var other = other
                var codes = (other.list(link.back) ?? []).filter { $0 != code }
                if wanted.contains(other["code"] ?? .null) { codes.append(code) }
                other[link.back] = .list(codes)
                return other
            }
        }
    }

    /// What the key may do.
    func credentials(of key: RetailCRMKey) -> RetailCRMReply {
        let known = RetailCRMRoute.all.filter { !$0.versions.isEmpty && !$0.isWithheld }.map(\.pattern)
        var seen: Set<String> = []
        let methods = known.filter { (key.methods?.contains($0) ?? true) && seen.insert($0).inserted }
        let areas = ["orders": "order", "customers": "customer", "reference": "reference", "store": "store"]
        var scopes: [String] = []
        for (area, name) in areas.sorted(by: { $0.key < $1.key }) {
            let own = methods.filter { $0.hasPrefix("/api/\(area)") }
            let writing = own.filter { method in
                RetailCRMRoute.all.contains { $0.pattern == method && $0.verb == "POST" }
            }
            if own.count > writing.count { scopes.append(name + "_read") }
            if !writing.isEmpty { scopes.append(name + "_write") }
        }
        var members: [(String, Value)] = [
            ("scopes", .list(scopes.map(Value.text))), ("credentials", .list(methods.map(Value.text))),
            ("siteAccess", .text(key.sites == nil ? "access_full" : "access_selective")),
        ]
        if let sites = key.sites { members.append(("sitesAvailable", .list(sites.map(Value.text)))) }
        return RetailCRMReply(members: members)
    }

    /// Settings of the account.
    var accountSettings: Value {
        let value = { (text: String) -> Value in .fields([("value", .text(text)), ("updated_at", moment)]) }
        return .fields([
            ("default_currency", value("RUB")), ("system_language", value("RU")),
            ("timezone", value("Europe/Moscow")),
            (
                "work_times",
                .list([
                    .fields([
                        ("day_type", .text("Monday")), ("start_time", .text("09:00")),
                        ("end_time", .text("18:00")), ("lunch_start_time", .text("13:00")),
                        ("lunch_end_time", .text("14:00")),
                    ])
                ])
            ),
        ])
    }
}
