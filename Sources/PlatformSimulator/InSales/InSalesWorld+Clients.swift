import MapValues

extension InSalesWorld {
    /// What is wrong with a buyer: one who is registered needs an address and a password.
    func clientFaults(_ client: Fields) -> [(member: String, message: String)] {
        var faults: [(String, String)] = []
        if let type = client.string("type"), !["Client::Individual", "Client::Juridical"].contains(type) {
            faults.append(("type", "is not included in the list"))
        }
        if client.flag("registered") {
            if client["email"]?.isEmpty ?? true { faults.append(("email", "can't be blank")) }
            if client["password"]?.isEmpty ?? true { faults.append(("password", "can't be blank")) }
        }
        if let password = client.string("password"), (1..<6).contains(password.count) {
            faults.append(("password", "is too short (minimum is 6 characters)"))
        }
        if let email = client.string("email"), !email.isEmpty, !email.contains("@") {
            faults.append(("email", "is invalid"))
        }
        return faults
    }

    /// Adds a buyer.
    mutating func insertClient(_ given: Fields) -> Int {
        var client = given.without(["id", "skip_send_mail"])
        client["created_at"] = moment
        client["updated_at"] = moment
        if let values = client["fields_values"] { client["fields_values"] = fieldValues(values, over: nil) }
        let id = tables["clients"]?.insert(client, at: now) ?? 0
        client["id"] = .integer(id)
        index(client)
        return id
    }

    /// A buyer with what an order says of him.
    private mutating func merged(_ old: Fields, with given: Fields) -> Fields {
        var client = old.merged(with: given.without(["id", "fields_values"]))
        if let values = given["fields_values"] {
            client["fields_values"] = fieldValues(values, over: old["fields_values"])
        }
        return client
    }

    /// Remembers where a buyer with an address of mail is; the first one with it counts.
    mutating func index(_ client: Fields) {
        guard let email = client.string("email"), !email.isEmpty, clientsByEmail[email] == nil else { return }
        clientsByEmail[email] = client.int("id")
    }

    /// The buyer that an order names, changed by what the order says of him, or a new one.
    mutating func client(for order: Fields, address: Fields?) -> Int? {
        var given = order.object("client") ?? Fields()
        if let id = order.int("client_id") ?? given.int("id") {
            guard let old = tables["clients"]?[id] else { return nil }
            let changed = merged(old, with: given)
            if changed != old { write(changed, id, to: "clients") }
            return id
        }
        if given.isEmpty, let address {
            for name in ["name", "surname", "middlename", "phone"] { given[name] = address[name] }
        }
        // A shop knows a buyer again by the address of mail.
        if let email = given.string("email"), !email.isEmpty,
            let id = clientsByEmail[email], let known = tables["clients"]?[id],
            known.string("email") == email
        {
            write(merged(known, with: given), id, to: "clients")
            return id
        }
        return insertClient(given)
    }

    /// Values of own fields with the names and kinds of the fields, over those that were there.
    mutating func fieldValues(_ given: Value, over old: Value?) -> Value {
        var values = (old?.elements ?? []).compactMap(\.fields)
        for element in given.elementsOfAny ?? [] {
            guard let row = element.fields else { continue }
            let handle = row.string("handle")
            let field = (tables["fields"]?.all ?? []).first {
                row.int("field_id") == $0.int("id") || handle != nil && $0.string("handle") == handle
            }
            let place = values.firstIndex { value in
                if let id = row.int("id") { return value.int("id") == id }
                return value.int("field_id") == (field?.int("id") ?? row.int("field_id"))
            }
            if let place {
                if row.flag("_destroy") {
                    values.remove(at: place)
                } else {
                    values[place] = values[place].merged(with: row.without(["id", "field_id", "handle"]))
                    values[place]["updated_at"] = moment
                }
            } else if let field {
                values.append(
                    Fields([
                        ("id", nextNumber(of: "field_value", from: 17_306_278)),
                        ("field_id", field["id"] ?? .null), ("handle", field["handle"] ?? .null),
                        ("name", field["office_title"] ?? .null),
                        ("type", .text(InSalesFieldKind.title(of: field.string("type")))),
                        ("value", row["value"] ?? .null), ("created_at", moment), ("updated_at", moment),
                    ]))
            }
        }
        return .list(values.map(Value.object))
    }
}
