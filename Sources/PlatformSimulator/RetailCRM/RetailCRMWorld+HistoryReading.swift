import MapValues

extension RetailCRMWorld {
    /// A page of a history: what came after a number or a moment, oldest first.
    func history(_ kind: String, _ call: RetailCRMCall) throws(RetailCRMRefusal) -> RetailCRMReply {
        let page = try call.page(preset: 100)
        let filter = call.filter
        var rows = tables[kind + "/history"]?.all ?? []
        if filter["sinceId"] != nil {
            guard let since = filter.int("sinceId") else { throw .parameter("children[sinceId]") }
            rows = Array(rows[Self.firstIndex(after: since, in: rows)...])
        }
        for (name, isFrom) in [("startDate", true), ("endDate", false)] {
            guard let text = filter.string(name) else { continue }
            guard CivilDateTime(text) != nil else { throw .parameter("children[\(name)]") }
            rows = rows.filter { row in
                let held = row.string("createdAt") ?? ""
                return isFrom ? held >= text : held <= text
            }
        }
        let one = Self.subjectName(kind)
        if let id = filter.int(one + "Id") { rows = rows.filter { $0.object("subject")?.int("id") == id } }
        if let external = filter.string(one + "ExternalId") {
            rows = rows.filter { $0.object("subject")?.string("externalId") == external }
        }
        rows = rows.filter { sees($0.object("subject"), call) }
        let shown = page.cut(rows).map { shownHistory($0, kind, call) }
        return RetailCRMReply(members: [
            ("generatedAt", moment), ("history", .list(shown)),
            ("pagination", RetailCRMReply.pagination(rows.count, page)),
        ])
    }

    /// The place of the first row with a greater number; the rows stand in the order of their numbers.
    private static func firstIndex(after since: Int, in rows: [Fields]) -> Int {
        var low = 0
        var high = rows.count
        while low < high {
            let middle = (low + high) / 2
            if rows[middle].int("id") ?? 0 > since { high = middle } else { low = middle + 1 }
        }
        return low
    }

    private func shownHistory(_ row: Fields, _ kind: String, _ call: RetailCRMCall) -> Value {
        var shown: [(String, Value)] = [("id", row["id"] ?? .null), ("createdAt", row["createdAt"] ?? .null)]
        for name in ["created", "deleted"] {
            if let flag = row[name] { shown.append((name, flag)) }
        }
        if let key = row.string("key") {
            shown.append(("source", .text("api")))
            shown.append(("field", .text(fieldName(row, call))))
            // Whether the key that asks is the one that made the change.
            shown.append(("apiKey", .fields([("current", .bool(key == call.key.text))])))
        } else {
            shown.append(("source", .text("user")))
            shown.append(("user", .fields([("id", .integer(28))])))
            shown.append(("field", .text(fieldName(row, call))))
        }
        shown += [("oldValue", row["oldValue"] ?? .null), ("newValue", row["newValue"] ?? .null)]
        var subject = row["subject"] ?? .null
        if let whole = row.object("whole") {
            switch kind {
            case "orders": subject = .object(self.shown(whole, call, fresh: true))
            case "customers": subject = .object(shownCustomer(whole, call))
            default: subject = .object(whole)
            }
        }
        shown.append((Self.subjectName(kind), subject))
        for name in ["item", "payment", "address", "combinedTo"] {
            if let value = row[name] { shown.append((name, value)) }
        }
        return .fields(shown)
    }

    /// The member that has what a row is about.
    private static func subjectName(_ kind: String) -> String {
        ["orders": "order", "orders/packs": "pack", "tasks": "task"][kind] ?? "customer"
    }

    /// Version 4 has other names for discounts and for its one payment.
    private func fieldName(_ row: Fields, _ call: RetailCRMCall) -> String {
        let field = row.string("field") ?? ""
        guard call.isV4 else { return field }
        return [
            "discount_manual_amount": "discount", "discount_manual_percent": "discount_percent",
            "payments": "payment_type", "payments.type": "payment_type", "payments.status": "payment_status",
        ][field] ?? field
    }
}
