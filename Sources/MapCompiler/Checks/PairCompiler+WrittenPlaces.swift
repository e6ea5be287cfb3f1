import MapProgram
import MapSource

extension PairCompiler {
    /// Reports links that write one place without a condition that could tell them apart.
    mutating func checkWrittenPlaces(of record: RecordProgram) {
        for side in Side.allCases {
            var written: [String: Origin] = [:]
            visit(
                record.nodes, reading: side, prefix: "", isConditional: false, origins: record.origins,
                &written)
        }
    }

    private mutating func visit(
        _ nodes: [LinkNode], reading side: Side, prefix: String, isConditional: Bool, origins: [Origin],
        _ written: inout [String: Origin]
    ) {
        for node in nodes {
            switch node {
            case .link(let link):
                guard let move = link.reading[side], move.conditions.isEmpty, !isConditional else { continue }
                guard case .place(let place)? = move.attempts.first?.target, move.attempts.count == 1 else {
                    continue
                }
                let path = prefix + place.text
                if let first = written[path] {
                    findings.append(
                        .twoLinksOnePlace(
                            place.text, link: origins[link.origin].name, other: first.name,
                            at: origins[link.origin].span, first: first.span))
                } else {
                    written[path] = origins[link.origin]
                }
            case .group(let group):
                visit(
                    group.nodes, reading: side, prefix: prefix, isConditional: isConditional,
                    origins: origins, &written)
            case .pick(let pick):
                let inner = prefix + "\(pick.origin):"
                let hasCondition = isConditional || !pick.conditions[side].isEmpty
                visit(
                    pick.nodes, reading: side, prefix: pick.listSide == side.other ? inner : prefix,
                    isConditional: hasCondition, origins: origins, &written)
            case .list(let list):
                visit(
                    list.nodes, reading: side, prefix: prefix + "\(list.origin):",
                    isConditional: isConditional,
                    origins: origins, &written)
            }
        }
    }
}
