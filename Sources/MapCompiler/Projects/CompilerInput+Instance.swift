package import MapDocuments
package import MapSource
import MapValues
import MapYAML

extension CompilerInput {
    /// Lays what an instance of a project chooses over the pair, with what is known of its accounts.
    ///
    /// - Returns: findings about choices for which the pair has nothing.
    package mutating func choose(
        _ instance: Named<ProjectDocument.Instance>, of project: ProjectDocument,
        snapshots: [SnapshotDocument]
    ) -> [Diagnostic] {
        let value = instance.value
        var findings = unknownKeys(of: value)
        chosen = ChosenInstance(project: project, name: instance.name, value: value)
        options += value.options
        dictionaries += value.dictionaries
        for side in pair.sides {
            guard let connection = value.connections.first(where: { $0.name == side.name })?.value,
                let snapshot = snapshots.first(where: { $0.name.text == connection.text }),
                snapshot.platform.text == side.value.platform.text
            else { continue }
            accounts[side.name] = Account(snapshot: snapshot)
            for list in snapshot.codes { codes[side.name, default: [:]][list.name] = Self.rows(list.value) }
        }
        findings += takeCodes(of: value)
        findings += replaceLinks(of: value)
        findings += checkFlows(of: value)
        for dictionary in value.dictionaries {
            for column in dictionary.value.columns {
                findings.append(.notForAProject(column.name, of: "a dictionary", at: column.nameSpan))
            }
        }
        for index in pair.flows.indices {
            guard let own = value.flows.first(where: { $0.name == pair.flows[index].name }) else { continue }
            pair.flows[index].value = pair.flows[index].value.overlaid(by: own.value)
        }
        return findings
    }

    /// The rows of a list of codes as data.
    private static func rows(_ rows: [YAMLNode]) -> [Fields] {
        rows.compactMap { DocumentNodes().value($0).fields }
    }

    /// What a project may set of a flow, and what only the pair says.
    private static let flowKeys = ["enabled", "every", "by", "start", "limits", "gone", "select"]
    private static let flowKeysOfPair = ["record", "direction", "because", "after"]

    private func checkFlows(of instance: ProjectDocument.Instance) -> [Diagnostic] {
        instance.flows.flatMap { flow -> [Diagnostic] in
            guard pair.flows.contains(where: { $0.name == flow.name }) else {
                return [.unknownFlow(flow.name, known: pair.flows.map(\.name), at: flow.nameSpan)]
            }
            return DocumentNodes().members(flow.value.node).compactMap { member in
                if Self.flowKeys.contains(member.key) { return nil }
                return Self.flowKeysOfPair.contains(member.key)
                    ? .notForAProject(member.key, of: "a flow", at: member.keySpan)
                    : .unknownKeyOfFlow(member.key, known: Self.flowKeys, at: member.keySpan)
            }
        }
    }

    private func unknownKeys(of instance: ProjectDocument.Instance) -> [Diagnostic] {
        let sides = pair.sides.map(\.name)
        let known = sides + DocumentReader.instanceKeys
        let strangers =
            instance.unknown.map { ($0.name, $0.nameSpan) }
            + instance.connections.filter { !sides.contains($0.name) }.map { ($0.name, $0.nameSpan) }
        return strangers.map { name, span in
            sides.contains(name)
                ? .connectionExpected(side: name, at: span)
                : .unknownKeyOfInstance(name, known: known, at: span)
        }
    }

    /// Codes that the project itself holds count before those of a snapshot.
    private mutating func takeCodes(of instance: ProjectDocument.Instance) -> [Diagnostic] {
        var findings: [Diagnostic] = []
        let nodes = DocumentNodes()
        for side in instance.codes {
            guard let platform = pair.sides.first(where: { $0.name == side.name })?.value.platform else {
                findings.append(
                    .unknownKeyOfInstance(side.name, known: pair.sides.map(\.name), at: side.nameSpan))
                continue
            }
            let known = platforms[platform.text]?.codes.map(\.name) ?? []
            for list in nodes.members(side.value) {
                if let document = platforms[platform.text],
                    let declared = document.codes.first(where: { $0.name == list.key })
                {
                    findings += CodeRowsCheck(declared, of: document, isWritten: true)
                        .findings(in: nodes.elements(list.value))
                } else {
                    findings.append(
                        .unknownCodeList(list.key, platform: platform.text, known: known, at: list.keySpan))
                }
                codes[side.name, default: [:]][list.key] = Self.rows(nodes.elements(list.value))
            }
        }
        return findings
    }

    /// Puts the links of an instance in the place of those with the same name.
    private mutating func replaceLinks(of instance: ProjectDocument.Instance) -> [Diagnostic] {
        var findings: [Diagnostic] = []
        for record in instance.records {
            guard let number = pair.records.firstIndex(where: { $0.name == record.name }) else {
                findings.append(
                    .nothingToReplace(record.name, known: pair.records.map(\.name), at: record.nameSpan))
                continue
            }
            for link in record.value.links {
                let known = pair.records[number].value.links
                if let place = known.firstIndex(where: { $0.name == link.name }) {
                    pair.records[number].value.links[place] = link
                } else {
                    findings.append(
                        .nothingToReplace(link.name, known: known.map(\.name), at: link.nameSpan))
                }
            }
        }
        return findings
    }
}
