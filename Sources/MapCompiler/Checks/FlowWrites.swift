import MapDocuments
import MapProgram

/// Collects what a flow writes in one direction.
struct FlowWrites {
    let flow: Named<FlowDeclaration>
    let record: RecordProgram
    let reading: Side
    let isSelected: Bool

    /// Every place with the first place that is read for it; what is written once is no writing that goes on.
    var all: [FlowWrite] { writes(record.nodes, prefix: PerSide("", ""), isConditional: false) }

    private func writes(
        _ nodes: [LinkNode], prefix: PerSide<String>, isConditional: Bool
    ) -> [FlowWrite] {
        nodes.flatMap { node -> [FlowWrite] in
            switch node {
            case .link(let link): writes(link, prefix: prefix, isConditional: isConditional)
            case .group(let group): writes(group.nodes, prefix: prefix, isConditional: isConditional)
            case .pick(let pick):
                writes(
                    pick.nodes, prefix: inside(prefix, pick.listSide, pick.list),
                    isConditional: isConditional || !pick.conditions[reading].isEmpty)
            case .list(let list):
                writes(
                    list.nodes,
                    prefix: inside(inside(prefix, .first, list.lists.first), .second, list.lists.second),
                    isConditional: isConditional)
            }
        }
    }

    private func inside(_ prefix: PerSide<String>, _ side: Side, _ list: Place) -> PerSide<String> {
        var prefix = prefix
        prefix[side] += list.text + "[]."
        return prefix
    }

    private func writes(
        _ link: LinkProgram, prefix: PerSide<String>, isConditional: Bool
    ) -> [FlowWrite] {
        guard let move = link.reading[reading], move.once == nil, let attempt = move.attempts.first,
            let source = attempt.source.places.first
        else { return [] }
        return attempt.target.places.map { target in
            FlowWrite(
                flow: flow.name, record: record.name, link: record.origins[link.origin].name,
                reading: reading, from: name(source, reading, prefix),
                to: name(target, reading.other, prefix),
                place: target.text, span: record.origins[link.origin].span,
                isConditional: isConditional || !move.conditions.isEmpty, isSelected: isSelected,
                isStock: source.type.isStock || target.type.isStock)
        }
    }

    private func name(_ place: Place, _ side: Side, _ prefix: PerSide<String>) -> String {
        "\(side.rawValue) \(record.models[side]) \(prefix[side])\(place.text)"
    }
}
