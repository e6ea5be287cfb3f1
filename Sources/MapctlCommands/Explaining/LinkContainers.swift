import MapProgram

/// In which list of a written record the links inside a list or a pick write.
///
/// Reasons name their places from the element on; this says where the element stands.
struct LinkContainers {
    /// The list around a link. For example: `items`, `payments`.
    private var lists: [Int: String] = [:]

    /// - Parameters:
    ///   - record: whose links these are.
    ///   - side: the side that is written.
    init(of record: RecordProgram, writing side: Side) { collect(record.nodes, in: "", side) }

    /// The list around the links of an origin; empty when there is none.
    func list(ofOrigin origin: Int) -> String { lists[origin, default: ""] }

    private mutating func collect(_ nodes: [LinkNode], in list: String, _ side: Side) {
        for node in nodes {
            switch node {
            case .link(let link): lists[link.origin] = list
            case .group(let group): collect(group.nodes, in: list, side)
            case .pick(let pick):
                let inner = pick.listSide == side ? Self.joined(list, pick.list.text) : list
                lists[pick.origin] = inner
                collect(pick.nodes, in: inner, side)
            case .list(let program):
                let inner = Self.joined(list, program.lists[side].text)
                lists[program.origin] = inner
                collect(program.nodes, in: inner, side)
            }
        }
    }

    private static func joined(_ list: String, _ place: String) -> String {
        list.isEmpty ? place : "\(list).\(place)"
    }
}
