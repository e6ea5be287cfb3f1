import MapDocuments
import MapProgram
import MapSource

extension PairCompiler {
    /// A field has one owner: two links that name it and say another one leave the conflict undecided.
    mutating func checkOwners(of record: RecordProgram) {
        var owners: [String: (owner: LinkProgram.Owner, origin: Origin)] = [:]
        visit(record.nodes, prefix: "", origins: record.origins, &owners)
    }

    /// Only a link that runs both ways has conflicts that somebody could win.
    mutating func checkOwnerIsAsked(_ program: LinkProgram, _ link: LinkDeclaration, in context: LinkContext)
    {
        guard let owner = link.owner, !link.hasMistakes, !context.isClosed.first, !context.isClosed.second,
            (program.reading.first == nil) != (program.reading.second == nil)
        else { return }
        let read: Side = program.reading.first == nil ? .second : .first
        findings.append(
            .ownerNeverAsked(owner.text, from: sideNames[read], to: sideNames[read.other], at: owner.span))
    }

    /// Which side changed last is known only where both records say when they changed.
    mutating func checkNewest(
        _ link: LinkProgram, _ declaration: Named<LinkDeclaration>, in context: LinkContext
    ) {
        guard link.owner == .newest else { return }
        // Inside a list the moment is that of the record around.
        let records = context.parents ?? context.records
        for side in Side.allCases {
            let model = platforms[side].records[records[side]]
            guard model.changedField == nil else { continue }
            findings.append(
                .newestNotKnown(
                    declaration.name, record: "\(platforms[side].name).\(model.name)",
                    at: context.owner?.span ?? declaration.nameSpan, declared: model.span))
            return
        }
    }

    /// What is written once after binding goes one way: somebody knows the value already.
    mutating func checkIdentifier(
        _ link: LinkProgram, _ declaration: Named<LinkDeclaration>, in context: LinkContext
    ) {
        guard link.reading.first?.once == .bound, link.reading.second?.once == .bound, link.owner == nil
        else { return }
        findings.append(
            .identifierWithTwoOwners(
                declaration.name, sides: (sideNames.first, sideNames.second), at: declaration.nameSpan))
    }

    private mutating func visit(
        _ nodes: [LinkNode], prefix: String, origins: [Origin],
        _ owners: inout [String: (owner: LinkProgram.Owner, origin: Origin)]
    ) {
        for node in nodes {
            switch node {
            case .link(let link): check(link, prefix: prefix, origins: origins, &owners)
            case .group(let group): visit(group.nodes, prefix: prefix, origins: origins, &owners)
            case .pick(let pick):
                visit(pick.nodes, prefix: "\(prefix)\(pick.origin):", origins: origins, &owners)
            case .list(let list):
                visit(list.nodes, prefix: "\(prefix)\(list.origin):", origins: origins, &owners)
            }
        }
    }

    private mutating func check(
        _ link: LinkProgram, prefix: String, origins: [Origin],
        _ owners: inout [String: (owner: LinkProgram.Owner, origin: Origin)]
    ) {
        // Under conditions each may own the field in its own case.
        guard let owner = link.owner, link.reading.first?.conditions.isEmpty ?? true,
            link.reading.second?.conditions.isEmpty ?? true
        else { return }
        let origin = origins[link.origin]
        for side in Side.allCases {
            for place in link.places(of: side) {
                guard let first = owners["\(side.rawValue)\(prefix)\(place)"] else {
                    owners["\(side.rawValue)\(prefix)\(place)"] = (owner, origin)
                    continue
                }
                guard first.owner != owner else { continue }
                findings.append(
                    .twoOwners(
                        place, side: sideNames[side], owner: shown(owner), link: origin.name,
                        firstOwner: shown(first.owner), first: first.origin, at: origin.span))
            }
        }
    }

    private func shown(_ owner: LinkProgram.Owner) -> String {
        switch owner {
        case .newest: "newest"
        case .side(let side): sideNames[side]
        }
    }
}

extension LinkProgram {
    /// The places of a side that the link reads or writes, each once, in the order of the file.
    func places(of side: Side) -> [String] {
        var seen: Set<String> = []
        let read = (reading[side]?.attempts ?? []).flatMap { $0.source.places }
        let written = (reading[side.other]?.attempts ?? []).flatMap { $0.target.places }
        return (read + written).map(\.text).filter { seen.insert($0).inserted }
    }
}
