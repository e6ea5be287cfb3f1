import MapDocuments
import MapProgram
import MapReports
import MapSource
import MapValues
import MapYAML

/// Collects what counts for a pair: options, dictionaries, connections, flows.
struct SettingsOfPair {
    private let compiled: CompiledPair
    private let instance: ProjectDocument.Instance?

    init(_ compiled: CompiledPair) {
        self.compiled = compiled
        instance = compiled.instance?.value
    }

    /// All settings, group by group.
    var report: SettingsReport {
        SettingsReport(settings: connections + options + answers + dictionaries + ensured + flows)
    }

    private var options: [SettingsReport.Setting] {
        compiled.source.pair.options.map { option in
            let value = compiled.program.options.fields?[option.name].map(Self.shown) ?? ""
            let chosen = compiled.chosenOptions.last { $0.name == option.name }
            let span = chosen?.nameSpan ?? option.nameSpan
            let isOnCommandLine = span.file.name == "--option"
            return SettingsReport.Setting(
                group: "options", name: option.name, value: value,
                decidedBy: chosen == nil ? "default" : isOnCommandLine ? "command line" : "project",
                span: isOnCommandLine ? nil : span)
        }
    }

    private var dictionaries: [SettingsReport.Setting] {
        compiled.program.dictionaries.filter { !$0.name.contains(".") }.map { dictionary in
            let own = instance?.dictionaries.first { $0.name == dictionary.name }
            return SettingsReport.Setting(
                group: "dictionaries", name: dictionary.name,
                value: Plural.count(dictionary.rows.count, "row"),
                decidedBy: own == nil ? "pair" : "project", span: own?.nameSpan ?? dictionary.span)
        }
    }

    private var connections: [SettingsReport.Setting] {
        guard let (project, _, instance) = compiled.instance else { return [] }
        return instance.connections.flatMap { side -> [SettingsReport.Setting] in
            guard let connection = project.connections.first(where: { $0.name == side.value.text }) else {
                return []
            }
            return YAMLData.members(connection.value).map { member in
                SettingsReport.Setting(
                    group: "connection \(side.name): \(connection.name)", name: member.key,
                    value: isSecret(member.key, side.name)
                        ? Self.hidden(member.value) : Self.written(member.value),
                    decidedBy: "project", span: member.keySpan)
            }
        }
    }

    /// What the pair asks, as far as somebody confirmed it.
    private var answers: [SettingsReport.Setting] {
        (instance?.confirmed ?? []).map { answer in
            SettingsReport.Setting(
                group: "confirmed", name: "yes", value: answer.text, decidedBy: "project", span: answer.span)
        }
    }

    private var ensured: [SettingsReport.Setting] {
        compiled.program.ensured.map { row in
            let key = row.key.members.map { "\($0.name) \(Self.shown($0.value))" }.joined(separator: ", ")
            let side = compiled.program.sideNames[row.side]
            return SettingsReport.Setting(
                group: "records that must exist", name: row.name,
                value: "\(side) \(row.list), \(key), else \(row.otherwise.rawValue)", decidedBy: "pair",
                span: row.span)
        }
    }

    private var flows: [SettingsReport.Setting] {
        compiled.source.pair.flows.flatMap { flow in
            let own = instance?.flows.first { $0.name == flow.name }
            let settings = YAMLData.members(YAMLData.merged(flow.value.node, own?.value.node))
            return settings.map { member in
                let isOwn = YAMLData.member(member.key, of: own?.value.node) != nil
                return SettingsReport.Setting(
                    group: "flow \(flow.name)", name: member.key, value: Self.written(member.value),
                    decidedBy: isOwn ? "project" : "pair", span: member.keySpan)
            }
        }
    }

    /// Whether the platform of a side calls a setting secret.
    private func isSecret(_ setting: String, _ side: String) -> Bool {
        let platform = compiled.source.pair.sides.first { $0.name == side }?.value.platform.text ?? ""
        let declared = compiled.source.platforms[platform]?.settings.first { $0.name == setting }
        return YAMLData.texts(YAMLData.member("secret", of: declared?.value)) == ["true"]
    }

    /// A secret: its place may be shown, but not itself when somebody wrote it into the project.
    private static func hidden(_ node: YAMLNode) -> String {
        if case .mapping = node.content { written(node) } else { "•••" }
    }

    /// A value on one line.
    private static func written(_ node: YAMLNode) -> String {
        switch node.content {
        case .scalar(let scalar): scalar.text
        case .sequence(let elements): "[" + elements.map(written).joined(separator: ", ") + "]"
        case .mapping(let members):
            "{ " + members.map { "\($0.key): \(written($0.value))" }.joined(separator: ", ") + " }"
        }
    }

    private static func shown(_ value: Value) -> String {
        switch value {
        case .text(let text): text.isEmpty ? "\"\"" : text
        case .null: "(none)"
        case .bool, .number, .list, .object: JSONWriter.text(value)
        }
    }
}
