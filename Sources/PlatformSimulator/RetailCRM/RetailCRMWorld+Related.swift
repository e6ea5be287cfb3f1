import MapValues

/// What belongs to rows of simple lists: orders, customers and items under the names that answers have.
extension RetailCRMWorld {
    /// A row with the order, the customer or the item that it names as an answer shows them.
    func related(_ given: Fields, _ kind: String, _ call: RetailCRMCall) -> Fields {
        var row = given
        if let named = given.object("order"), let order = order(named, call) {
            row["order"] = Self.part(of: order, ["id", "number", "externalId"])
        }
        if let named = given.object("customer") {
            let list = kind == "customers-corporate/notes" ? "customers-corporate" : "customers"
            if let customer = self.customer(named, in: list, call) {
                let type = list == "customers" ? "customer" : "customer_corporate"
                row["customer"] = .object(
                    (Self.part(of: customer, ["site", "id", "externalId"]).fields ?? Fields())
                        .merged(with: Fields([("type", .text(type))])))
            }
        }
        switch kind {
        case "tasks":
            if let performer = given["performerId"] {
                row["performerId"] = nil
                row["performer"] = performer
                row["performerType"] = .text("user")
            }
            if row.flag("complete"), row["completedAt"] == nil { row["completedAt"] = moment }
        case "costs": if row["createdBy"] == nil { row["createdBy"] = .text("28") }
        case "packs": row = pack(row)
        default: break
        }
        return row
    }

    static func part(of row: Fields, _ names: [String]) -> Value {
        .fields(names.compactMap { name in row[name].map { (name, $0) } })
    }

    /// The order that a number or a number of the shop names.
    private func order(_ named: Fields, _ call: RetailCRMCall) -> Fields? {
        if let id = named.int("id") { return tables["orders"]?[id] }
        return row(named, "orders", call)
    }

    /// The customer that a number or a number of the shop names.
    func customer(_ named: Fields, in kind: String, _ call: RetailCRMCall) -> Fields? {
        if let id = named.int("id") { return tables[kind]?[id] }
        return row(named, kind, call)
    }

    private func row(_ named: Fields, _ kind: String, _ call: RetailCRMCall) -> Fields? {
        guard let external = named.string("externalId"), let site = try? site(of: call, named) else {
            return nil
        }
        return externalIDs[Self.externalKey(kind, site, external)].flatMap { tables[kind]?[$0] }
    }

    /// A pack with the item of an order that lies in it.
    private func pack(_ given: Fields) -> Fields {
        guard let number = given.int("itemId") else { return given }
        var row = given.without(["itemId"])
        for order in tables["orders"]?.all ?? [] {
            let items = (order.list("items") ?? []).compactMap(\.fields)
            guard let item = items.first(where: { $0.int("id") == number }) else { continue }
            var shown: [(String, Value)] = [("id", .integer(number))]
            if let externals = item["externalIds"] { shown.append(("externalIds", externals)) }
            shown.append(("order", Self.part(of: order, ["id"])))
            if let offer = item.int("offer").flatMap({ tables["offers"]?[$0] }) {
                shown.append(("offer", Self.part(of: offer, ["externalId", "xmlId"])))
                if let unit = offer["unit"], !unit.isEmpty { row["unit"] = unit }
            }
            row["item"] = .fields(shown)
        }
        return row
    }

    /// Writes down what became of a pack or a task.
    mutating func noteSimple(_ kind: String, _ id: Int, old: Fields?, _ call: RetailCRMCall) {
        let histories = ["packs": "orders/packs", "tasks": "tasks"]
        guard let history = histories[kind], let row = tables[kind]?[id] else { return }
        guard let old else {
            return note(
                history, "id", from: .null, to: .integer(id), row, call,
                [("created", .bool(true)), ("whole", .object(row))])
        }
        for member in old.merged(with: row).members where member.name != "id" {
            noteDifference(
                history, member.name, old[member.name], row[member.name], false, row, call)
        }
    }
}
