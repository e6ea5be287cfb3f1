import MapValues

/// Lists that are kept as they come: nothing in the account depends on them.
extension RetailCRMWorld {
    func listSimple(_ kind: String, _ list: String, _ call: RetailCRMCall) throws(RetailCRMRefusal)
        -> RetailCRMReply
    {
        let page = try call.page()
        var rows = try filtered(kind, call)
        if let entity = call.filter.string("entity") { rows = rows.filter { $0.string("entity") == entity } }
        if let codes = RetailCRMCall.texts(call.filter["code"]) {
            rows = rows.filter { codes.contains($0.string("code") ?? "") }
        }
        let shown = page.cut(rows).map { Value.object(Self.withoutNumber($0, kind)) }
        return .page(list, shown, total: rows.count, at: page)
    }

    /// Own fields and their dictionaries have codes and show no numbers.
    private static func withoutNumber(_ row: Fields, _ kind: String) -> Fields {
        ["custom-fields", "dictionaries"].contains(kind) ? row.without(["id"]) : row
    }

    func readSimple(_ kind: String, _ entity: String, _ call: RetailCRMCall) throws(RetailCRMRefusal)
        -> RetailCRMReply
    {
        guard let row = Int(call.captures[0]).flatMap({ tables[kind]?[$0] }) else { throw .notFound }
        return RetailCRMReply(members: [(entity, .object(row))])
    }

    mutating func createSimple(_ kind: String, _ entity: String, _ call: RetailCRMCall)
        throws(RetailCRMRefusal)
        -> RetailCRMReply
    {
        let given = try call.entity(entity)
        let row = kind == "packs" ? given : Fields([("createdAt", moment)]).merged(with: given)
        let preset = kind == "tasks" ? Fields([("complete", .bool(false))]) : Fields()
        let whole = related(preset.merged(with: row), kind, call)
        let id = tables[kind]?.insert(whole, at: now) ?? 0
        noteSimple(kind, id, old: nil, call)
        return RetailCRMReply(status: 201, members: [("id", .integer(id))])
    }

    mutating func editSimple(_ kind: String, _ entity: String, _ call: RetailCRMCall) throws(RetailCRMRefusal)
        -> RetailCRMReply
    {
        guard let id = Int(call.captures[0]), let old = tables[kind]?[id] else { throw .notFound }
        let row = old.merged(with: related(try call.entity(entity).without(["id"]), kind, call))
        tables[kind]?.replace(id, with: row, at: now)
        noteSimple(kind, id, old: old, call)
        return RetailCRMReply(members: [("id", .integer(id))])
    }

    mutating func deleteSimple(_ kind: String, _ call: RetailCRMCall) throws(RetailCRMRefusal)
        -> RetailCRMReply
    {
        guard let id = Int(call.captures[0]), tables[kind]?[id] != nil else { throw .notFound }
        tables[kind]?.remove(id)
        return RetailCRMReply()
    }

    /// The number of a row with the code, and where there is one the entity, of the path.
    private func coded(_ kind: String, _ call: RetailCRMCall) -> Int? {
        let code = call.captures.last ?? ""
        let entity = call.captures.count > 1 ? call.captures[0] : nil
        return tables[kind]?.all.first { row in
            row.string("code") == code && (entity == nil || row.string("entity") == entity)
        }?.int("id")
    }

    func readCoded(_ kind: String, _ entity: String, _ call: RetailCRMCall) throws(RetailCRMRefusal)
        -> RetailCRMReply
    {
        guard let row = coded(kind, call).flatMap({ tables[kind]?[$0] }) else { throw .notFound }
        return RetailCRMReply(members: [(entity, .object(row.without(["id"])))])
    }

    mutating func createCoded(_ kind: String, _ entity: String, _ call: RetailCRMCall)
        throws(RetailCRMRefusal)
        -> RetailCRMReply
    {
        let given = try call.entity(entity)
        guard let code = given.string("code"), !code.isEmpty else {
            throw .entity("code", "This value should not be blank.")
        }
        var row = given
        if kind == "custom-fields" {
            let presets: [(String, Value)] = [
                ("required", .bool(false)), ("inFilter", .bool(true)), ("inList", .bool(true)),
                ("inGroupActions", .bool(false)), ("type", .text("string")), ("ordering", .integer(50)),
                ("displayArea", .text("customer")), ("viewMode", .text("editable")),
            ]
            row = Fields(presets).merged(with: given)
            row["entity"] = .text(call.captures[0])
        }
        if (tables[kind]?.all ?? []).contains(where: {
            $0["code"] == row["code"] && $0["entity"] == row["entity"]
        }) {
            throw .entity("code", "This value is already used.")
        }
        _ = tables[kind]?.insert(row, at: now)
        return RetailCRMReply(status: 201, members: [("code", .text(code))])
    }

    mutating func editCoded(_ kind: String, _ entity: String, _ call: RetailCRMCall) throws(RetailCRMRefusal)
        -> RetailCRMReply
    {
        guard let id = coded(kind, call), let old = tables[kind]?[id] else { throw .notFound }
        let row = old.merged(with: try call.entity(entity).without(["id", "code", "entity"]))
        tables[kind]?.replace(id, with: row, at: now)
        return RetailCRMReply(members: [("code", row["code"] ?? .null)])
    }
}
