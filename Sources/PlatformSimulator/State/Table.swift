import MapValues

/// Rows of one kind, by number and in the order of their creation, each with the moment of its last change.
struct Table: Sendable {
    /// A row and when it was changed last, in milliseconds since 1970.
    struct Row: Sendable {
        var fields: Fields
        var changed: Int
    }

    private(set) var ids: [Int] = []
    private var rows: [Int: Row] = [:]
    /// The number that the next row gets.
    private(set) var nextID: Int
    /// The numbers by moment of change, then number; made when asked for and kept until a change.
    private var order: [Int]?

    /// An empty table whose first row gets a number.
    init(firstID: Int = 1) { nextID = firstID }

    var count: Int { ids.count }

    /// The fields of a row.
    subscript(id: Int) -> Fields? { rows[id]?.fields }

    /// When a row was changed last.
    func changed(_ id: Int) -> Int { rows[id]?.changed ?? 0 }

    /// All rows in the order of their creation.
    var all: [Fields] { ids.compactMap { rows[$0]?.fields } }

    /// Adds a row, gives it the next number as `id`, and returns the number.
    mutating func insert(_ fields: Fields, at now: Int) -> Int {
        let id = nextID
        var members = [Fields.Member(name: "id", value: .integer(id))]
        members += fields.members.filter { $0.name != "id" }
        add(Fields(distinct: members), id: id, changed: now)
        return id
    }

    /// Adds a row under a number of the caller's; of two rows with one number the first stays.
    mutating func insert(_ fields: Fields, as id: Int, at now: Int) {
        guard rows[id] == nil else { return }
        let members = [Fields.Member(name: "id", value: .integer(id))]
        add(Fields(distinct: members + fields.members.filter { $0.name != "id" }), id: id, changed: now)
    }

    /// Puts new fields in the place of a row.
    mutating func replace(_ id: Int, with fields: Fields, at now: Int) {
        guard rows[id] != nil else { return }
        rows[id] = Row(fields: fields, changed: now)
        order = nil
    }

    /// Takes a row out.
    mutating func remove(_ id: Int) {
        rows[id] = nil
        ids.removeAll { $0 == id }
        order = nil
    }

    /// The numbers of the rows by moment of change, then by number.
    mutating func idsByChange() -> [Int] {
        if let order { return order }
        let sorted = ids.sorted { (changed($0), $0) < (changed($1), $1) }
        order = sorted
        return sorted
    }

    private mutating func add(_ fields: Fields, id: Int, changed: Int) {
        ids.append(id)
        rows[id] = Row(fields: fields, changed: changed)
        nextID = max(nextID, id + 1)
        order = nil
    }
}

extension Table {
    /// The table as it is saved.
    var saved: Value {
        let rows = ids.compactMap { id in
            self[id].map { Value.object(Fields([("changed", .integer(changed(id))), ("row", .object($0))])) }
        }
        return .object(Fields([("next", .integer(nextID)), ("rows", .list(rows))]))
    }

    /// A saved table.
    init?(saved: Value) {
        guard let next = saved.fields?["next"]?.number?.decimal?.integer,
            let rows = saved.fields?["rows"]?.elements
        else { return nil }
        self.init(firstID: next)
        for row in rows {
            guard let fields = row.fields?["row"]?.fields, let id = fields.int("id"),
                let changed = row.fields?["changed"]?.number?.decimal?.integer
            else { return nil }
            add(fields, id: id, changed: changed)
        }
    }
}
