import MapValues

extension InSalesWorld {
    /// Rows of a page. The shop shows 25, and 250 at most.
    func pageSize(_ query: Fields) -> Int { min(max(query.int("per_page") ?? 25, 1), 250) }

    /// A page of a list.
    mutating func list(_ place: Place, _ query: Fields, shift: Int) -> InSalesReply {
        let ids = ids(of: place, query)
        let size = pageSize(query)
        let start = max(0, (max(query.int("page") ?? 1, 1) - 1) * size + shift)
        let rows = ids.dropFirst(start).prefix(size).compactMap { row(place.resource, $0) }
        return .list(place.resource, Array(rows))
    }

    /// The numbers of the rows that a list has, in its order.
    ///
    /// With `updated_since` the order is that of the change, then of the number, and rows of exactly that
    /// moment are left out up to `from_id`.
    mutating func ids(of place: Place, _ query: Fields) -> [Int] {
        guard let table = tables[place.resource.path] else { return [] }
        var ids = table.ids
        if let since = query.string("updated_since").flatMap(Self.milliseconds) {
            let fromID = query.int("from_id") ?? 0
            ids = tables[place.resource.path]?.idsByChange() ?? []
            ids = ids.filter { id in
                let changed = table.changed(id)
                return changed > since || changed == since && id > fromID
            }
        } else if let fromID = query.int("from_id") {
            ids = ids.filter { $0 > fromID }
        }
        return ids.filter { id in
            guard let row = table[id] else { return false }
            return belongs(row, to: place) && isOfTrash(row, query) && passes(row, place.resource, query)
        }
    }

    /// A moment of a client, in milliseconds; without a zone it is Greenwich.
    private static func milliseconds(_ text: String) -> Int? {
        // A plus that was not escaped has become a blank.
        let repaired = text.count > 20 ? String(text.map { $0 == " " ? "+" : $0 }) : text
        for candidate in [text, repaired] {
            guard let time = CivilDateTime(candidate) else { continue }
            return (time.instant ?? time.wallSeconds) * 1000
        }
        return nil
    }

    private func belongs(_ row: Fields, to place: Place) -> Bool {
        guard let parent = place.parent, let member = place.resource.parent?.member else { return true }
        return row.int(member) == parent
    }

    /// Whether a row is in the part of the list that is asked for: what is there, the trash, or both.
    private func isOfTrash(_ row: Fields, _ query: Fields) -> Bool {
        if query.flag("with_deleted") { return true }
        return row.flag("archived") == query.flag("deleted")
    }

    private func passes(_ row: Fields, _ resource: InSalesResource, _ query: Fields) -> Bool {
        let lists: [String: [(String, String)]] = [
            "orders": [
                ("fulfillment_status", "fulfillment_status"), ("delivery_variant", "delivery_variant_id"),
                ("payment_gateway_id", "payment_gateway_id"),
            ],
            "products": [("category_id", "category_id")],
            "collects": [("product_id", "product_id"), ("collection_id", "collection_id")],
        ]
        for (parameter, member) in lists[resource.path] ?? [] {
            guard let given = query[parameter] else { continue }
            let wanted = given.elements?.compactMap(\.plainText) ?? [given.plainText ?? ""]
            guard let held = row.string(member), wanted.contains(held) else { return false }
        }
        if resource.path == "orders", let status = query.string("status") {
            let isClosed = ["delivered", "declined", "returned"].contains(
                row.string("fulfillment_status") ?? "")
            if isClosed != (status == "closed") { return false }
        }
        if resource.path == "products", let collection = query.int("collection_id") {
            return row.list("collections_ids")?.contains { $0.wholeNumber == collection } == true
        }
        return true
    }
}
