import MapDocuments
import MapProgram
import MapSource
import MapYAML

extension PairCompiler {
    /// What the flows of a project do is allowed to the keys of the accounts; flows with `enabled: false`
    /// do nothing.
    mutating func checkRights() {
        guard let chosen = input.chosen else { return }
        for flow in pair.flows {
            if flow.value.enabled?.text == "false" { continue }
            let own = chosen.value.flows.first { $0.name == flow.name }
            let place = flow.value.enabled?.span ?? own?.nameSpan ?? chosen.value.use.span
            for side in Side.allCases { checkRights(of: flow, side: side, at: place) }
        }
    }

    /// The operations of the flows that run, on both sides.
    var neededRights: [NeededRight] {
        pair.flows.flatMap { flow -> [NeededRight] in
            let own = input.chosen?.value.flows.first { $0.name == flow.name }
            if (own?.value.enabled ?? flow.value.enabled)?.text == "false" { return [] }
            return Side.allCases.flatMap { needed(by: flow, side: $0) }
        }
    }

    /// The operations of a flow on a side.
    private func needed(by flow: Named<FlowDeclaration>, side: Side) -> [NeededRight] {
        guard let document = input.platforms[pair.sides[side.rawValue].value.platform.text],
            let name = flow.value.record?.text,
            let record = pair.records.first(where: { $0.name == name })?.value
        else { return [] }
        let from = flow.value.direction?.from
        let reads = from == nil || from == sideNames[side]
        let writes = from == nil || from != sideNames[side]
        return operations(of: record, side: side, document, reads: reads, writes: writes).map { needed in
            NeededRight(
                side: sideNames[side], flow: flow.name, operation: needed.operation, rights: needed.rights)
        }
    }

    private mutating func checkRights(of flow: Named<FlowDeclaration>, side: Side, at place: SourceSpan) {
        guard let snapshot = input.accounts[sideNames[side]]?.snapshot, let rights = snapshot.rights
        else { return }
        let held = Set(rights.map(\.text))
        var missing: [(right: String, operation: String)] = []
        for needed in needed(by: flow, side: side) {
            for right in needed.rights
            where !held.contains(right) && !missing.contains(where: { $0.right == right }) {
                missing.append((right, needed.operation))
            }
        }
        guard !missing.isEmpty else { return }
        findings.append(
            .rightsMissing(
                missing, flow: flow.name, connection: snapshot.name.text, taken: snapshot.taken.text,
                at: place, says: snapshot.rightsSpan))
    }

    /// The operations that a flow makes on a side: reading the records, writing them, reading the codes.
    private func operations(
        of record: RecordMappingDeclaration, side: Side, _ document: PlatformDocument, reads: Bool,
        writes: Bool
    ) -> [(operation: String, rights: [String])] {
        guard let name = record.sides.first(where: { $0.name == sideNames[side] })?.value.text,
            let declared = document.records.first(where: { $0.name == name })?.value
        else { return [] }
        let calls = declared.calls
        // A record that does not name its operations has those of its family: `orders.create`.
        let family = calls.changes?.by?.text.split(separator: ".").first.map(String.init) ?? name + "s"
        func named(_ call: String) -> [String] {
            let own = calls.operations.filter { $0.name == call }.map(\.value.text)
            return own.isEmpty ? ["\(family).\(call)"] : own
        }
        var names: [String] = []
        if reads {
            names += calls.changes.flatMap { $0.by.map { [$0.text] } } ?? named("list")
            names += named("read")
        }
        if writes {
            if record.unmatched?.of(sideNames[side.other])?.word == "create" { names += named("create") }
            names += named("update")
        }
        for column in pair.dictionaries.flatMap(\.value.columns) where column.name == sideNames[side] {
            let code = document.codes.first { $0.name == column.value.text.prefix { $0 != "." } }
            let read = code?.value.adapter.first { $0.name == "read" }?.value
            if let operation = nodes.text(read) { names.append(operation) }
        }
        return names.compactMap { name in
            guard let operation = document.operations.first(where: { $0.name == name })?.value else {
                return nil
            }
            return (name, operation.needs.map(\.text))
        }
    }
}
