package import MapProgram
package import MapValues

/// Folds rows of changes into one change a record, so that each record is read once.
package struct ChangeFold: Sendable {
    private let program: ChangesProgram
    private var order: [String] = []
    private var changes: [String: RecordChange] = [:]
    /// Parameters of the next read: from the last row that was taken note of, ours or not.
    package private(set) var cursor: [String: Value] = [:]

    package init(_ program: ChangesProgram) { self.program = program }

    /// Takes note of rows in their order. Rows that name no record only move the cursor.
    package mutating func add(_ rows: [Value]) {
        for row in rows {
            for (name, path) in program.cursor { if let value = path.value(in: row) { cursor[name] = value } }
            guard let place = program.record, let value = place.value(in: row), !value.isEmpty else {
                continue
            }
            let id = ValueLookup.text(value)
            if changes[id] == nil { order.append(id) }
            var change = changes[id] ?? RecordChange(id: id)
            change.isCreated = change.isCreated || isSet(program.created, in: row)
            change.isDeleted = change.isDeleted || isSet(program.deleted, in: row)
            if let into = program.merged?.value(in: row), !into.isEmpty {
                change.merged = ValueLookup.text(into)
            }
            change.isOwn = change.isOwn && isOwn(row)
            if let field = program.changed?.value(in: row)?.text, !change.fields.contains(field) {
                change.fields.append(field)
            }
            changes[id] = change
        }
    }

    /// The changes in the order of their first rows; what this key did itself is left out.
    package var foreign: [RecordChange] { all.filter { !$0.isOwn } }

    /// Records that changed so far.
    package var count: Int { order.count }

    /// All changes in the order of their first rows.
    package var all: [RecordChange] { order.compactMap { changes[$0] } }

    private func isOwn(_ row: Value) -> Bool {
        guard let own = program.own else { return false }
        var scope = AnswerScope(PlatformAnswer(status: 200, headers: [:], body: nil))
        scope.row = row
        return scope.holds(own)
    }

    private func isSet(_ path: AnswerPath?, in row: Value) -> Bool {
        switch path?.value(in: row) {
        case .bool(let flag)?: flag
        case .null?, nil: false
        case .number(let number)?: number.decimal?.isZero == false
        case .text(let text)?: !text.isEmpty
        case .list?, .object?: true
        }
    }
}
