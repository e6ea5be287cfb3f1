package import MapProgram
package import MapValues

extension PlatformClient {
    /// Writes records in as few calls as the platform allows. A call that is refused as a whole is halved
    /// until the record that cannot be written stands alone.
    ///
    /// - Parameters:
    ///   - records: what is written, each with the key by which the answer speaks of it.
    ///   - operation: the bulk call.
    ///   - parameters: its other parameters.
    /// - Returns: what became of each. ``RecordResult/Fate/unknown`` has to be looked for.
    package func upload(
        _ records: [(key: String, value: Value)], by operation: OperationProgram,
        parameters: [String: Value] = [:]
    ) async -> UploadOutcome {
        var outcome = await uploadInParts(records, by: operation, parameters: parameters)
        outcome.results.sort(inOrderOf: records.map(\.key))
        return outcome
    }

    /// The same with the results in the order in which they came.
    private func uploadInParts(
        _ records: [(key: String, value: Value)], by operation: OperationProgram,
        parameters: [String: Value]
    ) async -> UploadOutcome {
        var outcome = UploadOutcome()
        let most = max(1, operation.recordsMax ?? records.count)
        // Parts that are still to be sent, the next one last.
        var parts = stride(from: 0, to: records.count, by: most).map { start in
            Array(records[start..<min(start + most, records.count)])
        }
        parts.reverse()
        while let part = parts.popLast() {
            var all = parameters
            all["records"] = .list(part.map(\.value))
            let keys = part.map(\.key)
            let made = all
            do {
                let answered = try await run(operation, records: part.count) {
                    $0.request(operation, parameters: made)
                }
                outcome.requestCount += 1
                let results = AnswerRecords(operation: operation).results(answered.answer, keys: keys)
                // What only another record kept from being written goes again without that one.
                let held = zip(part, results).filter { $1.fate == .heldBack }.map(\.0)
                outcome.results += results.filter { $0.fate != .heldBack }
                if held.count < part.count {
                    if !held.isEmpty { parts.append(held) }
                } else {
                    outcome.results += keys.map { RecordResult(key: $0, fate: .unknown) }
                }
            } catch {
                if case .problem = error {} else { outcome.requestCount += 1 }
                switch error.fateOfPart {
                case .isHalved where part.count > 1:
                    let middle = part.count / 2
                    parts += [Array(part[middle...]), Array(part[..<middle])]
                case .isHalved, .isRefused:
                    outcome.results += keys.map { RecordResult(key: $0, fate: .refused(error.refusalText)) }
                case .isUnknown:
                    outcome.results += keys.map { RecordResult(key: $0, fate: .unknown) }
                case .endsAll:
                    if error.leavesDoubt {
                        outcome.results += keys.map { RecordResult(key: $0, fate: .unknown) }
                    }
                    outcome.failure = error
                    return outcome
                }
            }
        }
        return outcome
    }
}

extension CallFailure {
    /// What a failed call means for the records that it carried.
    fileprivate enum FateOfPart {
        /// Fewer at once may go.
        case isHalved
        /// It says the same of all of them.
        case isRefused
        case isUnknown
        /// The next call would fail the same way.
        case endsAll
    }

    fileprivate var fateOfPart: FateOfPart {
        switch self {
        case .problem(.bodyTooLarge): .isHalved
        case .refused(let refusal, _):
            switch refusal.kind {
            case .tooLarge, .rejected: .isHalved
            case .taken, .absent: .isRefused
            case .throttled, .later, .login, .forbidden: .endsAll
            }
        case .unknown: .isUnknown
        case .failed(.lost), .failed(.deadline), .failed(.tooLarge): .isUnknown
        case .problem, .failed, .operationMissing, .tokenMissing, .tokenNowhereKept, .tokenNotKept,
            .pagesStandStill, .pageKeyMissing, .cancelled:
            .endsAll
        }
    }

    /// The platform's words.
    fileprivate var refusalText: String {
        switch self {
        case .refused(let refusal, _):
            ([refusal.message] + refusal.errors).filter { !$0.isEmpty }
                .joined(separator: "; ")
        case .problem(.bodyTooLarge(let bytes, let most)): "\(bytes) bytes where \(most) are taken"
        case .problem, .failed, .unknown, .operationMissing, .tokenMissing, .tokenNowhereKept,
            .tokenNotKept, .pagesStandStill, .pageKeyMissing, .cancelled:
            ""
        }
    }
}

extension [RecordResult] {
    /// Puts results in the order in which their records were given.
    fileprivate mutating func sort(inOrderOf keys: [String]) {
        let places = Dictionary(
            keys.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
        let sorted = enumerated().sorted { left, right in
            let (one, other) = (places[left.element.key] ?? 0, places[right.element.key] ?? 0)
            return one != other ? one < other : left.offset < right.offset
        }
        self = sorted.map(\.element)
    }
}
