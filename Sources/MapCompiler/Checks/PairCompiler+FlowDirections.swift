import MapDocuments
import MapProgram
import MapSource
import MapYAML

extension PairCompiler {
    /// A flow that closes a way that could run says why, and some link has to run the open way.
    mutating func checkDirection(of flow: Named<FlowDeclaration>, _ records: [RecordProgram]) {
        guard let record = records.first(where: { $0.name == flow.value.record?.text }) else { return }
        if let direction = flow.value.direction, let read = side(named: direction.from) {
            if flow.value.because == nil, record.runs(reading: read.other) {
                findings.append(.directionWithoutReason(at: direction.span))
            }
            if !record.runs(reading: read) {
                findings.append(
                    .flowWritesNothing(
                        flow.name, record: record.name, from: direction.from, to: direction.to,
                        at: direction.span))
            }
        }
    }

    /// A link that runs only in a direction that no flow of its record has.
    mutating func checkLinksAgainstFlows(_ records: [RecordProgram]) {
        for record in records {
            let flows = pair.flows.filter { $0.value.record?.text == record.name }
            let read = Set(flows.flatMap { sidesRead(by: $0.value) })
            guard read.count == 1, let side = read.first, let flow = flows.first else { continue }
            for link in record.allLinks where link.reading[side] == nil && link.reading[side.other] != nil {
                // A constant or computed value of the closed direction is part of a pair that runs both ways.
                guard link.isCopy(reading: side.other) else { continue }
                findings.append(
                    .linkAgainstFlow(
                        record.origins[link.origin].name, from: sideNames[side.other], flow: flow.name,
                        at: record.origins[link.origin].span,
                        declared: flow.value.direction?.span ?? flow.nameSpan))
            }
        }
    }

    /// Partners of what is gone are deleted only where the platform has an operation for it.
    mutating func checkGone(of flow: Named<FlowDeclaration>) {
        for gone in flow.value.gone where gone.value.text == "delete" {
            for side in sidesRead(by: flow.value) {
                guard let record = recordDeclaration(of: flow.value),
                    let name = record.value.sides.first(where: { $0.name == sideNames[side.other] })?.value
                        .text,
                    hasOperations(side.other), operation("delete", of: name, side: side.other) == nil
                else { continue }
                findings.append(
                    .operationMissing(
                        "delete", record: name, platform: platforms[side.other].name,
                        fix: "write `\(gone.name): report` or `hide`", at: gone.value.span))
            }
        }
    }

    /// Whether a platform says what can be done there at all.
    func hasOperations(_ side: Side) -> Bool { document(of: side)?.operations.isEmpty == false }

    /// The operation by which a record is made, changed or deleted: the one that the record names, else
    /// `orders.create` of `order`, else one whose body is the record.
    func operation(_ verb: String, of record: String, side: Side) -> Named<OperationDeclaration>? {
        guard let document = document(of: side) else { return nil }
        let calls = document.records.first { $0.name == record }?.value.calls.operations ?? []
        if let named = calls.first(where: { $0.name == verb }) {
            return document.operations.first { $0.name == named.value.text }
        }
        return document.operations.first { operation in
            guard operation.name.hasSuffix(".\(verb)") else { return false }
            let owner = operation.name.dropLast(verb.utf8.count + 1)
            return owner == record || owner == record + "s" || owner == record + "es"
                || nodes.members(operation.value.body).contains { $0.key == record }
        }
    }

    /// The files of the platform of a side.
    func document(of side: Side) -> PlatformDocument? {
        input.platforms[pair.sides[side.rawValue].value.platform.text]
    }
}

extension RecordProgram {
    /// Whether anything is written when a side is read.
    func runs(reading side: Side) -> Bool {
        allLinks.contains { $0.reading[side] != nil }
    }

    /// All links, also those inside groups, picked elements and lists.
    var allLinks: [LinkProgram] { Self.links(nodes) }

    private static func links(_ nodes: [LinkNode]) -> [LinkProgram] {
        nodes.flatMap { node -> [LinkProgram] in
            switch node {
            case .link(let link): [link]
            case .group(let group): links(group.nodes)
            case .pick(let pick): links(pick.nodes)
            case .list(let list): links(list.nodes)
            }
        }
    }
}

extension LinkProgram {
    /// Whether what is read in a direction is a place of the record.
    fileprivate func isCopy(reading side: Side) -> Bool {
        reading[side]?.attempts.contains { if case .place = $0.source { true } else { false } } ?? false
    }
}
