import MapValues

extension RetailCRMWorld {
    private static let customerMembers: Set<String> = [
        "externalId", "isContact", "createdAt", "managerId", "vip", "bad", "contragent", "tags",
        "customFields",
        "personalDiscount", "cumulativeDiscount", "discountCardNumber", "address", "firstName", "lastName",
        "patronymic", "sex", "email", "birthday", "source", "phones", "subscribed", "commentary",
    ]

    mutating func createCustomer(_ call: RetailCRMCall) throws(RetailCRMRefusal) -> RetailCRMReply {
        let given = try call.entity("customer")
        let id = try insertCustomer(given, try site(of: call, given), call)
        return RetailCRMReply(status: 201, members: [("id", .integer(id))])
    }

    mutating func uploadCustomers(_ call: RetailCRMCall) throws(RetailCRMRefusal) -> RetailCRMReply {
        try upload("customers", call) { (world, row) throws(RetailCRMRefusal) in
            try world.insertCustomer(row, try world.site(of: call, row), call)
        }
    }

    /// Takes the rows of an upload one by one: one that is refused does not stop the others.
    mutating func upload(
        _ entities: String, _ call: RetailCRMCall,
        insert: (inout Self, Fields) throws(RetailCRMRefusal) -> Int
    ) throws(RetailCRMRefusal) -> RetailCRMReply {
        var uploaded: [Value] = []
        var failed: [Value] = []
        var errors: [Value] = []
        for row in try call.rows(entities, limit: 50) {
            do throws(RetailCRMRefusal) {
                let row = try RetailCRMValueKind.settled(row)
                uploaded.append(Self.numbers(try insert(&self, row), row))
            } catch {
                failed.append(.fields(row.string("externalId").map { [("externalId", .text($0))] } ?? []))
                errors += error.errors?.elementsOfAny ?? [.text(error.message)]
            }
        }
        guard failed.isEmpty else {
            return try partly("Customers", uploaded: uploaded, shown: [], failed: failed, errors: errors)
        }
        return RetailCRMReply(
            status: 201, members: [("uploadedCustomers", .list(uploaded)), ("failedCustomers", .list([]))])
    }

    private mutating func insertCustomer(_ given: Fields, _ site: String, _ call: RetailCRMCall)
        throws(RetailCRMRefusal) -> Int
    {
        let named = Fields(distinct: given.members.filter { $0.value != .null })
        let given = call.isV4 ? Self.asV5(named) : named
        guard !given.isEmpty else {
            throw RetailCRMRefusal(status: 400, message: "Parameter 'externalId' in 'customer' is missing")
        }
        if let external = given.string("externalId"),
            externalIDs[Self.externalKey("customers", site, external)] != nil
        {
            throw RetailCRMRefusal(
                status: 400, message: "Customer already exists.",
                errors: .list([.text("Customer with externalId=\(external) already exists")]))
        }
        try checkNames(given)
        var customer = Fields(distinct: given.members.filter { Self.customerMembers.contains($0.name) })
        customer["site"] = .text(site)
        customer["tags"] = Self.tags(of: given, over: nil)
        if customer["createdAt"] == nil { customer["createdAt"] = moment }
        customer["phones"] = phones(given.list("phones") ?? [])
        return add(customer, site, call)
    }

    private mutating func add(_ customer: Fields, _ site: String, _ call: RetailCRMCall) -> Int {
        let id = tables["customers"]?.insert(customer, at: now) ?? 0
        if let external = customer.string("externalId") {
            externalIDs[Self.externalKey("customers", site, external)] = id
        }
        let row = tables["customers"]?[id] ?? customer
        note(
            "customers", "id", from: .null, to: .integer(id), row, call,
            [("created", .bool(true)), ("whole", .object(row))])
        return id
    }

    /// A customer for an order that names none, from what the order knows.
    mutating func insertCustomer(from order: Fields, _ site: String, _ call: RetailCRMCall) -> Int {
        var customer = Fields([("site", .text(site)), ("createdAt", moment)])
        for name in ["firstName", "lastName", "patronymic", "email", "contragent"] {
            if let value = order[name] { customer[name] = value }
        }
        customer["phones"] = phones(order["phone"].map { [.fields([("number", $0)])] } ?? [])
        if let address = order.object("delivery")?["address"] { customer["address"] = address }
        return add(customer, site, call)
    }

