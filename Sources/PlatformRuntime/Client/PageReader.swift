package import MapProgram
package import MapValues

/// Reads a list page by page; only one page is held at a time.
package struct PageReader: Sendable {
    /// Pages without a record, one behind the other, before a list counts as one that never ends.
    private static let emptyMax = 1_000

    private let client: PlatformClient
    private let operation: OperationProgram
    private let parameters: [String: Value]
    private var walk: PageWalk
    private var isAtEnd = false
    /// Why there is no page behind those that were read.
    private var failure: CallFailure?
    /// Pages read so far.
    package private(set) var count = 0

    init(client: PlatformClient, operation: OperationProgram, parameters: [String: Value]) {
        self.client = client
        self.operation = operation
        self.parameters = parameters
        walk = PageWalk(operation.page)
    }

    /// The next page; `nil` behind the last one. After a refusal the same page can be asked for again.
    package mutating func next() async throws(CallFailure) -> Page? {
        for _ in 0..<Self.emptyMax {
            if let failure { throw failure }
            guard !isAtEnd else { return nil }
            // Where the answer says how to go on, a page in the middle may be empty.
            if let page = try await read() { return page }
        }
        throw .pagesStandStill(operation: operation.name)
    }

    /// Reads a page; `nil` for one without records.
    private mutating func read() async throws(CallFailure) -> Page? {
        let (operation, parameters, walk) = (operation, parameters, walk)
        let answer = try await client.run(operation) { builder in
            walk.link.map { builder.request(operation, at: $0, parameters: parameters) }
                ?? builder.request(operation, parameters: parameters, extra: walk.parameters)
        }.answer
        let records = AnswerRecords(operation: operation).items(answer)
        count += 1
        switch self.walk.advance(answer, records: records) {
        case .next: break
        case .end: isAtEnd = true
        case .standsStill: failure = .pagesStandStill(operation: operation.name)
        case .keyMissing(let name): failure = .pageKeyMissing(name, operation: operation.name)
        }
        return records.isEmpty ? nil : Page(records: records, answer: answer)
    }
}

extension PlatformClient {
    /// Reads a list from its first page on.
    package func pages(of operation: OperationProgram, parameters: [String: Value] = [:]) -> PageReader {
        PageReader(client: self, operation: operation, parameters: parameters)
    }

    /// All records of a list that is known to be short, such as codes; what is behind `most` is left out.
    package func records(
        of operation: OperationProgram, parameters: [String: Value] = [:], most: Int
    ) async throws(CallFailure) -> [Value] {
        var records: [Value] = []
        var reader = pages(of: operation, parameters: parameters)
        while records.count < most, let page = try await reader.next() { records += page.records }
        return Array(records.prefix(most))
    }
}
