import MapProgram
package import MapValues

/// Reads what changed since a cursor, some pages at a time, so that each record is looked at once in a batch.
package struct ChangeReader: Sendable {
    /// Changes and records of one batch: what is held in memory at most, but for the last page of it.
    package static let batchMax = 1_000
    /// The member of a cursor with the end of the last stretch of time, where changes are read by those.
    static let stretchEnd = "to"

    private let program: ChangesProgram
    private var pages: PageReader
    private var cursor: [String: Value]
    private var isAtEnd = false

    /// A reader from a cursor on; an empty one begins with the first record that the platform remembers.
    init(
        client: PlatformClient, program: ChangesProgram, cursor: [String: Value],
        parameters: [String: Value]
    ) throws(CallFailure) {
        let operation = try client.operation(program.operation)
        self.program = program
        var cursor = cursor
        var own = parameters
        if program.window.isEmpty {
            own.merge(cursor) { _, kept in kept }
        } else {
            let now = client.surroundings.seconds
            let end = cursor[Self.stretchEnd]?.text.flatMap { CivilDateTime($0) }
            let until = CivilDateTime(instant: now, offset: 0)
            own.merge(ChangeWindow.parameters(program, after: end, until: until)) { _, new in new }
            cursor[Self.stretchEnd] = .text(Self.moment(now))
        }
        self.cursor = cursor
        pages = client.pages(of: operation, parameters: own)
    }

    /// The next batch; `nil` behind the last one.
    package mutating func next() async throws(CallFailure) -> ChangeBatch? {
        guard !isAtEnd else { return nil }
        var fold = ChangeFold(program)
        var batch = ChangeBatch(cursor: cursor)
        while batch.records.count + fold.count < Self.batchMax {
            guard let page = try await pages.next() else {
                isAtEnd = true
                break
            }
            fold.add(page.records)
            if program.record == nil { batch.records += page.records }
        }
        batch.changes = fold.all
        // A stretch of time is done as a whole: in the middle of it there is nothing to go on from.
        if program.window.isEmpty { cursor.merge(fold.cursor) { _, new in new } }
        batch.cursor = cursor
        batch.isLast = isAtEnd
        return batch
    }

    /// A moment as text, in UTC.
    static func moment(_ seconds: Int) -> String {
        CivilDateTime(instant: seconds, offset: 0).text(.instant)
    }
}

extension PlatformClient {
    /// Reads what changed of a kind of record since the cursor of the last batch that was done, which is
    /// empty for the first read. Parameters narrow the read.
    package func changes(
        of record: String, since cursor: [String: Value], parameters: [String: Value] = [:]
    ) throws(CallFailure) -> ChangeReader {
        guard let changes = program.record(record)?.changes else {
            throw .operationMissing("\(record).changed")
        }
        return try ChangeReader(client: self, program: changes, cursor: cursor, parameters: parameters)
    }
}