    mutating func editCustomer(_ call: RetailCRMCall) throws(RetailCRMRefusal) -> RetailCRMReply {
        let given = try call.entity("customer")
        let id = try id("customers", call.captures[0], call)
        guard let old = tables["customers"]?[id] else { throw .notFound }
        try checkNames(given)
        let change = call.isV4 ? Self.asV5(given) : given
        var row = old.merged(
            with: Fields(distinct: change.members.filter { Self.customerMembers.contains($0.name) }))
        for name in ["contragent", "customFields", "address"] {
            guard let inner = change.object(name) else { continue }
            row[name] = .object((old.object(name) ?? Fields()).merged(with: inner))
        }
        row["tags"] = Self.tags(of: change, over: old["tags"])
        // The list of phones is replaced as a whole.
        if let list = change.list("phones") { row["phones"] = phones(list) }
        if let external = row.string("externalId"), external != old.string("externalId") {
            if let before = old.string("externalId") {
                externalIDs[Self.externalKey("customers", old.string("site"), before)] = nil
            }
            externalIDs[Self.externalKey("customers", old.string("site"), external)] = id
        }
        tables["customers"]?.replace(id, with: row, at: now)
        noteCustomer(old, row, call)
        return RetailCRMReply(members: [("id", .integer(id))])
    }

    private func checkNames(_ customer: Fields) throws(RetailCRMRefusal) {
        for name in ["firstName", "lastName", "patronymic"] where customer.string(name)?.count ?? 0 > 250 {
            throw .entity(name, "This value is too long. It should have 250 characters or less.")
        }
    }

    /// The tags after a change: a list takes the place of those that were there, and `addTags` and
    /// `removeTags` change it. Each has a name, which may be sent alone.
    static func tags(of given: Fields, over old: Value?) -> Value? {
        let named = { (member: String) -> [Fields]? in
            given.list(member)?.compactMap { tag in
                let preset = Fields([
                    ("name", tag.plainText.map(Value.text) ?? .null), ("color", .text("#3e89b6")),
                    ("attached", .bool(false)),
                ])
                let whole = preset.merged(with: tag.fields ?? Fields())
                return whole.string("name") == nil ? nil : whole
            }
        }
        let held = (old?.elements ?? []).compactMap(\.fields)
        guard ["tags", "addTags", "removeTags"].contains(where: { given[$0] != nil }) else { return old }
        var tags = named("tags") ?? held
        for tag in named("addTags") ?? [] where !tags.contains(where: { $0["name"] == tag["name"] }) {
            tags.append(tag)
        }
        let gone = (named("removeTags") ?? []).map { $0["name"] }
        return .list(tags.filter { !gone.contains($0["name"]) }.map(Value.object))
    }

    private func phones(_ given: [Value]) -> Value {
        .list(
            given.compactMap { element in
                let number = element.fields?.string("number") ?? element.plainText
                return number.flatMap { $0.isEmpty ? nil : .fields([("number", .text($0))]) }
            })
    }

    private mutating func noteCustomer(_ old: Fields, _ new: Fields, _ call: RetailCRMCall) {
        let members = [
            ("external_id", "externalId"), ("first_name", "firstName"), ("last_name", "lastName"),
            ("patronymic", "patronymic"), ("email", "email"), ("birthday", "birthday"), ("sex", "sex"),
            ("personal_discount", "personalDiscount"), ("discount_card_number", "discountCardNumber"),
            ("commentary", "commentary"), ("vip", "vip"), ("bad", "bad"),
        ]
        for (field, member) in members {
            noteDifference("customers", field, old[member], new[member], false, new, call)
        }
        // A phone has a row for itself, whether it came or went.
        let numbers = { (row: Fields) in (row.list("phones") ?? []).compactMap { $0.fields?["number"] } }
        for number in numbers(old) where !numbers(new).contains(number) {
            note("customers", "phones", from: number, to: .null, new, call)
        }
        for number in numbers(new) where !numbers(old).contains(number) {
            note("customers", "phones", from: .null, to: number, new, call)
        }
        for (prefix, member) in [("address.", "address"), ("contragent.", "contragent")] {
            let (before, after) = (old.object(member) ?? Fields(), new.object(member) ?? Fields())
            let more: [(String, Value)] =
                member == "address"
                ? [("address", .fields([("id", new["id"] ?? .null), ("isMain", .bool(true))]))] : []
            for part in before.merged(with: after).members where part.name != "id" {
                noteDifference(
                    "customers", prefix + Self.snake(part.name), before[part.name], after[part.name], false,
                    new,
                    call, more)
            }
        }
        noteManager("customers", old, new, call)
        noteCustomFields("customers", old, new, call)
    }

