package import MapProgram
package import MapValues

extension PlatformClient {
    /// How much earlier than the sending a search begins, in seconds: clocks differ.
    private static let searchMargin = 600
    /// Looks before a record counts as not created: what was just written may show late.
    private static let looksMax = 2
    /// Records that a search goes through at most.
    private static let searchedMax = 5_000

    /// Creates a record, once: after a lost answer it is looked for before it is sent again.
    ///
    /// - Parameters:
    ///   - record: what is written, in the shape in which it is sent.
    ///   - readShape: the same in the shape in which it is read, for the search; `nil` where both are one.
    ///   - operation: the call.
    ///   - parameters: its other parameters.
    /// - Returns: the record that is there now.
    /// - Throws: ``CallFailure/unknown(_:)`` where nobody can tell whether it is there.
    package func create(
        _ record: Value, readShape: Value? = nil, by operation: OperationProgram,
        parameters: [String: Value] = [:]
    ) async throws(CallFailure) -> CreateResult {
        var parameters = parameters
        parameters["record"] = record
        let sent = surroundings.seconds
        var sends = 0
        while true {
            sends += 1
            let all = parameters
            do {
                let answered = try await run(operation) { $0.request(operation, parameters: all) }
                let id = AnswerRecords(operation: operation).id(answered.answer)
                return .made(id: id, answer: answered.answer)
            } catch {
                switch error {
                case .refused(let refusal, isAfterLoss: true) where refusal.kind == .taken:
                    return .taken(refusal)
                case _
                where error.leavesDoubt && operation.repeats == .searchFirst && operation.search != nil:
                    let looked = readShape ?? record
                    if let found = try await search(
                        for: looked, madeBy: operation, since: sent, lost: error)
                    {
                        let id = id(of: found, madeBy: operation)
                        return .found(id: id, record: found)
                    }
                    guard sends < program.retry.attempts else { throw error }
                default: throw error
                }
            }
        }
    }

    /// Looks whether a create has already happened; `nil` where it has not.
    ///
    /// The record is in the shape in which it is read; `sent` is when it was sent first, in seconds since
    /// 1970, and a search may name it so; `lost` is thrown where several records fit, or where nothing tells
    /// one from another.
    package func search(
        for record: Value, madeBy operation: OperationProgram, since sent: Int, lost: CallFailure
    ) async throws(CallFailure) -> Value? {
        guard let search = operation.search else { throw lost }
        let wanted = search.same.filter { $0.value(in: record).map { !$0.isEmpty } ?? false }
        guard !wanted.isEmpty else { throw lost }
        let by = try self.operation(search.operation)
        var parameters: [String: Value] = [:]
        for (name, place) in search.parameters {
            parameters[name] =
                place == AnswerPath("sent")
                ? .text(ChangeReader.moment(sent - Self.searchMargin)) : place.value(in: record)
        }
        for look in 1...Self.looksMax {
            try await pause(program.retry.base * look)
            var pages = pages(of: by, parameters: parameters)
            var found: [Value] = []
            var seen = 0
            while seen < Self.searchedMax, let page = try await pages.next() {
                seen += page.records.count
                found += page.records.filter { isSame($0, record, at: wanted) }
            }
            if found.count == 1 { return found[0] }
            if !found.isEmpty || seen >= Self.searchedMax { throw lost }
        }
        return nil
    }

    private func isSame(_ left: Value, _ right: Value, at places: [AnswerPath]) -> Bool {
        places.allSatisfy { place in
            guard let one = place.value(in: left), let other = place.value(in: right) else { return false }
            if let first = one.number?.decimal, let second = other.number?.decimal { return first == second }
            return ValueLookup.text(one) == ValueLookup.text(other)
        }
    }

    /// The id of a record as a search gives it: where the answer of the create has it, from the record on.
    private func id(of record: Value, madeBy operation: OperationProgram) -> String? {
        let places = operation.id.map { AnswerPath(steps: Array($0.steps.suffix(1))) }
        return places.lazy.compactMap { $0.value(in: record) }.first.map { ValueLookup.text($0) }
    }
}
