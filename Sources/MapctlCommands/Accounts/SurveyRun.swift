import MapDocuments
import MapProgram
import MapReports
import MapSource
import MapValues
import PlatformRuntime

/// Asks the connections of a project one after the other, and keeps what they say in their snapshots.
struct SurveyRun {
    /// Seconds by which clocks may differ before somebody is told.
    private static let clockMax = 60

    /// What came of one connection.
    struct Outcome {
        var connection: Connection
        var survey: AccountSurvey
        /// The lists as the account has them now.
        var lists: [(name: String, rows: [CodeRows.Row])]
        /// The lists as the snapshot had them.
        var before: [String: [String]]
        /// Requests that it took.
        var requestCount: Int
    }

    let resolver: ConnectionResolver
    let today: CivilDay

    /// Asks a connection; `nil` where nothing could be asked, with findings in the loader.
    func ask(
        _ connection: Connection, _ questions: AccountSurvey.Questions, _ loader: inout DocumentLoader
    ) -> Outcome? {
        guard let open = resolver.open(connection, &loader) else { return nil }
        let survey = open.use { await AccountSurvey.ask($0, questions) }
        for (operation, failure) in survey.failures {
            loader.report(finding(failure, operation, connection, open))
        }
        if let difference = survey.clockDifference, abs(difference) > Self.clockMax {
            loader.report(.clockDiffers(connection.name, seconds: difference))
        }
        let file = SnapshotFile(of: connection, &loader)
        var before: [String: [String]] = [:]
        for list in file.before?.codes ?? [] {
            let column = connection.platform.codes.first { $0.name == list.name }?.value.code?.text ?? "code"
            before[list.name] = list.value.compactMap {
                YAMLData.texts(YAMLData.member(column, of: $0)).first
            }
        }
        if !survey.isOutOfReach, case .failure(let problem) = file.write(survey, on: today) {
            loader.report(.unreadable(file.path, problem))
        }
        return Outcome(
            connection: connection, survey: survey, lists: file.lists(survey), before: before,
            requestCount: open.recorder.count)
    }

    /// A failure in words: a read that the key may not make names the right by which it would.
    private func finding(
        _ failure: CallFailure, _ operation: String, _ connection: Connection, _ open: OpenConnection
    ) -> Diagnostic {
        if case .refused(let refusal, _) = failure, refusal.kind == .forbidden, refusal.status != 401,
            let needs = connection.program.operation(operation)?.needs, !needs.isEmpty
        {
            let names = needs.map { connection.program.rights?.names[$0] ?? $0 }
            return .rightRefused(
                operation, connection: connection.name, rights: names, says: refusal.says)
        }
        return open.finding(failure, operation: operation)
    }
}