    /// A name as the history writes it. For example: `legal_name`, `i_n_n`.
    private static func snake(_ name: String) -> String {
        var text = ""
        for (place, character) in name.enumerated() {
            if character.isUppercase, place > 0 { text += "_" }
            text += character.lowercased()
        }
        return text
    }

    /// Keeps count of what a customer bought.
    mutating func addToCustomer(_ order: Fields, _ old: Fields?) {
        var changes: [(Int, ExactDecimal, Int)] = []
        if let old, let id = old.int("customer"), !old.flag("isCorporate") {
            changes.append((id, (old.decimal("totalSumm") ?? .zero).negated, -1))
        }
        if let id = order.int("customer"), !order.flag("isCorporate") {
            changes.append((id, order.decimal("totalSumm") ?? .zero, 1))
        }
        for (id, sum, count) in changes {
            guard var row = tables["customers"]?[id] else { continue }
            row["totalSumm"] = .decimal(Money.sum([row.decimal("totalSumm") ?? .zero, sum]))
            row["ordersCount"] = .integer((row.int("ordersCount") ?? 0) + count)
            tables["customers"]?.replace(id, with: row, at: now)
        }
    }

    /// Gives rows that were made in the account the numbers of another system.
    mutating func fixExternalIDs(_ kind: String, _ call: RetailCRMCall) throws(RetailCRMRefusal)
        -> RetailCRMReply
    {
        let parameter = kind == "customers-corporate" ? "customersCorporate" : kind
        for row in try call.entities(parameter, limit: 50) {
            guard let id = row.int("id") else { throw .parameter("id", "ID must be an integer") }
            guard var held = tables[kind]?[id], sees(held, call) else { throw .notFound }
            guard let external = row.string("externalId") else { throw .parameter("externalId") }
            let key = Self.externalKey(kind, held.string("site"), external)
            if let other = externalIDs[key], other != id {
                throw .entity(
                    "externalId",
                    "This external id is already set for another \(kind == "orders" ? "order" : "customer")")
            }
            let old = held
            if let before = old.string("externalId") {
                externalIDs[Self.externalKey(kind, held.string("site"), before)] = nil
            }
            held["externalId"] = .text(external)
            externalIDs[key] = id
            tables[kind]?.replace(id, with: held, at: now)
            noteDifference(kind, "external_id", old["externalId"], held["externalId"], false, held, call)
        }
        return RetailCRMReply()
    }

    /// Merges two orders into one; the other is gone, and the history says into what.
    mutating func combineOrders(_ call: RetailCRMCall) throws(RetailCRMRefusal) -> RetailCRMReply {
        let (one, other) = (try call.entity("order"), try call.entity("resultOrder"))
        guard let from = one.int("id"), let to = other.int("id"), from != to,
            let gone = tables["orders"]?[from],
            let kept = tables["orders"]?[to]
        else { throw RetailCRMRefusal(status: 400, message: "Invalid input parameters") }
        var order = kept
        let technique = call.parameters.string("technique") ?? "ours"
        if technique != "ours" {
            order["items"] = .list((kept.list("items") ?? []) + (gone.list("items") ?? []))
        }
        let before = payments(of: to)
        tables["orders"]?.remove(from)
        if let external = gone.string("externalId") {
            externalIDs[Self.externalKey("orders", gone.string("site"), external)] = nil
        }
        note(
            "orders", "id", from: .integer(from), to: .null, gone, call,
            [("deleted", .bool(true)), ("combinedTo", .fields([("id", .integer(to))]))])
        keep(order, to, old: kept, oldPayments: before, call)
        return RetailCRMReply(members: [("errors", .list([]))])
    }
}
