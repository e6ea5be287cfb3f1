import MapProgram
import MapValues
import PlatformRuntime

/// What an account says of itself, asked once.
struct AccountSurvey: Sendable {
    /// The profiles that it answers; `nil` where the platform does not tell.
    var versions: [String]?
    /// What the key may do and see; `nil` where the platform does not tell.
    var rights: AccountRights?
    /// The rows of each list of codes that was read, by the name of the list.
    var codes: [(list: String, rows: [Value])] = []
    /// Records that were looked at, by their kind.
    var samples: [(record: String, rows: [Value])] = []
    /// Seconds by which the clock of the platform is ahead of ours.
    var clockDifference: Int?
    /// Calls that failed.
    var failures: [(operation: String, failure: CallFailure)] = []
    /// Whether the account could not be reached, so that nothing else was asked.
    var isOutOfReach = false

    /// What an answer changes in what is known.
    private typealias Change = (inout AccountSurvey) -> Void

    /// What is asked for.
    struct Questions: Sendable {
        /// Whether versions and rights are asked for.
        var asksForAccount = true
        /// Whether lists of codes are read.
        var asksForCodes = true
        /// Reads that are tried with one record each.
        var probes: [String] = []
        /// Kinds of records of which one page is looked at, where the key may list them.
        var samples: [String] = []
    }

    /// Asks an account.
    static func ask(_ client: PlatformClient, _ questions: Questions) async -> AccountSurvey {
        var survey = AccountSurvey()
        let program = client.program
        if questions.asksForAccount {
            if let name = program.version {
                await survey.note(name) { () async throws(CallFailure) -> Change in
                    let told = try await client.profiles()
                    return { survey in
                        survey.versions = told?.names
                        survey.clockDifference = told.flatMap { client.clockDifference(in: $0.answer) }
                    }
                }
            }
            if !survey.isOutOfReach, let name = program.rights?.operation {
                await survey.note(name) { () async throws(CallFailure) -> Change in
                    let told = try await client.rights()
                    return { $0.rights = told }
                }
            }
        }
        let looks = questions.samples.compactMap { record in
            program.record(record)?.operations["list"].map { (record: record, operation: $0) }
        }
        let sampled = Set(looks.map(\.operation))
        for name in questions.probes where !survey.isOutOfReach && !sampled.contains(name) {
            guard let operation = program.operation(name) else { continue }
            await survey.note(name) { () async throws(CallFailure) -> Change in
                let answer = try await client.probe(operation)
                return { survey in
                    survey.clockDifference = survey.clockDifference ?? client.clockDifference(in: answer)
                }
            }
        }
        for look in looks where !survey.isOutOfReach {
            let failure = await survey.look(at: look.record, listedBy: look.operation, client)
            // What no flow needs may be refused.
            if let failure, questions.probes.contains(look.operation) {
                survey.failures.append((look.operation, failure))
                survey.isOutOfReach = failure.isOfConnection
            }
        }
        guard questions.asksForCodes else { return survey }
        for read in program.codeReads where !survey.isOutOfReach {
            await survey.note(read.operation) { () async throws(CallFailure) -> Change in
                let rows = try await client.codes(readBy: read.operation)
                return { $0.codes.append((read.list, rows)) }
            }
        }
        return survey
    }

    /// Looks at the first page of a list; gives why there is none.
    private mutating func look(
        at record: String, listedBy name: String, _ client: PlatformClient
    ) async -> CallFailure? {
        guard let operation = client.program.operation(name), operation.isReading, operation.isList else {
            return nil
        }
        if let rights, !Set(operation.needs).isSubset(of: rights.rights) { return nil }
        do throws(CallFailure) {
            let answer = try await client.call(operation, extra: PageWalk(operation.page).parameters)
            clockDifference = clockDifference ?? client.clockDifference(in: answer)
            samples.append((record, AnswerRecords(operation: operation).items(answer)))
            return nil
        } catch {
            return error
        }
    }

    /// Keeps what a question gave, or why it gave nothing.
    private mutating func note(
        _ operation: String,
        _ question: () async throws(CallFailure) -> Change
    ) async {
        do {
            let change = try await question()
            change(&self)
        } catch {
            failures.append((operation, error))
            if error.isOfConnection { isOutOfReach = true }
        }
    }
}

extension CallFailure {
    /// Whether the next call would fail in the same way.
    fileprivate var isOfConnection: Bool {
        switch self {
        case .failed, .tokenMissing, .tokenNowhereKept, .tokenNotKept, .cancelled: true
        case .refused(let refusal, _): refusal.status == 401
        case .problem(let problem):
            switch problem {
            case .settingMissing, .address, .outOfFolder: true
            case .parameterMissing, .pathValue, .foreignAddress, .bodyTooLarge, .unsigned, .assumed,
                .absent:
                false
            }
        case .unknown, .operationMissing, .pagesStandStill, .pageKeyMissing: false
        }
    }
}
