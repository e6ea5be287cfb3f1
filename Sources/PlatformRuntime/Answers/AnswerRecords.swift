package import MapProgram
package import MapValues

/// Takes records, ids and results of single records out of an answer.
package struct AnswerRecords: Sendable {
    let operation: OperationProgram

    package init(operation: OperationProgram) { self.operation = operation }

    /// The records of a list; none where the platform leaves out what is empty.
    package func items(_ answer: PlatformAnswer) -> [Value] { list(answer) ?? [] }

    /// Whether a list was asked for and something else came: nothing says then that it is empty.
    func lacksItems(_ answer: PlatformAnswer) -> Bool {
        guard !operation.items.isEmpty else { return false }
        if list(answer) != nil { return false }
        // A list that is empty may be left out of an object, but not replaced by something else.
        guard case .object? = answer.body else { return true }
        return operation.items.contains { $0.value(in: answer.body).map { !$0.isEmpty } ?? false }
    }

    private func list(_ answer: PlatformAnswer) -> [Value]? {
        let found = operation.items.lazy.compactMap { $0.value(in: answer.body) }.first
        switch found {
        case .list(let elements)?: return elements
        case .object(let fields)? where operation.isKeyed || fields.isEmpty:
            return fields.members.map(\.value)
        // A list of one loses its list in XML.
        case .object? where operation.format.reading == .xml: return found.map { [$0] }
        case .object?, .null?, .bool?, .number?, .text?, nil: return nil
        }
    }

    /// The single record of an answer.
    package func item(_ answer: PlatformAnswer) -> Value? {
        let found = operation.item.lazy.compactMap { $0.value(in: answer.body) }.first
        // An answer in a list of one: XML and searches by an id have it.
        if case .list(let elements)? = found { return elements.first }
        return found
    }

    /// The id that a create gave.
    package func id(_ answer: PlatformAnswer) -> String? {
        operation.id.lazy.compactMap { $0.value(in: answer.body) }.first.map { ValueLookup.text($0) }
    }

    /// What became of each record of a bulk call, in the order in which they were sent: by the key of each
    /// record, by which rows are told apart; where the operation has none, the order counts.
    package func results(_ answer: PlatformAnswer, keys: [String]) -> [RecordResult] {
        guard let program = operation.results else {
            return keys.map { RecordResult(key: $0, fate: .unknown) }
        }
        var rows: [(row: Value, isDone: Bool)] = []
        switch program.rows {
        case .mixed(let path, let ok):
            for row in path.value(in: answer.body)?.elements ?? [] {
                var scope = AnswerScope(answer)
                scope.item = row
                rows.append((row, ok.map { scope.holds($0) } ?? true))
            }
        case .parted(let done, let failed):
            rows = (done.value(in: answer.body)?.elements ?? []).map { ($0, true) }
            rows += (failed?.value(in: answer.body)?.elements ?? []).map { ($0, false) }
        }
        let unlisted: RecordResult.Fate =
            program.isTogether && rows.contains { !$0.isDone }
            ? .heldBack : program.isUnlistedDone ? .done(id: nil) : .unknown
        return keys.enumerated().map { index, key in
            let row =
                if let path = program.key {
                    rows.first { path.value(in: $0.row).map { ValueLookup.text($0) } == key }
                } else {
                    rows.indices.contains(index) ? rows[index] : nil
                }
            guard let row else { return RecordResult(key: key, fate: unlisted) }
            if row.isDone, program.isTogether, unlisted == .heldBack {
                return RecordResult(key: key, fate: .heldBack)
            }
            let id = program.id?.value(in: row.row).map { ValueLookup.text($0) }
            if row.isDone { return RecordResult(key: key, fate: .done(id: id)) }
            let message = program.message.lazy.compactMap { $0.value(in: row.row) }.first
            return RecordResult(key: key, fate: .refused(message.map { ValueLookup.text($0) } ?? ""))
        }
    }
}
