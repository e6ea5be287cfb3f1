import MapDocuments
import MapProgram
import MapSource
import MapValues
import MapYAML
import PlatformRuntime

/// The snapshot of an account: `snapshots/CONNECTION.yaml` beside the project.
struct SnapshotFile {
    let path: String
    private let connection: Connection
    /// What stands there now; `nil` where there is none yet.
    let before: SnapshotDocument?

    init(of connection: Connection, _ loader: inout DocumentLoader) {
        self.connection = connection
        let known = Snapshots.beside(connection.project, &loader)
        before = known.first { $0.name.text == connection.name }
        let folder = FilePath.joined(FilePath.folder(of: connection.project.file.name), "snapshots")
        path = before?.file.name ?? FilePath.joined(folder, "\(connection.name).yaml")
    }

    /// The lists with their rows as the account has them now.
    func lists(_ survey: AccountSurvey) -> [(name: String, rows: [CodeRows.Row])] {
        survey.codes.compactMap { list in
            guard let declared = connection.platform.codes.first(where: { $0.name == list.list })?.value
            else { return nil }
            return (list.list, CodeRows(declared).rows(list.rows))
        }
    }

    /// Writes what the account said; what it was not asked stays as it is.
    func write(_ survey: AccountSurvey, on day: CivilDay) -> Result<Void, FileAccess.Problem> {
        let text = text(survey, on: day)
        let laidOut = YAMLFormatter.format(SourceFile(name: path, text: text)).value ?? Array(text.utf8)
        return before == nil ? FileAccess.writeNew(path, laidOut) : FileAccess.replace(path, with: laidOut)
    }

    private func text(_ survey: AccountSurvey, on day: CivilDay) -> String {
        var lines = [
            "# What the account said of itself. Written by mapctl; what it is not asked for stays.",
            "snapshot: \(YAMLText.written(connection.name))",
            "platform: \(YAMLText.written(connection.program.name))", "taken: \(Self.text(day))",
        ]
        func list(_ key: String, _ values: [String]?) {
            guard let values else { return }
            lines.append("\(key): [" + values.map(YAMLText.written).joined(separator: ", ") + "]")
        }
        list("versions", survey.versions ?? before?.versions?.map(\.text))
        if let access = survey.rights?.access ?? before?.access?.text {
            lines.append("access: \(YAMLText.written(access))")
        }
        list("sites", survey.rights?.sites ?? before?.sites?.map(\.text))
        list("rights", survey.rights?.rights ?? before?.rights?.map(\.text))
        lines += codes(survey) + seen(survey)
        return lines.joined(separator: "\n") + "\n"
    }

    private func codes(_ survey: AccountSurvey) -> [String] {
        var lists = lists(survey).map { list in
            (
                list.name,
                list.rows.map { row in
                    "{ " + row.columns.map { "\($0.name): \($0.written)" }.joined(separator: ", ") + " }"
                }
            )
        }
        let read = Set(lists.map(\.0))
        for list in before?.codes ?? [] where !read.contains(list.name) {
            lists.append((list.name, list.value.map(Self.written)))
        }
        guard !lists.isEmpty else { return [] }
        return ["codes:"]
            + lists.flatMap { name, rows in
                rows.isEmpty ? ["  \(name): []"] : ["  \(name):"] + rows.map { "    - \($0)" }
            }
    }

    /// The codes that records had: those of the records that were looked at, and those of before that no
    /// record of these has.
    private func seen(_ survey: AccountSurvey) -> [String] {
        var now = SeenCodes(connection.platform)
        for sample in survey.samples { now.add(sample.rows, of: sample.record) }
        var lists = now.lists.map { list in
            (
                name: list.name,
                codes: list.codes.map { (code: $0.code, last: $0.seen.last, count: Optional($0.seen.count)) }
            )
        }
        for list in before?.seen ?? [] {
            let index = lists.firstIndex { $0.name == list.name } ?? lists.count
            if index == lists.count { lists.append((list.name, [])) }
            for entry in list.value where !lists[index].codes.contains(where: { $0.code == entry.code.text })
            {
                lists[index].codes.append(
                    (entry.code.text, entry.last?.text, entry.count.flatMap { Int($0.text) }))
            }
        }
        guard !lists.isEmpty else { return [] }
        return ["seen:"]
            + lists.flatMap { list in
                ["  \(list.name):"]
                    + list.codes.map { entry in
                        var members = ["code: \(YAMLText.written(entry.code))"]
                        if let last = entry.last { members.append("last: \(last)") }
                        if let count = entry.count { members.append("count: \(count)") }
                        return "    - { " + members.joined(separator: ", ") + " }"
                    }
            }
    }

    /// A node as it stood there, on one line.
    private static func written(_ node: YAMLNode) -> String {
        switch node.content {
        case .scalar(let scalar):
            scalar.style == .plain ? scalar.text : YAMLText.written(scalar.text)
        case .sequence(let elements): "[" + elements.map(written).joined(separator: ", ") + "]"
        case .mapping(let members):
            "{ " + members.map { "\($0.key): \(written($0.value))" }.joined(separator: ", ") + " }"
        }
    }

    private static func text(_ day: CivilDay) -> String {
        CivilDateTime(wallSeconds: day.number * CivilDateTime.daySeconds).text(.date)
    }
}
