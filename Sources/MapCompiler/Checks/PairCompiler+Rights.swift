import MapDocuments
import MapProgram
import MapSource
import MapYAML

extension PairCompiler {
    /// An operation that a flow makes, by its name in the platform's file, with the rights it needs.
    private struct Needed {
        var operation: String
        var rights: [String]
    }

    /// What the flows that a project enables do is allowed to the keys of the accounts.
    mutating func checkRights() {
        guard let chosen = input.chosen else { return }
        for flow in pair.flows {
            let own = chosen.value.flows.first { $0.name == flow.name }
            let enabled = nodes.member("enabled", of: own?.value) ?? nodes.member("enabled", of: flow.value)
            guard nodes.flag(enabled), let enabled else { continue }
            for side in Side.allCases { checkRights(of: flow, side: side, enabled: enabled.span) }
        }
    }

    private mutating func checkRights(of flow: Named<YAMLNode>, side: Side, enabled: SourceSpan) {
        guard let snapshot = input.accounts[sideNames[side]]?.snapshot, let rights = snapshot.rights,
            let document = input.platforms[pair.sides[side.rawValue].value.platform.text],
            let name = nodes.text(nodes.member("record", of: flow.value)),
            let record = pair.records.first(where: { $0.name == name })?.value
        else { return }
        let held = Set(rights.map(\.text))
        let direction = nodes.text(nodes.member("direction", of: flow.value))
        let from = direction.map { $0.split(separator: " ").first.map(String.init) ?? "" }
        let reads = from == nil || from == sideNames[side]
        let writes = from == nil || from != sideNames[side]
        var missing: [(right: String, operation: String)] = []
        for needed in operations(of: record, side: side, document, reads: reads, writes: writes) {
            for right in needed.rights
            where !held.contains(right) && !missing.contains(where: { $0.right == right }) {
                missing.append((right, needed.operation))
            }
        }
        guard !missing.isEmpty else { return }
        findings.append(
            .rightsMissing(
                missing, flow: flow.name, connection: snapshot.name.text, taken: snapshot.taken.text,
                at: enabled, says: snapshot.rightsSpan))
    }

    /// The operations that a flow makes on a side: reading the records, writing them, reading the codes.
    private func operations(
        of record: RecordMappingDeclaration, side: Side, _ document: PlatformDocument, reads: Bool,
        writes: Bool
    ) -> [Needed] {
        guard let name = record.sides.first(where: { $0.name == sideNames[side] })?.value.text,
            let declared = document.records.first(where: { $0.name == name })?.value
        else { return [] }
        let changed = declared.adapter.first { $0.name == "changed" }?.value
        let list = nodes.text(nodes.member("by", of: changed))
        let family = list.flatMap { $0.split(separator: ".").first.map(String.init) } ?? name + "s"
        var names: [String] = []
        if reads { names += [list ?? "\(family).list", "\(family).read"] }
        if writes {
            let creates = record.unmatched?.of(sideNames[side.other])?.word == "create"
            names += creates ? ["\(family).create", "\(family).update"] : ["\(family).update"]
        }
        for column in pair.dictionaries.flatMap(\.value.columns) where column.name == sideNames[side] {
            let code = document.codes.first { $0.name == column.value.text.prefix { $0 != "." } }
            let read = code?.value.adapter.first { $0.name == "read" }?.value
            if let operation = nodes.text(read) { names.append(operation) }
        }
        let declarations = nodes.members(document.adapter.first { $0.name == "operations" }?.value)
        return names.compactMap { name in
            guard let operation = declarations.first(where: { $0.key == name })?.value else { return nil }
            let rights = nodes.elements(nodes.member("needs", of: operation)).compactMap { nodes.text($0) }
            return rights.isEmpty ? nil : Needed(operation: name, rights: rights)
        }
    }
}
